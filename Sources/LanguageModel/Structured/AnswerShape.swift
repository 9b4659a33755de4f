/// The form of an answer: a JSON schema for the service, and the Swift type that it is read into.
public struct AnswerShape<Value: Decodable & Sendable>: Sendable {
  /// A name for the service, of letters, digits and `_`.
  public let name: String
  /// A JSON schema of an object. Services that force it want `additionalProperties` false and every property required.
  public let schema: JSONValue
  let problem: @Sendable (Value) -> String?

  /// Describes a form.
  ///
  /// - Parameters:
  ///   - name: a name for the service.
  ///   - schema: a JSON schema of an object.
  ///   - problem: what a schema cannot say: why a value will not do, as a clause such as `a score is above 1`, or
  ///     `nil` when it will. It must not repeat a participant's words.
  public init(
    _ type: Value.Type = Value.self, name: String, schema: JSONValue,
    problem: @escaping @Sendable (Value) -> String? = { _ in nil }
  ) {
    self.name = name
    self.schema = schema
    self.problem = problem
  }
}

/// An answer in a set form.
public struct ShapedAnswer<Value: Sendable>: Sendable {
  /// What was answered.
  public var value: Value
  /// The answer as it came, with what its provenance needs.
  public var answer: ChatAnswer
  /// Whether the first answer did not keep to the form, so that it was asked for again.
  public var wasRepaired: Bool
}
