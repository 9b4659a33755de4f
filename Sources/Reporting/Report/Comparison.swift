import DebriefCore

/// Where the trainee's own coding and the experts' view differ, both ways, and how far experts differ themselves.
struct Comparison: Sendable, Equatable {
  /// One row per code that peers judge by too, in the scheme's order.
  var codes: [CodeComparison]
  /// The units on which the two differ: weightiest codes first.
  var differences: [Difference]

  /// `nil` when no unit has both an own value and an experts' view.
  init?(of readings: [SessionReading], scheme: Scheme) {
    codes = []
    differences = []
    for code in scheme.codes where code.codedByPeers {
      var row = CodeComparison(code: code)
      for reading in readings {
        for unit in reading.units(of: code.unit) {
          let view = ExpertView(of: code, on: unit, in: reading)
          row.count(experts: view)
          guard let own = reading.ownValue(of: code, on: unit), view.experts > 0 else { continue }
          row.count(own: own, experts: view.value)
          if let experts = view.value, experts != own, let support = view.support {
            differences.append(
              Difference(
                session: reading.id, sessionName: reading.record.header.name, unit: unit, code: code,
                own: own,
                experts: experts, support: support,
                quotes: reading.record.transcript.turns.filter { .turn($0.number) == unit }
                  .map { reading.quote(of: $0, marking: []) }))
          }
        }
      }
      if row.units + row.unresolved > 0 { codes.append(row) }
    }
    guard !codes.isEmpty else { return nil }
    let places = differences.enumerated().sorted { left, right in
      let weights = (left.element.code.weight, right.element.code.weight)
      return weights.0 != weights.1 ? weights.0 > weights.1 : left.offset < right.offset
    }
    differences = places.map(\.element)
  }
}

/// How often the trainee and the experts saw alike with one code.
struct CodeComparison: Sendable, Equatable {
  var code: Code
  /// Units with an own value and a resolved view of the experts, a single expert's among them.
  var units = 0
  var alike = 0
  /// Units where only the trainee set the code.
  var onlyOwn = 0
  /// Units where only the experts set it.
  var onlyExperts = 0
  /// Units where both set it to different values.
  var otherwise = 0
  /// Units with an own value on which the experts were evenly split; not counted above.
  var unresolved = 0
  /// Units that at least two experts judged.
  var expertUnits = 0
  /// Those of them on which not all experts agreed.
  var expertDisputes = 0

  init(code: Code) {
    self.code = code
  }

  fileprivate mutating func count(experts view: ExpertView) {
    guard view.experts > 1 else { return }
    expertUnits += 1
    if view.isDisputed { expertDisputes += 1 }
  }

  fileprivate mutating func count(own: CodeValue, experts: CodeValue?) {
    guard let experts else {
      unresolved += 1
      return
    }
    units += 1
    switch (code.isSet(own), code.isSet(experts)) {
    case _ where own == experts: alike += 1
    case (true, false): onlyOwn += 1
    case (false, true): onlyExperts += 1
    default: otherwise += 1
    }
  }
}

/// A unit that the trainee and the experts judged differently.
struct Difference: Sendable, Equatable {
  var session: String
  var sessionName: String
  var unit: CodingUnit
  var code: Code
  var own: CodeValue
  var experts: CodeValue
  var support: Support
  /// The turn, when it is one.
  var quotes: [Quote]

  var anchor: String { session + unit.anchorSuffix }
}
