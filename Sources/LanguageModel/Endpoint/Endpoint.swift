import Transport

/// An OpenAI-compatible chat service and the model to ask there.
public struct Endpoint: Sendable {
  /// The model's name, as the service knows it.
  public let model: String
  /// The service's address without its query: what may be shown and kept.
  public var name: String { address.name }
  let address: HTTPAddress
  let key: APIKey?

  /// Names a service.
  ///
  /// - Parameters:
  ///   - url: the address that the service's own pages give, such as `http://127.0.0.1:8011/v1`; with nothing
  ///     after the port, `/v1` is meant. The whole address of its chat completions is understood too.
  ///   - model: the model's name there.
  ///   - key: sent with every request, and only encrypted or to this machine itself.
  /// - Throws: ``LanguageModelError/transport(_:)`` for an address that cannot be used,
  ///   ``LanguageModelError/noModel``, and ``LanguageModelError/keyUnprotected(server:)``.
  public init(_ url: String, model: String, key: APIKey? = nil) throws(LanguageModelError) {
    guard !model.allSatisfy(\.isWhitespace) else { throw .noModel }
    let address: HTTPAddress
    do throws(TransportError) {
      let base = try HTTPAddress(url)
      if base.path.hasSuffix("/chat/completions") {
        address = base
      } else {
        address = try base.appending(path: (base.path == "/" ? "/v1" : "") + "/chat/completions")
      }
    } catch {
      throw .transport(error)
    }
    guard key == nil || address.isEncrypted || address.isLoopback else {
      throw .keyUnprotected(server: address.server)
    }
    self.address = address
    self.model = model
    self.key = key
  }
}
