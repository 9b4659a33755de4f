/// Where the workbench listens, under which names browsers reach it, and what keeps the way there from being
/// overheard.
public struct Door: Sendable {
  /// What guards the way between browsers and the workbench.
  public enum Guard: Sendable, Equatable {
    /// Nothing: browsers are on this machine.
    case none
    /// TLS, by the PEM files of a certificate with its chain and of its key.
    case tls(certificate: String, key: String)
    /// A proxy in front of the workbench that speaks TLS with browsers.
    case proxy
  }

  /// The address to listen on.
  public let address: String
  /// The port to listen on; 0 takes any free one.
  public let port: Int
  /// What guards the way.
  public let guarding: Guard
  private let names: [String]

  /// Makes a door.
  ///
  /// - Parameters:
  ///   - address: where to listen, such as `127.0.0.1` for this machine alone or `0.0.0.0` for every network.
  ///   - port: the port; 0 takes any free one.
  ///   - names: the host names that browsers use, besides those of this machine and the address itself.
  ///   - guarding: what guards the way.
  /// - Throws: ``WorkbenchError/openDoor(_:)`` for an address that others can reach without a guard, and
  ///   ``WorkbenchError/namelessDoor`` when browsers could only use names that are not known.
  public init(
    address: String = "127.0.0.1", port: Int = 8080, names: [String] = [], guarding: Guard = .none
  ) throws(WorkbenchError) {
    guard guarding != .none || Self.isLoopback(address) else { throw .openDoor(address) }
    let isEverywhere = ["0.0.0.0", "::", "[::]"].contains(address)
    guard !names.isEmpty || !(isEverywhere || guarding == .proxy) else { throw .namelessDoor }
    self.address = address
    self.port = port
    self.guarding = guarding
    self.names = names + (isEverywhere ? [] : [address.contains(":") ? "[\(address)]" : address])
  }

  /// The door that only this machine can reach.
  public static func local(port: Int) -> Door {
    Door(localPort: port)
  }

  private init(localPort: Int) {
    (address, port, guarding, names) = ("127.0.0.1", localPort, .none, [])
  }

  /// Whether a browser may send the sign-in over this door only when it is guarded.
  var isSecure: Bool { guarding != .none }

  /// The address that a browser opens, when the workbench listens on this port.
  public func webAddress(port: Int) -> String {
    let host = names.first ?? "127.0.0.1"
    let isPlain = guarding == .proxy || port == (isSecure ? 443 : 80)
    return "\(scheme)://\(host)\(isPlain ? "" : ":\(port)")"
  }

  /// What a browser's address begins with.
  var scheme: String { isSecure ? "https" : "http" }

  /// Which `Host` a request may name that came in by this port. A proxy is reached by a port of its own.
  func hostRule(port: Int?) -> HostRule {
    HostRule(
      port: guarding == .proxy ? nil : port, names: HostRule.localNames.union(names.map { $0.lowercased() }),
      plainPort: isSecure ? 443 : 80)
  }

  /// Whether an address belongs to this machine alone.
  static func isLoopback(_ address: String) -> Bool {
    if ["localhost", "::1", "[::1]"].contains(address.lowercased()) { return true }
    let parts = address.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}
