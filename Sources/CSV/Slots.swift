/// The places of a hash table, each empty or with the number of an entry that is kept elsewhere.
struct Slots: Sendable {
  private var numbers: [UInt32]
  private var mask: Int

  init() {
    numbers = Array(repeating: 0, count: 64)
    mask = 63
  }

  /// Whether the table should grow before it takes in more than `count` entries.
  func areFull(_ count: Int) -> Bool { count * 2 > mask }

  /// Where an entry with that hash lies, unless another one lies there.
  func first(for hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 20) & mask }

  /// Where to look next.
  func next(after slot: Int) -> Int { (slot + 1) & mask }

  /// The number in a place; `nil` when it is empty.
  subscript(_ slot: Int) -> Int? {
    get {
      let number = numbers[slot]
      return number == 0 ? nil : Int(number) - 1
    }
    set { numbers[slot] = newValue.map { UInt32($0 + 1) } ?? 0 }
  }

  /// Makes twice as many places, all of them empty.
  mutating func double() {
    numbers = Array(repeating: 0, count: numbers.count * 2)
    mask = numbers.count - 1
  }

  /// Puts the number of an entry that is not in the table into the place of its hash.
  mutating func insert(_ number: Int, _ hash: UInt64) {
    var slot = first(for: hash)
    while self[slot] != nil { slot = next(after: slot) }
    self[slot] = number
  }
}
