public import DebriefCore

extension Code {
  /// What a coder has to know of the code at a glance, such as `concern`, `per peer turn`, `binary`.
  public var rules: [String] {
    var rules = ["per \(unit.rawValue)", scale.name]
    if polarity != .neutral { rules.insert(polarity.rawValue, at: 0) }
    if evidence != .none { rules.append("evidence \(evidence.rawValue)") }
    if weight != 1 { rules.append("weight \(Self.plain(weight))") }
    if codedByPeers { rules.append("coded by peers too") }
    return rules
  }

  /// The values that a coder chooses among, line by line; empty for yes and no.
  public var valueLines: [String] {
    switch scale {
    case .binary: []
    case .nominal(let options, let none):
      options.map { "\($0.id): \($0.name)" + ($0.id == none ? " (when it is not set)" : "") }
    case .ordinal(let levels): levels.map { "\($0.value) \($0.name)" }
    case .interval(let minimum, let maximum):
      ["a number from \(Self.plain(minimum)) to \(Self.plain(maximum))"]
    case .set(let options): options.map { "\($0.id): \($0.name)" } + ["any number of them"]
    }
  }

  private static func plain(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? String(number)
  }
}
