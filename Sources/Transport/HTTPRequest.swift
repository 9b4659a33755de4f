/// One request, and how much of an answer is taken.
public struct HTTPRequest: Sendable {
  /// Where to.
  public var address: HTTPAddress
  /// Header fields by name.
  public var headers: [String: String]
  /// What is sent as `Authorization: Bearer …`; `nil` for nothing.
  public var bearer: Secret?
  /// What is posted; `nil` makes it a GET.
  public var body: [UInt8]?
  /// How long the connection, with its encryption, may take to come about.
  public var connectTimeout: Duration
  /// The most bytes that an answer may have, header and body together.
  public var sizeLimit: Int

  /// Makes a request.
  public init(
    _ address: HTTPAddress, headers: [String: String] = [:], bearer: Secret? = nil, body: [UInt8]? = nil,
    connectTimeout: Duration = .seconds(10), sizeLimit: Int = 8 << 20
  ) {
    self.address = address
    self.headers = headers
    self.bearer = bearer
    self.body = body
    self.connectTimeout = connectTimeout
    self.sizeLimit = sizeLimit
  }
}
