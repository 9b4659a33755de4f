import DebriefCore
import GRDB

/// What can be coded where: a scheme's codes on the units of one session.
struct Codebook {
  private let scheme: Scheme
  private let session: String
  private let units: [UnitKind: Set<CodingUnit>]

  /// - Parameter unit: the only unit that will be asked about, so that no other turn is read; `nil` for any.
  init(scheme: Scheme, session: String, only unit: CodingUnit? = nil, in db: Database) throws {
    self.scheme = scheme
    self.session = session
    let (condition, arguments): (String, StatementArguments) =
      if case .turn(let number)? = unit { (" AND number = ?", [session, number]) } else { ("", [session]) }
    var units: [UnitKind: Set<CodingUnit>] = [.session: [.session]]
    try db.each("SELECT number, speaker FROM turn WHERE session = ?\(condition)", arguments) { row in
      let speaker: String = row["speaker"]
      units[speaker == Speaker.peer.rawValue ? .peerTurn : .clientTurn, default: []].insert(
        .turn(row["number"]))
    }
    self.units = units
  }

  /// Refuses a code that is not the scheme's, a unit that the code does not judge, and a value off its scale.
  func check(_ code: String, _ coding: Coding?, on unit: CodingUnit) throws(StoreError) {
    guard let found = scheme.code(code) else {
      throw .unknownCode(code, known: scheme.codes.map(\.id))
    }
    guard units[found.unit, default: []].contains(unit) else {
      throw .wrongUnit(unit, code: code, session: session)
    }
    guard let coding else { return }
    guard found.scale.admits(coding.value) else { throw .valueOffScale(code: code, unit: unit) }
  }

  /// Refuses "nothing to code here" on what no code of the scheme judges.
  func check(nothingOn unit: CodingUnit) throws(StoreError) {
    let isJudged = scheme.codes.contains { units[$0.unit, default: []].contains(unit) }
    guard isJudged else { throw .wrongUnit(unit, code: "“nothing to code here”", session: session) }
  }
}
