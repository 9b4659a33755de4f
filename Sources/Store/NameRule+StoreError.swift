import DebriefCore

extension NameRule {
  /// Refuses what cannot be a name, and says why.
  static func check(_ name: String) throws(StoreError) {
    if let fault = fault(in: name) { throw .badName(shown(name), reason: "it \(fault)") }
  }
}
