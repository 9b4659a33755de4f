import DebriefCore
import Foundation
import Testing

@testable import Store

/// Signing in again by name and passphrase.
@Suite struct PassphraseTests {
  private static let words = "copper lantern nine harbour"
  private static let cheap = ScryptCost(rounds: 16, parallelism: 1)

  private func study() throws -> Study {
    let study = try Study.inMemory()
    for name in ["e1", "e2"] { try study.add(Person(name: name, role: .expert)) }
    return study
  }

  private func choose(_ words: String, for name: String, in study: Study) throws -> SignIn {
    try study.redeem(
      invitation: study.invite(name, validForSeconds: 60, now: Sample.noon), choosing: Passphrase(words),
      cost: Self.cheap, now: Sample.noon)
  }

  @Test func `a passphrase is hashed as RFC 7914 says`() throws {
    // The third test vector of RFC 7914, section 12: the first 32 of its 64 octets, which do not depend on the rest.
    let octets = "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
    let bytes = stride(from: 0, to: octets.count, by: 2).map { place -> UInt8 in
      let start = octets.index(octets.startIndex, offsetBy: place)
      return UInt8(octets[start...].prefix(2), radix: 16)!
    }
    let known = PassphraseHash(
      salt: Data("NaCl".utf8), cost: ScryptCost(rounds: 1024, parallelism: 16), hash: Data(bytes))
    #expect(try known.matches(Passphrase("password")))
    #expect(try !known.matches(Passphrase("Password")))
  }

  @Test func `who chose a passphrase signs in with it, however the keyboard makes its characters`() throws {
    let study = try study()
    _ = try choose("caf\u{E9} au lait at nine", for: "e1", in: study)
    let signIn = try study.signIn(
      name: "e1", passphrase: Passphrase("cafe\u{301} au lait at nine"), now: Sample.noon)
    #expect(signIn.person.name == "e1")
    #expect(try study.signIn(token: signIn.token, now: Sample.noon)?.person.name == "e1")
  }

  @Test func `a wrong passphrase, a name without one and an unknown name get the same answer`() throws {
    let study = try study()
    _ = try choose(Self.words, for: "e1", in: study)
    for (name, words) in [
      ("e1", "other words than those"), ("e2", Self.words), ("nobody", Self.words), ("", ""),
    ] {
      #expect(throws: StoreError.wrongPassphrase) {
        try study.signIn(name: name, passphrase: Passphrase(words), now: Sample.noon)
      }
    }
  }

  @Test func `a passphrase that is easily guessed is refused, and the link still works`() throws {
    let study = try study()
    try study.add(Person(name: "Mara Lind", role: .expert))
    let link = try study.invite("Mara Lind", validForSeconds: 60, now: Sample.noon)
    for weak in ["", "short", "aaaaaaaaaaaaaaaa", "mara lind 12345", String(repeating: "abcdef", count: 40)] {
      let error = #expect(throws: StoreError.self) {
        try study.redeem(invitation: link, choosing: Passphrase(weak), cost: Self.cheap, now: Sample.noon)
      }
      guard case .weakPassphrase = error else {
        Issue.record("“\(weak)” is answered with \(String(describing: error))")
        continue
      }
    }
    let signIn = try study.redeem(
      invitation: link, choosing: Passphrase(Self.words), cost: Self.cheap, now: Sample.noon)
    #expect(signIn.person.name == "Mara Lind")
  }

  @Test func `another link sets another passphrase, and ends what was signed in before`() throws {
    let study = try study()
    let old = try choose(Self.words, for: "e1", in: study)
    _ = try choose("seven quiet green bicycles", for: "e1", in: study)
    #expect(try study.signIn(token: old.token, now: Sample.noon) == nil)
    #expect(throws: StoreError.wrongPassphrase) {
      try study.signIn(name: "e1", passphrase: Passphrase(Self.words), now: Sample.noon)
    }
  }

  @Test func `forms that are open stay good when the same person signs in again, and nobody else's do`()
    throws
  {
    let study = try study()
    let first = try choose(Self.words, for: "e1", in: study)
    try study.signOut(token: first.token, now: Sample.noon)
    let again = try study.signIn(name: "e1", passphrase: Passphrase(Self.words), now: Sample.noon)
    #expect(again.csrfToken == first.csrfToken && again.token != first.token)
    #expect(try choose(Self.words, for: "e2", in: study).csrfToken != first.csrfToken)
    #expect(try choose("seven quiet green bicycles", for: "e1", in: study).csrfToken != first.csrfToken)
  }

  @Test func `a sign-in that nobody uses ends, and each use begins the time anew`() throws {
    let study = try study()
    let signIn = try choose(Self.words, for: "e1", in: study)
    func isIn(after seconds: Int64, isUse: Bool = true) throws -> Bool {
      try study.signIn(
        token: signIn.token, idleFor: 600, isUse: isUse, now: Sample.noon.adding(seconds: seconds)) != nil
    }
    #expect(try isIn(after: 599, isUse: false))
    #expect(try !isIn(after: 600, isUse: false))
    #expect(try isIn(after: 599))
    #expect(try isIn(after: 1198))
    #expect(try !isIn(after: 1798))
  }

  @Test func `who works all the time stays in, however soon a page is locked`() throws {
    let study = try study()
    let signIn = try choose(Self.words, for: "e1", in: study)
    for seconds: Int64 in stride(from: 20, through: 300, by: 20) {
      let now = Sample.noon.adding(seconds: seconds)
      #expect(try study.signIn(token: signIn.token, idleFor: 60, now: now) != nil, "after \(seconds) s")
    }
  }

  @Test func `who left cannot sign in, and the file does not hold the words`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      let study = try Study.create(at: path, title: "Pilot")
      try study.add(Person(name: "e1", role: .expert))
      _ = try choose(Self.words, for: "e1", in: study)
      for suffix in ["", "-wal"] {
        #expect(try Data(contentsOf: URL(filePath: path + suffix)).range(of: Data(Self.words.utf8)) == nil)
      }
      try study.withdraw("e1", at: Sample.noon)
      #expect(throws: StoreError.wrongPassphrase) {
        try study.signIn(name: "e1", passphrase: Passphrase(Self.words), now: Sample.noon)
      }
    }
  }
}
