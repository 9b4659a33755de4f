import FoundationEssentials

extension AnswerShape {
  /// Reads an answer, or says what is wrong with it as a clause.
  func read(_ text: String) -> Result<Value, Misfit> {
    guard let json = JSONFinder.object(in: text) else {
      return .failure(Misfit(clause: "there is no JSON object"))
    }
    let value: Value
    do {
      value = try JSONDecoder().decode(Value.self, from: Data(json))
    } catch {
      return .failure(Misfit(clause: Self.clause(for: error)))
    }
    if let problem = problem(value) { return .failure(Misfit(clause: problem)) }
    return .success(value)
  }

  /// What a decoder complains of, without the words that it met.
  private static func clause(for error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): "the field \(path(context.codingPath + [key])) is missing"
    case .valueNotFound(_, let context): "the field \(path(context.codingPath)) is empty"
    case .typeMismatch(let type, let context):
      "the field \(path(context.codingPath)) is not of type \(type)"
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      "the field \(path(context.codingPath)) has a value that is not allowed"
    default: "the JSON is not valid"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { key in key.intValue.map(String.init) ?? SafeName(key.stringValue).text }.joined(separator: ".")
  }
}

/// Why an answer does not have its form.
struct Misfit: Error, Equatable {
  let clause: String
}
