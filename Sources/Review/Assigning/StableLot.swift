import DebriefCore

/// A number that looks as if drawn by lot, but is the same whenever it is drawn for the same words.
enum StableLot {
  /// The checksum of the words, then the finaliser of SplitMix64 (Steele, Lea and Flood 2014), since the former alone
  /// leaves similar names side by side.
  static func number(_ words: String...) -> UInt64 {
    var hash = words.joined(separator: "\n").utf8.checksum
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    return hash ^ (hash >> 31)
  }
}
