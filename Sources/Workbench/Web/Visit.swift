import Hummingbird
import NIOCore
import Store

/// One request with what the workbench knows about it: who sent it, and to which port it came.
struct Visit: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The port that the request came in by; `nil` where there is no socket.
  let port: Int?
  /// The address that the request came from; `nil` where there is no socket.
  let address: String?
  /// The sign-in that the request's cookie names.
  var signIn: SignIn?

  /// The most bytes of a form or a JSON body.
  static let longestBody = 256 * 1024

  var maxUploadSize: Int { Self.longestBody }

  init(source: Source) {
    coreContext = CoreRequestContextStorage(source: source)
    port = source.channel.localAddress?.port
    address = source.channel.remoteAddress?.ipAddress
  }

  /// The sign-in, where a page needs one.
  ///
  /// - Throws: ``WorkbenchError/signedOut``.
  func expectSignIn() throws -> SignIn {
    guard let signIn else { throw WorkbenchError.signedOut }
    return signIn
  }
}
