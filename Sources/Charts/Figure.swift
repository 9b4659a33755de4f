/// Numbers as pages show them: the same in every place of the world, to the last character.
public enum Figure {
  /// A number with a fixed count of decimals, rounded half away from zero, with a true minus sign.
  ///
  /// - Parameter places: how many decimals, from 0 to 9.
  /// - Returns: `undefined` for what is not a finite number.
  public static func text(_ number: Double, places: Int = 2) -> String {
    let plain = plain(number, places: places)
    return plain.hasPrefix("-") ? "−" + plain.dropFirst() : plain
  }

  /// The same with a plus sign before what is greater than zero.
  public static func signed(_ number: Double, places: Int = 2) -> String {
    let text = text(number, places: places)
    return number > 0 && text.contains { "123456789".contains($0) } ? "+" + text : text
  }

  /// The same with the minus sign that markup and files use.
  ///
  /// - Parameter number: `nil` is undefined too.
  public static func plain(_ number: Double?, places: Int = 3) -> String {
    guard let number else { return "undefined" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    guard let scaled = Int64(exactly: (number.magnitude * scale).rounded(.toNearestOrAwayFromZero)) else {
      return "undefined"
    }
    var digits = String(scaled)
    while digits.count <= places { digits = "0" + digits }
    if places > 0 { digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places)) }
    return number < 0 && scaled != 0 ? "-" + digits : digits
  }
}
