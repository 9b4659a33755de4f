import Guidance
import Hummingbird
import Testing

@testable import Workbench

/// Which doors there can be, and to which names they answer.
@Suite struct DoorRuleTests {
  @Test(arguments: ["127.0.0.1", "127.8.9.10", "localhost", "::1"])
  func `this machine's own addresses need no guard`(address: String) throws {
    let door = try Door(address: address, port: 8080)
    #expect(!door.isSecure && door.scheme == "http")
  }

  @Test(arguments: [
    "0.0.0.0", "::", "192.168.1.5", "debrief.example.org", "127.0.0.1.example.org", "127.0.0", "",
  ])
  func `what others can reach is refused without a guard`(address: String) {
    #expect(throws: WorkbenchError.openDoor(address)) { try Door(address: address, names: ["x.example"]) }
    #expect(WorkbenchError.openDoor(address).exitStatus == .usage)
  }

  @Test func `a guarded door is secure, and knows its names`() throws {
    let door = try Door(
      address: "0.0.0.0", port: 8443, names: ["Debrief.example.org"],
      guarding: .tls(certificate: "c", key: "k"))
    #expect(door.isSecure)
    let rule = door.hostRule(port: 8443)
    #expect(rule.admits("debrief.example.org:8443") && rule.admits("localhost:8443"))
    #expect(
      !rule.admits("debrief.example.org") && !rule.admits("evil.example:8443") && !rule.admits("0.0.0.0:8443")
    )
    #expect(door.hostRule(port: 443).admits("debrief.example.org"))
    #expect(door.webAddress(port: 8443) == "https://Debrief.example.org:8443")
  }

  @Test(arguments: [true, false])
  func `what tells a lead what was given goes as guarded as their sign-in`(isSecure: Bool) {
    let cookie = GivenNotice.carrying([], isSecure: isSecure).description
    #expect(cookie.contains("Secure") == isSecure)
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
  }

  @Test func `a proxy is reached by any port, but only by its name`() throws {
    let door = try Door(names: ["debrief.example.org"], guarding: .proxy)
    let rule = door.hostRule(port: 8080)
    #expect(rule.admits("debrief.example.org") && rule.admits("debrief.example.org:443"))
    #expect(!rule.admits("evil.example"))
    #expect(door.webAddress(port: 8080) == "https://debrief.example.org")
  }

  @Test func `a door whose name nobody knows is refused`() throws {
    #expect(throws: WorkbenchError.namelessDoor) { try Door(guarding: .proxy) }
    #expect(throws: WorkbenchError.namelessDoor) {
      try Door(address: "0.0.0.0", guarding: .tls(certificate: "c", key: "k"))
    }
    let door = try Door(address: "192.168.1.5", port: 1, guarding: .tls(certificate: "c", key: "k"))
    #expect(door.hostRule(port: 1).admits("192.168.1.5:1"))
    #expect(Door.local(port: 8080).webAddress(port: 8080) == "http://127.0.0.1:8080")
  }
}
