import DebriefCore
import GRDB

/// What becomes of the work on codings: rulings, votes, gold codings, reasons and memos.
extension Eraser {
  /// Takes the words of the person, and those about their sessions, out of the work on codings. Gold codings of their
  /// sessions are retired: nobody can code a session without words.
  func stripReview(standIn: String, at moment: Timestamp) throws {
    try execute("UPDATE correction SET reason = '' WHERE who = :person OR \(Self.theirAssignment)")
    try execute("UPDATE withdrawal SET reason = '' WHERE \(Self.theirAssignment)")
    _ = try bare("coding", of: "ruling", where: Self.theirRuling)
    try execute("UPDATE ruling SET words = NULL WHERE \(Self.theirRuling)")
    _ = try bare("coding", of: "vote", where: "voter = :person OR \(Self.theirAdjudication)")
    _ = try bare("coding", of: "gold_coding", where: Self.goldWithTheirWords)
    try execute(
      "UPDATE gold SET retired_at = :at WHERE retired_at IS NULL AND \(Self.theirSession)",
      ["at": moment.milliseconds])
    // A gold coding tells in words whose coding it was, the name last.
    try execute(
      """
      UPDATE gold SET source = substr(source, 1, length(source) - length(:person)) || :standIn
      WHERE substr(source, -length(:person) - 1) = ' ' || :person
      """, ["standIn": standIn])
    try execute("DELETE FROM memo WHERE author = :person OR \(Self.theirSession)")
    try execute("DELETE FROM load_limit WHERE coder = :person")
  }

  private static let theirSession = "session IN (SELECT name FROM session WHERE trainee = :person)"

  private static let theirAdjudication =
    "adjudication IN (SELECT id FROM adjudication WHERE \(theirSession))"

  /// Rulings by the person, on their sessions, and those that took their side as it was.
  private static let theirRuling = """
    who = :person OR \(theirAdjudication)
    OR (adjudication, side) IN (SELECT adjudication, letter FROM adjudication_side WHERE \(theirAssignment))
    """

  /// Gold codings of sessions that the person practised in, coded or ruled on: a gold coding may hold the words of all
  /// who did.
  private static let goldWithTheirWords = """
    gold IN (SELECT id FROM gold WHERE \(theirSession)
      OR session IN (SELECT session FROM assignment WHERE coder = :person)
      OR session IN (SELECT adjudication.session FROM adjudication JOIN ruling
        ON ruling.adjudication = adjudication.id WHERE ruling.who = :person))
    """

  private func execute(_ sql: String, _ further: StatementArguments = [:]) throws {
    try db.execute(sql: sql, arguments: further &+ ["person": person])
  }
}
