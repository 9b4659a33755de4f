import DebriefCore
import HTTPTypes
import Review
import Store
import Testing

@testable import Workbench

/// What an expert at work meets on pages: every address that the router knows, with all that can stand in it.
@Suite struct PageBlindnessTests {
  /// Every address of a page, as a route or with the query that the table in docs/access.md gives it.
  private func pages() throws -> [String] {
    let routes = try StudyInUse.routes().union(RouteTableTests.rows.map(\.address))
    return routes.filter { $0.hasPrefix("GET /") && !$0.hasPrefix("GET /api") }.map {
      String($0.dropFirst(4))
    }
    .sorted() + [
      "/coding/{assignment}?unit={unit}&code=missed", "/adjudications/{adjudication}?unit=2&code=missed",
    ]
  }

  /// What can stand in an address: others' numbers and names as well as one's own.
  private func values(of part: String, in study: StudyInUse, for reader: String) throws -> [String] {
    let all = study.room.study
    return switch part {
    case "assignment": try all.assignments().map { String($0.id) }
    case "adjudication": try all.adjudications(scheme: study.room.scheme).map { String($0.id) }
    case "calibration": [String(study.calibration)]
    case "scheme": [study.room.scheme]
    case "session": [Example.session, StudyInUse.offered]
    case "unit": ["1", "2", "session"]
    case "letter": ["A", "B"]
    case "coder": ["mara", "otto"]
    case "invitation": [try all.invite(reader, validForSeconds: 60, now: .now())]
    default: ["lock"]
    }
  }

  /// An address with each of the values that can stand in it.
  private func filled(_ page: String, in study: StudyInUse, for reader: String) throws -> [String] {
    guard let part = page.firstMatch(of: /\{(\w+)\}/) else { return [page] }
    return try values(of: String(part.1), in: study, for: reader).flatMap {
      try filled(page.replacing("{\(part.1)}", with: $0), in: study, for: reader)
    }
  }

  /// Opens every page, whatever it answers.
  ///
  /// - Returns: those that were shown.
  private func shown(
    to reader: String, in study: StudyInUse, without telltales: [String]
  ) async throws -> Set<String> {
    let signIn = try study.room.signIn(reader)
    var shown: Set<String> = []
    for page in try pages() {
      for address in try filled(page, in: study, for: reader) {
        let answer = try await study.room.get(address, as: signIn)
        guard answer.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
        if answer.status == .ok { shown.insert(page) }
        for telltale in telltales { #expect(!answer.text.contains(telltale), "\(address): \(telltale)") }
      }
    }
    return shown
  }

  @Test func `an expert at work meets nothing that others are or say, on any page`() async throws {
    let study = try StudyInUse()
    let shown = try await shown(
      to: "mara", in: study, without: Workroom.telltales + StudyInUse.telltales + ["nora"])
    #expect(
      shown.isSuperset(of: [
        "/", "/adjudications", "/calibration/{calibration}", "/coding/{assignment}",
        "/coding/{assignment}/outcome", "/coding/{assignment}/submit", "/memos?assignment={assignment}",
        "/schemes", "/schemes/{scheme}", "/schemes/compare?first={scheme}&second={scheme}",
      ]))
    #expect(!shown.contains { $0.hasPrefix("/adjudications/") || $0.hasPrefix("/practice") })
  }

  @Test func `who decides meets letters, not names, on any page`() async throws {
    let study = try StudyInUse()
    // Who leads a meeting is known to those who sit in it.
    let others = StudyInUse.telltales.filter { $0 != "lena" }
    let shown = try await shown(to: "nora", in: study, without: Workroom.telltales + others + ["mara"])
    #expect(
      shown.isSuperset(of: [
        "/adjudications", "/adjudications/{adjudication}", "/adjudications/{adjudication}/close",
        "/adjudications/{adjudication}/side?letter={letter}", "/memos?adjudication={adjudication}",
      ]))
  }
}
