import Guidance
import Testing
import Transport

@Suite struct HTTPAddressTests {
  @Test func `an address names its server, its path and whether it is encrypted`() throws {
    let plain = try HTTPAddress("http://127.0.0.1:8011/v1")
    #expect(plain.server == "127.0.0.1:8011")
    #expect(plain.path == "/v1")
    #expect(!plain.isEncrypted)
    let encrypted = try HTTPAddress("https://Api.Example.org")
    #expect(encrypted.server == "api.example.org:443")
    #expect(encrypted.path == "/")
    #expect(encrypted.isEncrypted)
  }

  @Test func `a path is added before the query, and a query is not shown`() throws {
    let address = try HTTPAddress("https://example.org/v1/?code=hush").appending(path: "/chat/completions")
    #expect(address.text == "https://example.org/v1/chat/completions?code=hush")
    #expect(address.name == "https://example.org:443/v1/chat/completions")
  }

  @Test(arguments: [
    "http://127.0.0.1:1", "http://127.1.2.3", "http://localhost", "http://LOCALHOST:80", "http://[::1]:9",
  ])
  func `this machine itself is known`(url: String) throws {
    #expect(try HTTPAddress(url).isLoopback)
  }

  @Test(arguments: [
    "http://127.0.0.1.example.org", "http://localhost.example.org", "http://10.0.0.1", "http://[::2]",
  ])
  func `other machines are not this one`(url: String) throws {
    #expect(try !HTTPAddress(url).isLoopback)
  }

  @Test(arguments: [
    "", "   ", "8011", "localhost:8011", "ftp://example.org", "file:///etc/passwd", "http://", "http://a:b:c",
    "http://example.org:99999", "http://me:hush@example.org/v1", "http://hush@example.org/v1",
  ])
  func `what is no address of a web service is refused, and not repeated`(url: String) {
    let error = #expect(throws: TransportError.self) { try HTTPAddress(url) }
    guard case .unusableAddress(let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!reason.contains("hush"))
    #expect(error?.exitStatus == .usage)
  }
}
