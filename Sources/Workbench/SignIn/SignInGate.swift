import DebriefCore

/// Counts tries to sign in, so that nobody can guess passphrases: by name, and by the address they come from.
actor SignInGate {
  /// What is counted.
  private enum Key: Hashable {
    case name(String)
    case address(String)
  }

  /// For how long a try counts: a quarter of an hour.
  private static let seconds: Int64 = 15 * 60
  private static let mostByName = 10
  private static let mostByAddress = 50
  /// The most names and addresses that are remembered, so that nobody can fill the memory.
  private static let mostKeys = 20_000

  private var tries: [Key: [Timestamp]] = [:]

  /// Lets a try in, and counts it before anybody knows how it ends.
  ///
  /// - Throws: ``WorkbenchError/tooManyTries(minutes:)``, the same for a name that nobody has.
  func admit(name: String, from address: String, at now: Timestamp) throws(WorkbenchError) {
    let start = now.adding(seconds: -Self.seconds)
    if tries.count > Self.mostKeys { tries = tries.filter { $0.value.contains { $0 > start } } }
    let limits = [(Self.key(name), Self.mostByName), (.address(address), Self.mostByAddress)]
    let counted = try limits.map { key, most throws(WorkbenchError) in
      let recent = (tries[key] ?? []).filter { $0 > start }
      guard recent.count < most, tries.count <= Self.mostKeys else {
        let opens = (recent.first ?? now).adding(seconds: Self.seconds)
        throw .tooManyTries(minutes: max(1, Int((opens.milliseconds - now.milliseconds + 59_999) / 60_000)))
      }
      return (key, recent + [now])
    }
    for (key, moments) in counted { tries[key] = moments }
  }

  /// Forgets the tries of somebody who knew the passphrase.
  func open(name: String, from address: String) {
    tries[Self.key(name)] = nil
    _ = tries[.address(address)]?.popLast()
  }

  /// What is remembered of a name: no more of it than a name can have.
  private static func key(_ name: String) -> Key {
    .name(String(name.unicodeScalars.prefix(NameRule.longest)))
  }
}
