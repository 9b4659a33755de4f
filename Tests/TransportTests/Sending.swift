import FaultyServer
import Transport

/// Sends a request to a server and waits for the whole answer.
func response(
  from server: FaultyServer, client: HTTPClient = HTTPClient(), sizeLimit: Int = 1 << 20, body: String? = nil
) async throws -> HTTPResponse {
  try await client.start(request(to: server, sizeLimit: sizeLimit, body: body)).response()
}

/// A request to a server.
func request(to server: FaultyServer, sizeLimit: Int = 1 << 20, body: String? = nil) throws -> HTTPRequest {
  HTTPRequest(
    try HTTPAddress(server.url), headers: ["Accept": "text/plain"], bearer: Secret("hush-1234"),
    body: body.map { Array($0.utf8) }, sizeLimit: sizeLimit)
}

/// What a request fails with; `nil` when it does not.
func failure(of work: () async throws -> HTTPResponse) async -> TransportError? {
  do {
    _ = try await work()
    return nil
  } catch {
    return error as? TransportError
  }
}

/// A whole answer.
struct HTTPResponse: Equatable {
  var head: HTTPHead
  var body: [UInt8]
}

extension HTTPTransfer {
  /// Waits for the whole answer.
  func response() async throws -> HTTPResponse {
    var response = HTTPResponse(head: HTTPHead(status: 0), body: [])
    for try await event in events {
      switch event {
      case .head(let head): response.head = head
      case .bytes(let bytes): response.body += bytes
      }
    }
    try Task.checkCancellation()
    return response
  }
}
