import CCurl

/// Where a server listens: an `http` or `https` URL, read by the library that will use it.
public struct HTTPAddress: Sendable, Hashable {
  /// The whole URL.
  public let text: String
  /// The host's name or number, in brackets when it is an IPv6 address.
  public let host: String
  /// The port.
  public let port: String
  /// Whether what is sent is encrypted on the way.
  public let isEncrypted: Bool
  /// What follows the server, without a query; `/` at least.
  public let path: String

  /// Reads a URL.
  ///
  /// - Throws: ``TransportError/unusableAddress(reason:)`` for another scheme, a name or password in the URL, or
  ///   anything that is not a URL. The reason does not repeat the URL, which may hold a secret.
  public init(_ text: String) throws(TransportError) {
    try self.init(text, adding: "")
  }

  /// The address of something below this one; a query stays at the end.
  public func appending(path: String) throws(TransportError) -> HTTPAddress {
    try HTTPAddress(text, adding: path)
  }

  /// The server, as errors call it: host and port.
  public var server: String { "\(host):\(port)" }

  /// The address without its query, as errors call it.
  public var name: String { "\(isEncrypted ? "https" : "http")://\(server)\(path)" }

  /// Whether the server is this machine itself.
  public var isLoopback: Bool {
    host == "localhost" || host == "[::1]" || host.hasSuffix(".localhost")
      || (host.hasPrefix("127.") && host.split(separator: ".").allSatisfy { UInt8($0) != nil })
  }

  private init(_ text: String, adding addition: String) throws(TransportError) {
    guard let url = curl_url() else { throw .unusableAddress(reason: "there is no memory left to read it") }
    defer { curl_url_cleanup(url) }
    let result = curl_url_set(url, CURLUPART_URL, text, 0)
    guard result == CURLUE_OK else {
      throw .unusableAddress(reason: Self.reason(for: result))
    }
    guard let scheme = Self.part(CURLUPART_SCHEME, of: url), ["http", "https"].contains(scheme) else {
      throw .unusableAddress(reason: "it does not begin with http:// or https://")
    }
    guard Self.part(CURLUPART_USER, of: url) == nil, Self.part(CURLUPART_PASSWORD, of: url) == nil else {
      throw .unusableAddress(reason: "it holds a user name or a password")
    }
    if !addition.isEmpty {
      var old = Self.part(CURLUPART_PATH, of: url) ?? ""
      while old.hasSuffix("/") { old.removeLast() }
      curl_url_set(url, CURLUPART_PATH, old + addition, 0)
    }
    guard let whole = Self.part(CURLUPART_URL, of: url), let host = Self.part(CURLUPART_HOST, of: url),
      let port = Self.part(CURLUPART_PORT, of: url, UInt32(CURLU_DEFAULT_PORT))
    else { throw .unusableAddress(reason: "it names no server") }
    self.text = whole
    self.host = host.lowercased()
    self.port = port
    isEncrypted = scheme == "https"
    path = Self.part(CURLUPART_PATH, of: url) ?? "/"
  }

  private static func part(_ part: CURLUPart, of url: OpaquePointer, _ flags: UInt32 = 0) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(url, part, &text, flags) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }

  private static func reason(for code: CURLUcode) -> String {
    switch code {
    case CURLUE_UNSUPPORTED_SCHEME, CURLUE_BAD_SCHEME: "it does not begin with http:// or https://"
    case CURLUE_BAD_PORT_NUMBER: "its port is not a number from 0 to 65535"
    case CURLUE_NO_HOST, CURLUE_BAD_HOSTNAME: "it names no server"
    default: "it is not a URL"
    }
  }
}
