/// Scheme files that several tests start from.
enum SchemeExample {
  /// The least that a scheme has to hold.
  static let small = """
    id: tiny
    version: "1"
    title: Tiny
    language: en
    codes:
      - id: warm
        name: Warm
        definition: The turn is warm.
        key: w

    """
}
