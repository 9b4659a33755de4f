import DebriefCore
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Store
import Testing

@testable import Workbench

/// The door with TLS, by a certificate that signs itself and is made here, and the door behind a proxy.
@Suite struct GuardedDoorTests {
  /// Makes a certificate and its key in a folder of their own.
  private func withCertificate(_ body: (_ certificate: String, _ key: String) async throws -> Void)
    async throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "door-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (certificate, key) = (folder.appending(path: "c.pem").path, folder.appending(path: "k.pem").path)
    let openssl = Process()
    openssl.executableURL = URL(filePath: "/usr/bin/env")
    openssl.arguments = [
      "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
      "-days", "2",
      "-subj", "/CN=localhost", "-keyout", key, "-out", certificate,
    ]
    openssl.standardError = FileHandle.nullDevice
    try openssl.run()
    openssl.waitUntilExit()
    try #require(openssl.terminationStatus == 0, "openssl makes the certificate for this test")
    try await body(certificate, key)
  }

  private func study() throws -> Study {
    let study = try Study.inMemory(title: "Testing")
    try study.add(Person(name: "mara", role: .expert))
    return study
  }

  /// The form that chooses a passphrase.
  private static var passphrase: ByteBuffer {
    let words = "copper%20lantern%20nine%20harbour"
    return ByteBuffer(string: "passphrase=\(words)&again=\(words)")
  }

  private var logger: Logger {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return logger
  }

  @Test func `pages come over TLS, and the cookie is for guarded ways only`() async throws {
    try await withCertificate { certificate, key in
      let study = try study()
      let token = try study.invite("mara", validForSeconds: 600, now: .now())
      let door = try Door(port: 0, guarding: .tls(certificate: certificate, key: key))
      let app = try buildApplication(study: study, door: door, logger: logger)
      try await app.test(.ahc(.https)) { client in
        try await client.execute(uri: "/", method: .get) { #expect($0.status == .unauthorized) }
      }
      // The client above would follow the redirection, without the cookie.
      try await app.test(.router) { client in
        try await client.execute(uri: "/sign-in/\(token)", method: .post, body: Self.passphrase) { answer in
          #expect(answer.status == .seeOther)
          let cookie = answer.headers[.setCookie] ?? ""
          for part in ["Secure", "HttpOnly", "SameSite=Strict"] { #expect(cookie.contains(part)) }
        }
      }
    }
  }

  @Test func `somebody who does not speak TLS is not answered`() async throws {
    try await withCertificate { certificate, key in
      let door = try Door(port: 0, guarding: .tls(certificate: certificate, key: key))
      let app = try buildApplication(study: study(), door: door, logger: logger)
      await #expect(throws: (any Error).self) {
        try await app.test(.ahc(.http)) { client in
          try await client.execute(uri: "/", method: .get) { #expect($0.status.code == 0) }
        }
      }
    }
  }

  @Test func `files that are no certificate, no key or another's key are refused before anything is served`()
    async throws
  {
    try await withCertificate { certificate, key in
      try await withCertificate { _, other in
        let wrong = [
          (
            Door.Guard.tls(certificate: key + "-none", key: key),
            WorkbenchError.badCertificate(path: key + "-none")
          ),
          (.tls(certificate: key, key: key), .badCertificate(path: key)),
          (.tls(certificate: certificate, key: certificate), .badKey(path: certificate)),
          (.tls(certificate: certificate, key: other), .badKey(path: other)),
        ]
        for (guarding, error) in wrong {
          let door = try Door(port: 0, guarding: guarding)
          #expect(throws: error) { _ = try buildApplication(study: study(), door: door, logger: logger) }
        }
      }
    }
  }

  @Test func `behind a proxy the cookie is secure too, and only the proxy's name is answered`() async throws {
    let study = try study()
    let token = try study.invite("mara", validForSeconds: 600, now: .now())
    let door = try Door(names: ["debrief.example.org"], guarding: .proxy)
    try await buildApplication(study: study, door: door, logger: logger).test(.router) { client in
      let origin = "https://debrief.example.org"
      try await client.execute(
        uri: "/sign-in/\(token)", method: .post, headers: [.origin: "http://debrief.example.org"]
      ) {
        #expect($0.status == .forbidden)
      }
      try await client.execute(
        uri: "/sign-in/\(token)", method: .post, headers: [.origin: origin], body: Self.passphrase
      ) { answer in
        #expect(answer.status == .seeOther && answer.headers[.setCookie]?.contains("Secure") == true)
      }
    }
  }
}
