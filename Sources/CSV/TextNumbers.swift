/// Numbers the different texts of a column, from 0, in the order in which they are met.
///
/// Texts are held as their bytes: a text that is met again costs no memory.
public struct TextNumbers: Sendable {
  /// The first eight bytes of a text, the rest of them 0, its length, and where it lies in ``bytes``.
  private struct Entry {
    var head: UInt64
    var length: Int
    var place: Int
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  private var slots = Slots()
  private var last = 0

  /// Makes numbers of no text.
  public init() {}

  /// How many different texts were met.
  public var count: Int { entries.count }

  /// The text of a number below ``count``.
  public subscript(_ number: Int) -> String {
    String(
      decoding: bytes[entries[number].place..<(entries[number].place + entries[number].length)], as: UTF8.self
    )
  }

  /// The number of a text, a new one when it was not met before.
  public mutating func number(of text: String) -> Int {
    let bytes = Array(text.utf8)
    return number(of: bytes.span, from: 0, to: bytes.count)
  }

  /// The number of the text that lies in a buffer.
  mutating func number(of buffer: Span<UInt8>, from start: Int, to end: Int) -> Int {
    let head = Word.head(of: buffer, from: start, to: end)
    let length = end - start
    if last < entries.count, isEntry(last, head, buffer, start, length) { return last }
    let hash = Word.hash(head, buffer, from: start, to: end)
    var slot = slots.first(for: hash)
    while let number = slots[slot] {
      if isEntry(number, head, buffer, start, length) {
        last = number
        return number
      }
      slot = slots.next(after: slot)
    }
    last = entries.count
    entries.append(Entry(head: head, length: length, place: bytes.count))
    for index in start..<end { bytes.append(buffer[index]) }
    slots[slot] = last
    if slots.areFull(entries.count) { spread() }
    return last
  }

  private func isEntry(_ number: Int, _ head: UInt64, _ buffer: Span<UInt8>, _ start: Int, _ length: Int)
    -> Bool
  {
    let entry = entries[number]
    guard entry.head == head, entry.length == length else { return false }
    guard length > Word.size else { return true }
    for offset in Word.size..<length where bytes[entry.place + offset] != buffer[start + offset] {
      return false
    }
    return true
  }

  private mutating func spread() {
    slots.double()
    for (number, entry) in entries.enumerated() {
      let hash = Word.hash(entry.head, bytes.span, from: entry.place, to: entry.place + entry.length)
      slots.insert(number, hash)
    }
  }
}

extension Word {
  /// The first eight bytes of a text as a word, 0 where it has fewer.
  static func head(of buffer: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    let bytes = buffer.bytes
    if start + size <= bytes.byteCount {
      let word = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self)
      return end - start >= size ? word : word & ((1 &<< UInt64((end - start) << 3)) - 1)
    }
    var word: UInt64 = 0
    for index in start..<min(end, start + size) {
      word |= UInt64(buffer[index]) << UInt64((index - start) << 3)
    }
    return word
  }

  /// A hash of a text, by its first word and the words behind it.
  static func hash(_ head: UInt64, _ buffer: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    var hash = mixed(UInt64(end - start), head)
    var place = start + size
    while place < end {
      hash = mixed(hash, self.head(of: buffer, from: place, to: end))
      place += size
    }
    return hash
  }

  /// Takes a further word into a hash; the highest bits of the result are its best.
  static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed &>> 29)
  }
}
