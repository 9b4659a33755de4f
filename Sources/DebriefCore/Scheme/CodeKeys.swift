/// Which keys of the coding page set codes, and which the page keeps for itself.
public enum CodeKeys {
  /// The keys that the page keeps for moving about, marking and help; no code may use them. Digits are kept too:
  /// they choose levels and severities.
  public static let reserved: Set<String> = ["j", "k", "n", "c", "v", "a", "f", "u", "?", "/"]

  /// The keys that a scheme may give to its codes, in alphabetical order.
  public static let free: [String] = "abcdefghijklmnopqrstuvwxyz".map(String.init).filter {
    !reserved.contains($0)
  }
}
