import DebriefCore
import Dispatch
import Store

/// Where people sign in: by a link once, then by their name and passphrase; not as often as somebody would who guesses.
struct Reception: Sendable {
  let study: Study
  /// How many seconds nobody may touch a page before its sign-in ends.
  let idleSeconds: Int64
  private let gate = SignInGate()
  /// Hashing takes memory and a processor for a moment: one at a time, and on no thread that answers others.
  private let hashing = DispatchQueue(label: "debrief.sign-in")

  init(_ study: Study, idleSeconds: Int64) {
    self.study = study
    self.idleSeconds = idleSeconds
  }

  /// Signs somebody in by a link, and keeps the passphrase that they choose.
  func redeem(_ invitation: String, choosing passphrase: Passphrase) async throws -> SignIn {
    try await aside { try study.redeem(invitation: invitation, choosing: passphrase, now: .now()) }
  }

  /// Signs somebody in by their name and passphrase.
  ///
  /// - Throws: ``WorkbenchError/tooManyTries(minutes:)``; ``Store/StoreError/wrongPassphrase``.
  func signIn(name: String, passphrase: Passphrase, from address: String) async throws -> SignIn {
    try await gate.admit(name: name, from: address, at: .now())
    let signIn = try await aside { try study.signIn(name: name, passphrase: passphrase, now: .now()) }
    await gate.open(name: name, from: address)
    return signIn
  }

  /// Whose sign-in a cookie carries; `nil` when it has ended.
  ///
  /// - Parameter isUse: whether somebody is at the page; not so where it asks by itself.
  func find(_ token: String, isUse: Bool = true) throws -> SignIn? {
    try study.signIn(token: token, idleFor: idleSeconds, isUse: isUse, now: .now())
  }

  private func aside(_ work: @escaping @Sendable () throws -> SignIn) async throws -> SignIn {
    try await withCheckedThrowingContinuation { continuation in
      hashing.async { continuation.resume(with: Result(catching: work)) }
    }
  }
}
