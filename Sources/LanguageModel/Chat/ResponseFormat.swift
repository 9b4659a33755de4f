/// The form of an answer that a service is asked to keep to while it writes.
struct ResponseFormat: Encodable, Sendable {
  let name: String
  let schema: JSONValue

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      [
        "type": "json_schema",
        "json_schema": ["name": .string(name), "strict": true, "schema": schema],
      ] as JSONValue)
  }
}
