import DebriefCore
import Foundation
import HTTPTypes
import Hummingbird
import Review
import Store
import TestSupport
import Testing

@testable import Workbench

/// The table of routes and roles in docs/access.md: every route has a row, and every cell is asked for, in a study in
/// which everything exists that the row names.
@Suite struct RouteTableTests {
  /// A row of the table.
  struct Row: Sendable, CustomTestStringConvertible {
    /// The address, with the query that it needs.
    let address: String
    let cells: [String]

    var testDescription: String { address }
    var method: HTTPRequest.Method { address.hasPrefix("GET ") ? .get : .post }
    var route: String { String(address.prefix { $0 != "?" }) }
    var path: String { String(route.drop { $0 != "/" }) }
    var query: String { String(address.dropFirst(route.count)) }
    /// The page's path also for a script, which does the same.
    var matter: String { path.hasPrefix("/api/") ? String(path.dropFirst(4)) : path }
  }

  /// Who stands at the head of each column; nobody for the last.
  static let people: [String?] = ["lena", "mara", "otto", "nora", "p01", "p02", nil]
  static let words = "copper lantern nine harbour"

  static let rows: [Row] = {
    let page = Repository.root.appending(path: "docs/access.md")
    let lines = (try? String(contentsOf: page, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.filter { $0.hasPrefix("| `GET /") || $0.hasPrefix("| `POST /") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
        !$0.isEmpty
      }
      return Row(address: cells[0].trimmingCharacters(in: ["`"]), cells: Array(cells.dropFirst()))
    }
  }()

  @Test func `every route has a row, and every row is one of a route`() throws {
    let routes = try StudyInUse.routes()
    let documented = Set(Self.rows.map(\.route))
    #expect(routes.subtracting(documented).isEmpty, "Add these to the table in docs/access.md")
    #expect(documented.subtracting(routes).isEmpty, "The table in docs/access.md has routes that are gone")
    #expect(Set(Self.rows.map(\.address)).count == Self.rows.count)
  }

  @Test(arguments: rows)
  func `each cell is answered as documented`(row: Row) async throws {
    let study = try StudyInUse()
    let room = study.room
    _ = try room.study.redeem(
      invitation: room.study.invite("mara", validForSeconds: 60, now: .now()),
      choosing: Passphrase(Self.words), cost: ScryptCost(rounds: 16, parallelism: 1), now: .now())
    let practice = try await prepare(for: row, in: study)
    var found: [String] = []
    for name in Self.people {
      let answer = try await ask(row, as: name, in: study, practice: practice)
      found.append(Self.cell(of: answer.status))
    }
    #expect(found == row.cells)
  }

  /// Brings about what a row needs beside a study in use, and begins a session of `p01`.
  ///
  /// - Returns: the session's name.
  private func prepare(for row: Row, in study: StudyInUse) async throws -> String {
    let room = study.room
    switch (row.method, row.matter) {
    case (.post, "/adjudications/{adjudication}/close"),
      (.post, "/adjudications/{adjudication}/rulings/back"):
      try StudyInUse.decide(study.open, in: room.study)
    case (.post, "/coding/{assignment}/submit"), (.post, "/codings/{assignment}/submission"):
      try room.answer(room.expertWork, by: "mara")
      try room.answer(room.traineeWork, by: "p01", missing: "own view")
    default: break
    }
    guard row.path.hasPrefix("/practice/{session}") else { return "" }
    let trainee = try room.signIn("p01")
    let begun = try await room.post("/practice/scenarios/exam-stress", as: trainee)
    let practice = try #require(begun.headers[.location])
    // A stream of a session that goes on has no end to wait for.
    if row.path.hasSuffix("/events") { _ = try await room.post("\(practice)/end", as: trainee) }
    return String(practice.split(separator: "/").last ?? "")
  }

  private func ask(
    _ row: Row, as name: String?, in study: StudyInUse, practice: String
  ) async throws -> Answer {
    let room = study.room
    var place = row.path + row.query
    for match in place.matches(of: /\{(\w+)\}/).reversed() {
      let value = try value(of: String(match.1), row, for: name, in: study, practice: practice)
      place.replaceSubrange(match.range, with: value)
    }
    let signIn = try name.map(room.signIn)
    guard row.method == .post else { return try await room.get(place, as: signIn) }
    let token = signIn?.csrfToken ?? ""
    var headers: HTTPFields = [HTTPField.Name("X-Form-Token")!: token]
    var fields = Self.fields(for: row.matter, scheme: room.scheme)
    fields["token"] = token
    if row.path == "/api/assignments", let signIn, name == "lena" {
      fields["digest"] = try await digest(of: fields, in: room, as: signIn)
    }
    if let json = try Self.message(for: row.path, fields) {
      headers[.contentType] = "application/json"
      return try await room.send(.post, place, as: signIn, headers: headers, body: json)
    }
    return try await room.send(.post, place, as: signIn, headers: headers, body: Workroom.form(fields))
  }

  /// What stands in an address where a route has a name.
  private func value(
    of part: String, _ row: Row, for name: String?, in study: StudyInUse, practice: String
  ) throws -> String {
    let isOfMeeting = ["meeting", "votes", "open"].contains(row.path.split(separator: "/").last)
    return switch part {
    case "assignment": String(assignment(row, for: name, in: study))
    case "unit": "4"
    case "adjudication": String(isOfMeeting ? study.meeting : study.open)
    case "calibration": String(study.calibration)
    case "scheme": study.room.scheme
    case "coder": "mara"
    case "letter": "A"
    case "scenario": "exam-stress"
    case "session": row.query.isEmpty ? practice : StudyInUse.offered
    case "names": "base+lead"
    case "name": "lock"
    case "invitation": try study.room.study.invite("otto", validForSeconds: 60, now: .now())
    default: throw UnknownPart(name: part)
    }
  }

  /// The assignment in an address: of `mara`, and for trainees of `p01`.
  private func assignment(_ row: Row, for name: String?, in study: StudyInUse) -> Int64 {
    let isTrainee = name?.hasPrefix("p") == true
    return switch row.path.split(separator: "/").last {
    case "outcome": isTrainee ? study.traineeSubmittedWork : study.decidedWork
    case "corrections", "reopen": isTrainee ? study.traineeSubmittedWork : study.submittedWork
    default: isTrainee ? study.room.traineeWork : study.room.expertWork
    }
  }

  /// What a form sends there that can be done as it is.
  private static func fields(for matter: String, scheme: String) -> [String: String] {
    let place = ["unit": "2", "code": "missed"]
    let further: [String: String] =
      switch matter {
      case "/adjudications": ["session": StudyInUse.offered, "by": "nora", "mode": "alone"]
      case "/adjudications/{adjudication}/rulings":
        place.merging(["decision": "unresolved", "reason": "slip"]) { _, own in own }
      case "/adjudications/{adjudication}/side": ["letter": "A", "reason": "slip"]
      case "/adjudications/{adjudication}/votes": place.merging(["value": "no"]) { _, own in own }
      case "/adjudications/{adjudication}/votes/open": place
      case "/assign", "/assignments", "/plans":
        [
          "act": "preview", "draw": "all", "experts": "2", "share": "20", "panel": "4", "again": "10",
          "days": "28", "pass": "1", "seed": "1", "due": "", "coder-0": "nora", "session-0": Example.session,
        ]
      case "/assign/limit": ["coder": "mara", "turns": "100"]
      case "/assignments/{assignment}/due": ["due": "2126-01-31"]
      case "/assignments/{assignment}/move": ["to": "nora"]
      case "/calibration/gold": ["source": "mara/\(StudyInUse.offered)"]
      case "/calibration/mark": ["figure": "percent", "least": "0.5"]
      case "/calibration/retire": ["gold": "1"]
      case "/calibration/tries": ["coder": "nora", "sessions": "1"]
      case "/calibration/revoke": ["coder": "mara"]
      case "/memos": ["scheme": "test", "code": "missed"]
      case "/own-sessions": ["session": StudyInUse.uncoded]
      default: [:]
      }
    let usual = [
      "act": "nothing", "scheme": scheme, "text": "Hello.", "turn": "1", "message": "m1", "name": "mara",
      "passphrase": words, "again": words, "reason": "A slip.",
    ]
    return usual.merging(further) { _, own in own }
  }

  /// What a script sends there; `nil` where a form is sent.
  private static func message(for path: String, _ fields: [String: String]) throws -> String? {
    switch path.split(separator: "/").last {
    case "changes": #"{"id":"1","unit":"2","act":"set","code":"missed","coding":{"value":"no"}}"#
    case "acts": #"{"id":"m1","act":"say","turn":1,"text":"Hello."}"#
    case "place": #"{"unit":"2"}"#
    default: path.hasPrefix("/api/") ? String(decoding: try JSONEncoder().encode(fields), as: UTF8.self) : nil
    }
  }

  private struct Plan: Decodable {
    let digest: String
  }

  /// The word for what would be given.
  private func digest(
    of fields: [String: String], in room: Workroom, as lead: SignIn
  ) async throws -> String {
    let wish = String(decoding: try JSONEncoder().encode(fields), as: UTF8.self)
    return try await room.script("plans", wish, as: lead).json(Plan.self).digest
  }

  /// Say in `value` what stands in an address where a route has this name.
  private struct UnknownPart: Error {
    let name: String
  }

  /// The cell that a status belongs in; only what was done or shown is a yes.
  private static func cell(of status: HTTPResponse.Status) -> String {
    switch status {
    case .unauthorized: "sign in"
    case .forbidden: "no"
    case .notFound: "hidden"
    case .methodNotAllowed: "form"
    default: status.kind == .successful || status.kind == .redirection ? "yes" : "\(status.code)"
    }
  }
}
