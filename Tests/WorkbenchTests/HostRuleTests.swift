import Testing

@testable import Workbench

@Suite struct HostRuleTests {
  @Test(arguments: ["127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080"])
  func `the workbench's own names with its port are admitted`(authority: String) {
    #expect(HostRule(port: 8080).admits(authority))
  }

  @Test(arguments: [
    "evil.example:8080", "127.0.0.1.evil.example:8080", "localhost", "localhost:80", "localhost:8081",
    "127.0.0.1:", "127.0.0.1:+8080", "localhost:8080:8080", "", ":8080", "[::1]", "0.0.0.0:8080",
  ])
  func `every other name or port is refused`(authority: String) {
    #expect(!HostRule(port: 8080).admits(authority))
  }

  @Test func `a request without a host is refused`() {
    #expect(!HostRule(port: 8080).admits(nil))
  }
}
