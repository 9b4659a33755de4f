import Hummingbird
import NIOCore

/// The fields of a form that a browser sent.
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
