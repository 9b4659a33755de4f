import Foundation

/// One server-sent event.
///
/// Source: WHATWG, *HTML Living Standard*, section 9.2, Server-sent events.
struct ServerEvent: Sendable, Equatable {
  let name: String
  let id: String?
  /// JSON, which holds no line end.
  let data: String

  init(_ name: String, _ value: some Encodable, id: String? = nil) throws {
    self.name = name
    self.id = id
    data = try JSONAnswer.text(value)
  }

  /// The event as it is sent.
  var text: String {
    (id.map { "id: \($0)\n" } ?? "") + "event: \(name)\ndata: \(data)\n\n"
  }
}
