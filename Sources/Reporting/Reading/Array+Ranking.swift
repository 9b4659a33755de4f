extension Array {
  /// The elements with the greatest keys first, key by key; those with the same keys stay in order.
  func ranked(by keys: (Element) -> [Double]) -> [Element] {
    let keyed = enumerated().map { (place: $0.offset, element: $0.element, keys: keys($0.element)) }
    return keyed.sorted { left, right in
      left.keys == right.keys
        ? left.place < right.place : right.keys.lexicographicallyPrecedes(left.keys)
    }.map(\.element)
  }
}
