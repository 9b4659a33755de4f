import DebriefCore
import HTTPTypes
import Review
import Store
import Testing

@testable import Workbench

/// Who may open what of adjudication, calibration, giving out, schemes and memos.
@Suite struct ReviewAccessTests {
  enum Visitor: String, CaseIterable {
    case nobody, lena, nora, mara, p01
  }

  /// The statuses: nobody, lead, adjudicator, one of the coders, trainee.
  static let table: [String: [HTTPResponse.Status]] = [
    "GET /adjudications": [.unauthorized, .ok, .ok, .ok, .forbidden],
    "GET /adjudications/new?scheme=SCHEME&session=SESSION": [
      .unauthorized, .ok, .forbidden, .forbidden, .forbidden,
    ],
    "POST /adjudications": [.unauthorized, .badRequest, .forbidden, .forbidden, .forbidden],
    "GET /adjudications/1": [.unauthorized, .ok, .ok, .forbidden, .forbidden],
    "GET /adjudications/1/side?letter=A": [.unauthorized, .forbidden, .ok, .forbidden, .forbidden],
    "POST /adjudications/1/side": [.unauthorized, .forbidden, .badRequest, .forbidden, .forbidden],
    "GET /adjudications/1/close": [.unauthorized, .forbidden, .ok, .forbidden, .forbidden],
    "POST /adjudications/1/close": [
      .unauthorized, .forbidden, .unprocessableContent, .forbidden, .forbidden,
    ],
    "POST /adjudications/1/rulings": [.unauthorized, .badRequest, .badRequest, .forbidden, .forbidden],
    "POST /adjudications/1/votes": [.unauthorized, .badRequest, .badRequest, .forbidden, .forbidden],
    "POST /adjudications/1/votes/open": [.unauthorized, .badRequest, .badRequest, .forbidden, .forbidden],
    "GET /adjudications/1/meeting": [
      .unauthorized, .unprocessableContent, .unprocessableContent, .forbidden, .forbidden,
    ],
    "GET /api/adjudications/1": [.unauthorized, .ok, .ok, .forbidden, .forbidden],
    "POST /api/adjudications/1/rulings": [
      .unauthorized, .badRequest, .badRequest, .forbidden, .forbidden,
    ],
    "POST /api/adjudications/1/side": [.unauthorized, .forbidden, .badRequest, .forbidden, .forbidden],
    "POST /api/adjudications/1/close": [
      .unauthorized, .forbidden, .unprocessableContent, .forbidden, .forbidden,
    ],
    "POST /api/adjudications/1/votes": [
      .unauthorized, .badRequest, .badRequest, .forbidden, .forbidden,
    ],
    "POST /api/adjudications/1/votes/open": [
      .unauthorized, .badRequest, .badRequest, .forbidden, .forbidden,
    ],
    "POST /api/assign/limit": [.unauthorized, .ok, .forbidden, .forbidden, .forbidden],
    "GET /api/codings/1/outcome": [.unauthorized, .forbidden, .notFound, .forbidden, .forbidden],
    "GET /api/memos?assignment=1": [.unauthorized, .ok, .notFound, .ok, .forbidden],
    "GET /api/memos?adjudication=1": [.unauthorized, .ok, .ok, .forbidden, .forbidden],
    "GET /coding/1/outcome": [.unauthorized, .forbidden, .notFound, .forbidden, .forbidden],
    "GET /calibration": [.unauthorized, .ok, .forbidden, .forbidden, .forbidden],
    "GET /calibration/drift?scheme=SCHEME&coder=mara": [
      .unauthorized, .ok, .forbidden, .forbidden, .forbidden,
    ],
    "GET /calibration/1": [.unauthorized, .notFound, .notFound, .notFound, .forbidden],
    "POST /calibration/mark": [.unauthorized, .badRequest, .forbidden, .forbidden, .forbidden],
    "POST /calibration/gold": [.unauthorized, .badRequest, .forbidden, .forbidden, .forbidden],
    "POST /calibration/retire": [.unauthorized, .badRequest, .forbidden, .forbidden, .forbidden],
    "POST /calibration/tries": [.unauthorized, .badRequest, .forbidden, .forbidden, .forbidden],
    "POST /calibration/revoke": [.unauthorized, .badRequest, .forbidden, .forbidden, .forbidden],
    "GET /assign": [.unauthorized, .ok, .forbidden, .forbidden, .forbidden],
    "POST /assign": [.unauthorized, .badRequest, .forbidden, .forbidden, .forbidden],
    "POST /assign/limit": [.unauthorized, .seeOther, .forbidden, .forbidden, .forbidden],
    "GET /assignments/1": [.unauthorized, .ok, .forbidden, .forbidden, .forbidden],
    "POST /assignments/1/due": [.unauthorized, .conflict, .forbidden, .forbidden, .forbidden],
    "POST /assignments/1/move": [.unauthorized, .badRequest, .forbidden, .forbidden, .forbidden],
    "POST /assignments/1/withdraw": [.unauthorized, .conflict, .forbidden, .forbidden, .forbidden],
    "POST /assignments/1/reopen": [.unauthorized, .badRequest, .forbidden, .forbidden, .forbidden],
    "GET /schemes": [.unauthorized, .ok, .ok, .ok, .forbidden],
    "GET /schemes/SCHEME": [.unauthorized, .ok, .ok, .ok, .forbidden],
    "GET /schemes/compare?first=SCHEME&second=SCHEME": [.unauthorized, .ok, .ok, .ok, .forbidden],
    "GET /memos?assignment=1": [.unauthorized, .ok, .notFound, .ok, .forbidden],
    "GET /memos?adjudication=1": [.unauthorized, .ok, .ok, .forbidden, .forbidden],
    "POST /memos": [.unauthorized, .badRequest, .badRequest, .badRequest, .forbidden],
  ]

  @Test(arguments: table.keys.sorted())
  func `each visitor gets what the table says`(place: String) async throws {
    for (column, visitor) in Visitor.allCases.enumerated() {
      let room = try Workroom()
      try room.study.add(Person(name: "nora", role: .expert))
      try room.codedByTwo()
      _ = try Desk(room.study).openAdjudication(
        of: Example.session, scheme: room.scheme, by: "nora", at: Timestamp(milliseconds: 3_000))
      let signIn = visitor == .nobody ? nil : try room.signIn(visitor.rawValue)
      let parts = place.split(separator: " ").map(String.init)
      let path = parts[1].replacing("SCHEME", with: room.scheme)
        .replacing("SESSION", with: Example.session)
      let token = signIn?.csrfToken ?? ""
      let answer =
        parts[0] == "GET"
        ? try await room.get(path, as: signIn)
        : try await room.send(
          .post, path, as: signIn, headers: [HTTPField.Name("X-Form-Token")!: token],
          body: path.hasPrefix("/api") ? "" : Workroom.form(["token": token]))
      #expect(answer.status == Self.table[place]?[column], "\(visitor)")
    }
  }

  @Test(arguments: table.keys.filter { $0.hasPrefix("POST") }.sorted())
  func `a form without the sign-in's secret changes nothing`(place: String) async throws {
    let room = try Workroom()
    let lena = try room.signIn("lena")
    let answer = try await room.send(.post, String(place.dropFirst(5)), as: lena, body: "token=other")
    #expect(answer.status == .forbidden && answer.text.contains("does not belong to your sign-in"))
  }
}
