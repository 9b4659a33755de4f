extension Sequence<UInt8> {
  /// A number that tells these bytes from others; no secret can be kept by it.
  ///
  /// FNV-1a with 64 bits (Fowler, Noll and Vo).
  public var checksum: UInt64 {
    reduce(0xcbf2_9ce4_8422_2325) { sum, byte in (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }
}
