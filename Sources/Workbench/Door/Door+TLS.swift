import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import NIOSSL

extension Door {
  /// The server behind the door: plain, or with TLS from version 1.2.
  ///
  /// - Throws: ``WorkbenchError/badCertificate(path:)`` or ``WorkbenchError/badKey(path:)``.
  func server() throws -> HTTPServerBuilder {
    guard case .tls(let certificate, let key) = guarding else { return .http1() }
    return try .tls(.http1(), tlsConfiguration: Self.configuration(certificate: certificate, key: key))
  }

  private static func configuration(certificate: String, key: String) throws -> TLSConfiguration {
    guard let chain = try? NIOSSLCertificate.fromPEMFile(certificate), !chain.isEmpty else {
      throw WorkbenchError.badCertificate(path: certificate)
    }
    guard let secret = try? NIOSSLPrivateKey(file: key, format: .pem) else {
      throw WorkbenchError.badKey(path: key)
    }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(secret))
    configuration.minimumTLSVersion = .tlsv12
    // A key that belongs to another certificate shows here, not with the first browser.
    guard (try? NIOSSLContext(configuration: configuration)) != nil else {
      throw WorkbenchError.badKey(path: key)
    }
    return configuration
  }
}
