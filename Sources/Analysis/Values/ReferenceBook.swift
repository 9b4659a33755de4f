public import DebriefCore

/// What the experts together say of every unit: the adjudicated value where there is one, else their consensus.
///
/// Made from the experts' last submitted revisions, whatever they had seen by then: the reference serves detection
/// figures and feedback, never the comparison of peer and experts.
public struct ReferenceBook: Sendable, Equatable {
  private var experts: [String: [SessionCoding]] = [:]
  private var rulings: [String: [Place: Ruling]] = [:]

  private struct Place: Hashable {
    var unit: CodingUnit
    var code: String
  }

  /// Makes the book.
  ///
  /// - Parameters:
  ///   - codings: submitted codings; of each expert and session the first pass counts, others do not.
  ///   - rulings: the rulings of closed adjudications, by session.
  public init(codings: [SessionCoding], rulings: [String: [Ruling]] = [:]) {
    for coding in codings.sorted(by: { $0.pass < $1.pass }) where coding.kind == .expert {
      let held = experts[coding.session] ?? []
      if !held.contains(where: { $0.coder == coding.coder }) {
        experts[coding.session, default: []].append(coding)
      }
    }
    for (session, made) in rulings {
      for ruling in made {
        self.rulings[session, default: [:]][Place(unit: ruling.unit, code: ruling.code)] = ruling
      }
    }
  }

  /// The experts' view of a unit with a code.
  public func reference(of code: Code, on unit: CodingUnit, in session: String) -> Reference {
    let values = (experts[session] ?? []).compactMap { coding -> CodeValue? in
      coding.value(of: code, on: unit).flatMap { code.scale.admits($0) ? $0 : nil }
    }
    guard let ruling = ruling(on: unit, code: code.id, in: session) else {
      return Reference(of: values, on: code.scale)
    }
    guard let value = ruling.coding?.value, code.scale.admits(value) else {
      return .unresolved(experts: values.count)
    }
    return .adjudicated(value, experts: values.count)
  }

  /// The severity that stands: that of the adjudicated value; where there is none, or an adjudicator left the values
  /// standing, the median of those who set the code.
  public func severity(of code: Code, on unit: CodingUnit, in session: String) -> SeverityReference {
    if let adjudicated = ruling(on: unit, code: code.id, in: session)?.coding {
      return SeverityReference(of: [adjudicated.severity].compactMap(\.self))
    }
    let codings = (experts[session] ?? []).compactMap { $0.units[unit]?.codings[code.id] }
    return SeverityReference(
      of: codings.filter { $0.value != code.scale.unsetValue }.compactMap(\.severity))
  }

  /// What was adjudicated there; `nil` when nothing was.
  public func ruling(on unit: CodingUnit, code: String, in session: String) -> Ruling? {
    rulings[session]?[Place(unit: unit, code: code)]
  }
}
