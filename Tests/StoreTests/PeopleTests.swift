import DebriefCore
import Foundation
import Guidance
import Store
import Testing

@Suite struct PeopleTests {
  @Test func `people are found by name and listed by name`() throws {
    let study = try Study.inMemory()
    try study.add(Person(name: "p01", role: .trainee))
    try study.add(Person(name: "Ana García", role: .lead))
    #expect(try study.people().map(\.name) == ["Ana García", "p01"])
    #expect(try study.person(named: "p01") == Person(name: "p01", role: .trainee))
    #expect(throws: StoreError.nameTaken("p01")) { try study.add(Person(name: "p01", role: .lead)) }
  }

  @Test func `an unknown name is answered with the closest known one`() throws {
    let study = try Study.inMemory()
    for name in ["alex", "p01", "p02"] { try study.add(Person(name: name, role: .trainee)) }
    let error = #expect(throws: StoreError.self) { try study.person(named: "alec") }
    #expect(error == .unknownPerson("alec", known: ["alex", "p01", "p02"]))
    #expect(error?.hint == "Did you mean alex?")
    let other = #expect(throws: StoreError.self) { try study.person(named: "somebody") }
    #expect(other?.hint == "Known are alex, p01, p02.")
  }

  @Test(arguments: ["", " p01", "p01 ", "a/b", "a\\b", ".p", "-p", "a\nb", "a\0b", "a\u{202E}b", "\u{200B}"])
  func `what cannot be a name is refused`(name: String) throws {
    let study = try Study.inMemory()
    let error = #expect(throws: StoreError.self) { try study.add(Person(name: name, role: .expert)) }
    guard case .badName = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(error?.message.unicodeScalars.contains("\0") == false)
  }

  @Test func `a name has at most a hundred characters`() throws {
    let study = try Study.inMemory()
    try study.add(Person(name: String(repeating: "n", count: 100), role: .expert))
    #expect(throws: StoreError.self) {
      try study.add(Person(name: String(repeating: "n", count: 101), role: .expert))
    }
  }
}

@Suite struct SignInTests {
  private func study() throws -> Study {
    let study = try Study.inMemory()
    try study.add(Person(name: "e1", role: .expert))
    return study
  }

  @Test func `an invitation signs in once`() throws {
    let study = try study()
    let invitation = try study.invite("e1", validForSeconds: 60, now: Sample.noon)
    let signIn = try study.redeem(invitation: invitation, now: Sample.noon)
    #expect(signIn.person == Person(name: "e1", role: .expert))
    #expect(signIn.expiresAt == Sample.noon.adding(seconds: 12 * 3600))
    #expect(throws: StoreError.invitationUsedUpOrExpired) {
      try study.redeem(invitation: invitation, now: Sample.noon)
    }
    #expect(try study.signIn(token: signIn.token, now: Sample.noon) == signIn)
  }

  @Test func `an invitation and a sign-in end with their time`() throws {
    let study = try study()
    let late = try study.invite("e1", validForSeconds: 60, now: Sample.noon)
    #expect(throws: StoreError.invitationUsedUpOrExpired) {
      try study.redeem(invitation: late, now: Sample.noon.adding(seconds: 60))
    }
    let signIn = try study.redeem(invitation: late, now: Sample.noon.adding(seconds: 59))
    let end = signIn.expiresAt
    var now = Sample.noon.adding(seconds: 59)
    while now < end {
      #expect(try study.signIn(token: signIn.token, now: now) != nil)
      now = now.adding(seconds: SignIn.idleSeconds - 1)
    }
    #expect(try study.signIn(token: signIn.token, now: end) == nil)
  }

  @Test func `signing out ends a sign-in`() throws {
    let study = try study()
    let invitation = try study.invite("e1", validForSeconds: 60, now: Sample.noon)
    let signIn = try study.redeem(invitation: invitation, now: Sample.noon)
    try study.signOut(token: signIn.token, now: Sample.noon)
    #expect(try study.signIn(token: signIn.token, now: Sample.noon) == nil)
  }

  @Test func `a made-up secret opens nothing`() throws {
    let study = try study()
    _ = try study.invite("e1", validForSeconds: 60, now: Sample.noon)
    for made in ["", "x", "' OR 1=1 --", String(repeating: "A", count: 43)] {
      #expect(throws: StoreError.invitationUsedUpOrExpired) {
        try study.redeem(invitation: made, now: Sample.noon)
      }
      #expect(try study.signIn(token: made, now: Sample.noon) == nil)
    }
    #expect(throws: StoreError.unknownPerson("e9", known: ["e1"])) {
      try study.invite("e9", validForSeconds: 60, now: Sample.noon)
    }
  }

  @Test func `of many who redeem one invitation at once, one is signed in`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "study.sqlite").path
    let study = try Study.create(at: path, title: "Pilot")
    try study.add(Person(name: "e1", role: .expert))
    let invitation = try study.invite("e1", validForSeconds: 60, now: Sample.noon)
    let successes = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask { (try? Study.open(at: path).redeem(invitation: invitation, now: Sample.noon)) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(successes == 1)
  }

  @Test func `the file holds no secret`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      let study = try Study.create(at: path, title: "Pilot")
      try study.add(Person(name: "e1", role: .expert))
      let invitation = try study.invite("e1", validForSeconds: 60, now: Sample.noon)
      let signIn = try study.redeem(invitation: invitation, now: Sample.noon)
      #expect(invitation.utf8.count == 43)
      #expect(Set([invitation, signIn.token, signIn.csrfToken]).count == 3)
      for suffix in ["", "-wal"] {
        let bytes = try Data(contentsOf: URL(filePath: path + suffix))
        for secret in [invitation, signIn.token, signIn.csrfToken] {
          #expect(bytes.range(of: Data(secret.utf8)) == nil)
        }
      }
    }
  }
}
