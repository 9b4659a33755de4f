import Hummingbird
import NIOCore

/// The fields that somebody sent: a page's form, the query of an address, or a script's JSON object.
struct Form: Sendable {
  private let fields: [String: String]

  /// Reads a form's body, up to the limit of the visit.
  init(_ request: Request, _ visit: Visit) async throws {
    let body = try await request.body.collect(upTo: visit.maxUploadSize)
    do {
      fields = try URLEncodedFormDecoder().decode([String: String].self, from: String(buffer: body))
    } catch {
      throw WorkbenchError.badRequest("the form is not well formed")
    }
  }

  /// Reads the query of an address.
  init(query request: Request) {
    fields = Dictionary(
      request.uri.queryParameters.map { (String($0.key), String($0.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Reads a script's JSON object. A list stands for as many ticked boxes: `"coder": ["e1", "e2"]` is what a form sends
  /// as `coder-0=e1&coder-1=e2`.
  init(json request: Request, _ visit: Visit) async throws {
    let body = try await visit.json([String: FormValue].self, in: request, whenEmpty: [:])
    fields = body.reduce(into: [:]) { fields, entry in
      switch entry.value {
      case .absent: break
      case .text(let text): fields[entry.key] = text
      case .list(let texts):
        for (place, text) in texts.enumerated() { fields["\(entry.key)-\(place)"] = text }
      }
    }
  }

  /// What stands in a field; `nil` when the form has no such field.
  subscript(name: String) -> String? { fields[name] }

  /// What stands in the fields whose names begin so, such as every ticked box of a list, in alphabetical order.
  func values(under prefix: String) -> [String] {
    fields.filter { $0.key.hasPrefix(prefix) }.map(\.value).sorted()
  }

  /// What stands in a field; `nil` when it is not there or blank.
  func words(_ name: String) -> String? {
    fields[name].flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
  }

  /// What stands in a field that the form must have.
  func required(_ name: String) throws(WorkbenchError) -> String {
    guard let text = fields[name] else { throw .badRequest("the field \(name) is missing") }
    return text
  }
}

/// What a script says in one field.
private enum FormValue: Decodable {
  /// Nothing, as with a box that is not ticked: `null` or `false`.
  case absent
  case text(String)
  case list([String])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .absent
    } else if let isTicked = try? value.decode(Bool.self) {
      self = isTicked ? .text("yes") : .absent
    } else if let number = try? value.decode(Int.self) {
      self = .text(String(number))
    } else if let number = try? value.decode(Double.self) {
      self = .text(String(number))
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try value.decode([String].self))
    }
  }
}
