/// A number that looks as if drawn by lot, but is the same whenever it is drawn for the same words.
enum StableLot {
  /// FNV-1a (Fowler, Noll and Vo) of the words, then the finaliser of SplitMix64 (Steele, Lea and Flood 2014), since
  /// the former alone leaves similar names side by side.
  static func number(_ words: String...) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in words.joined(separator: "\n").utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    return hash ^ (hash >> 31)
  }
}
