public import DebriefCore
public import Store

extension Desk {
  /// Keeps a memo on a code or a session.
  ///
  /// - Throws: ``ReviewError/notAllowed(_:)`` for a trainee, and for a memo on a session that the author may not read.
  public func add(
    memo text: String, on subject: Memo.Subject, by person: Person, at moment: Timestamp
  ) throws -> Memo {
    guard person.role != .trainee else { throw ReviewError.notAllowed("write memos") }
    if case .session(let name) = subject, try study.unblinding(of: person.name, session: name) == nil {
      try expect(person, maySee: .transcript, of: name)
    }
    _ = try SheetRules.words(text, field: "memo")
    return try study.add(memo: text, on: subject, by: person.name, at: moment)
  }

  /// The memos that somebody may read: on a code all, on a session their own, and everybody's for a lead and for those
  /// who can see what others said of it. A trainee reads none.
  public func memos(on subject: Memo.Subject? = nil, for person: Person) throws -> [Memo] {
    guard person.role != .trainee else { return [] }
    return try study.memos(on: subject).filter { memo in
      if person.role == .lead || memo.author == person.name { return true }
      guard case .session(let name) = memo.subject else { return true }
      return try study.unblinding(of: person.name, session: name) != nil
    }
  }
}
