import DebriefCore
import Foundation
import HTTPTypes
import Hummingbird
import Store
import TestSupport
import Testing

@testable import Workbench

/// The table of routes and roles in docs/access.md: every route has a row, and every cell is asked for.
@Suite struct RouteTableTests {
  /// A row of the table.
  struct Row: Sendable, CustomTestStringConvertible {
    let route: String
    let cells: [String]

    var testDescription: String { route }
    var method: HTTPRequest.Method { route.hasPrefix("GET ") ? .get : .post }
    var path: String { String(route.drop { $0 != "/" }) }
  }

  /// Who stands at the head of each column; nobody for the last.
  static let people: [String?] = ["lena", "mara", "otto", "p01", "p02", nil]
  static let words = "copper lantern nine harbour"

  static let rows: [Row] = {
    let page = Repository.root.appending(path: "docs/access.md")
    let lines = (try? String(contentsOf: page, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.filter { $0.hasPrefix("| `GET /") || $0.hasPrefix("| `POST /") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
        !$0.isEmpty
      }
      return Row(route: cells[0].trimmingCharacters(in: ["`"]), cells: Array(cells.dropFirst()))
    }
  }()

  @Test func `every route has a row, and every row is one of a route`() throws {
    let router = try makeRouter(
      study: .inMemory(), practice: PracticeOffer(), door: .local(port: 0), idleSeconds: SignIn.idleSeconds)
    let routes = router.routes.filter { $0.method != .head }.map { "\($0.method) \($0.path)" }
    let documented = Self.rows.map(\.route)
    #expect(Set(routes).subtracting(documented).isEmpty, "Add these to the table in docs/access.md")
    #expect(
      Set(documented).subtracting(routes).isEmpty, "The table in docs/access.md has routes that are gone")
    #expect(Set(documented).count == documented.count)
  }

  @Test(arguments: rows)
  func `each cell is answered as documented`(row: Row) async throws {
    let room = try Workroom()
    _ = try room.study.redeem(
      invitation: room.study.invite("mara", validForSeconds: 60, now: .now()),
      choosing: Passphrase(Self.words), cost: ScryptCost(rounds: 16, parallelism: 1), now: .now())
    let trainee = try room.signIn("p01")
    let begun = try await room.post("/practice/scenarios/exam-stress", as: trainee)
    let practice = try #require(begun.headers[.location])
    // A stream of a session that goes on has no end to wait for.
    if row.path.hasSuffix("/events") { _ = try await room.post("\(practice)/end", as: trainee) }
    for (name, cell) in zip(Self.people, row.cells) {
      let answer = try await ask(row, as: name, in: room, practice: practice)
      #expect(Self.cell(of: answer.status) == cell, "\(name ?? "signed out"): \(answer.status)")
    }
    #expect(row.cells.count == Self.people.count)
  }

  private func ask(_ row: Row, as name: String?, in room: Workroom, practice: String) async throws -> Answer {
    let path = try row.path.split(separator: "/").map { part -> String in
      switch part {
      case "{assignment}": String(name?.hasPrefix("p") == true ? room.traineeWork : room.expertWork)
      case "{unit}": "2"
      case "{adjudication}", "{calibration}": "1"
      case "{scheme}": room.scheme
      case "{scenario}": "exam-stress"
      case "{session}": String(practice.split(separator: "/").last ?? "")
      case "{names}.css": "base+lead.css"
      case "{name}.js": "lock.js"
      case "{invitation}": try room.study.invite("otto", validForSeconds: 60, now: .now())
      default:
        if part.hasPrefix("{") { throw UnknownPart(name: String(part)) } else { String(part) }
      }
    }.joined(separator: "/")
    let signIn = try name.map(room.signIn)
    guard row.method == .post else { return try await room.get("/" + path, as: signIn) }
    let token = signIn?.csrfToken ?? ""
    var headers: HTTPFields = [HTTPField.Name("X-Form-Token")!: token]
    let fields = [
      "token": token, "act": "nothing", "session": Example.session, "scheme": room.scheme, "text": "Hello.",
      "turn": "1", "message": "m1", "name": "mara", "passphrase": Self.words, "again": Self.words,
      "reason": "A slip.",
    ]
    if let json = try Self.message(for: path, fields) {
      headers[.contentType] = "application/json"
      return try await room.send(.post, "/" + path, as: signIn, headers: headers, body: json)
    }
    return try await room.send(.post, "/" + path, as: signIn, headers: headers, body: Workroom.form(fields))
  }

  /// What a script sends there; `nil` where a form is sent.
  private static func message(for path: String, _ fields: [String: String]) throws -> String? {
    switch path.split(separator: "/").last {
    case "changes": #"{"id":"1","unit":"2","act":"nothing","nothing":true}"#
    case "acts": #"{"id":"m1","act":"say","turn":1,"text":"Hello."}"#
    case "place": #"{"unit":"2"}"#
    default: path.hasPrefix("api/") ? String(decoding: try JSONEncoder().encode(fields), as: UTF8.self) : nil
    }
  }

  /// Say in `ask` what stands in an address where a route has this name.
  private struct UnknownPart: Error {
    let name: String
  }

  /// The cell that a status belongs in. A request that is let in and makes no sense there is let in.
  private static func cell(of status: HTTPResponse.Status) -> String {
    switch status {
    case .unauthorized: "sign in"
    case .forbidden: "no"
    case .notFound: "hidden"
    case .methodNotAllowed: "form"
    case .badRequest, .conflict, .unprocessableContent: "yes"
    default: status.kind == .successful || status.kind == .redirection ? "yes" : "\(status)"
    }
  }
}
