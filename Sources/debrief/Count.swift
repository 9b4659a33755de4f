/// Numbers of things in words.
enum Count {
  /// Such as `1 session` or `3 sessions`.
  static func of(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
