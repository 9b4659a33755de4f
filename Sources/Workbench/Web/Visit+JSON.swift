import FoundationEssentials
import Hummingbird
import NIOCore
import Store

extension Visit {
  /// What a script sends as JSON, with the secret of its sign-in.
  ///
  /// - Throws: ``WorkbenchError``: signed out, without the secret, or not well formed.
  func message<Message: Decodable>(
    _ type: Message.Type, in request: Request
  ) async throws -> (SignIn, Message) {
    let signIn = try expectSignIn()
    try FormToken.check(FormToken.header(of: request), for: signIn)
    return (signIn, try await json(type, in: request))
  }

  /// The JSON in a request's body, up to the limit of the visit.
  ///
  /// - Parameter standard: what an empty body stands for; `nil` for nothing.
  /// - Throws: ``WorkbenchError/badRequest(_:)``, which names the field that is wrong.
  func json<Message: Decodable>(
    _ type: Message.Type, in request: Request, whenEmpty standard: Message? = nil
  ) async throws -> Message {
    let body = try await request.body.collect(upTo: maxUploadSize)
    if let standard, body.readableBytes == 0 { return standard }
    do {
      return try JSONDecoder().decode(type, from: Data(body.readableBytesView))
    } catch let error as DecodingError {
      throw WorkbenchError.badRequest(error.place)
    }
  }
}

extension DecodingError {
  /// Where a message does not make sense. Nothing of what stands there is said again.
  fileprivate var place: String {
    switch self {
    case .keyNotFound(let key, let context):
      "the field \(Self.name(context.codingPath + [key])) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "the message is not well formed" : "the field \(Self.name(context.codingPath)) makes no sense"
    @unknown default: "the message is not well formed"
    }
  }

  private static func name(_ path: [any CodingKey]) -> String {
    path.map(\.stringValue).joined(separator: ".")
  }
}
