/// What a service says about a request that it does not take (status 400, 422, or 500 from some).
public struct Refusal: Sendable, Equatable {
  /// The service's code for it, fit for a message; empty when there is none.
  public let code: String
  /// The settings that it objects to.
  let settings: Set<ChatBody.Setting>

  /// Reads an answer's body in the forms that services use: `error.param` and `error.message` (OpenAI), and a `loc` path
  /// of names (FastAPI).
  init(_ body: [UInt8]) {
    guard let answer = JSONValue(body) else {
      code = ""
      settings = []
      return
    }
    let error = answer["error"] ?? answer
    code =
      [error["code"]?.string, error["type"]?.string]
      .compactMap { $0 }.map { SafeName($0).text }.first { !$0.isEmpty } ?? ""
    var named = answer.values(named: "loc").flatMap { $0.elements.compactMap(\.string) }
    if let parameter = error["param"]?.string {
      named.append(parameter.split(separator: ".").first.map(String.init) ?? parameter)
    }
    var found = Set(named.compactMap(ChatBody.Setting.init(rawValue:)))
    if found.isEmpty, let message = error["message"]?.string {
      let words = message.prefix(400).split { !($0.isLetter || $0 == "_") }.map(String.init)
      found = Set(words.compactMap(ChatBody.Setting.init(rawValue:)))
    }
    settings = found
  }
}
