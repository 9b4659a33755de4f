import DebriefCore
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Review
import Store

@testable import Workbench

/// A study in memory with one session full of tell-tales, a lead, two experts and two trainees, behind the workbench.
struct Workroom {
  let study: Study
  let app: any ApplicationProtocol
  let scheme: String
  /// The assignments: `mara` (expert) and `p01` (trainee) code the session, `otto` (expert) and `p02` do not.
  let expertWork: Int64
  let traineeWork: Int64

  /// What an expert must not find on any page before submitting.
  static let telltales = [
    "p01", "secret-session", "secret-scenario", "secret-occasion", "secret-phase", "secret-cue",
    "secret-meaning", "secret-disclosure", "secret-reason", "secret-engine", "secret-suggestion",
    "secret-words", "secret-note", "accepted", "sadness", "0.4242", "otto",
  ]

  init(clientText: String = "I sleep badly & worry.", peerText: String = "What keeps you awake?") throws {
    study = try Study.inMemory(title: "Testing")
    for (name, role) in [("lena", Role.lead), ("mara", .expert), ("otto", .expert), ("p01", .trainee)] {
      try study.add(Person(name: name, role: role))
    }
    try study.add(Person(name: "p02", role: .trainee))
    let snapshot = try Example.snapshot()
    try study.keep(snapshot)
    scheme = snapshot.sha256
    try study.importSessions([Example.session(clientText: clientText, peerText: peerText)])
    let desk = Desk(study)
    let moment = Timestamp(milliseconds: 1_000)
    expertWork = try desk.assign(session: Example.session, to: "mara", scheme: scheme, at: moment).id
    traineeWork = try desk.assign(session: Example.session, to: "p01", scheme: scheme, at: moment).id
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    app = try buildApplication(study: study, logger: logger)
  }

  /// Another workbench over a study that has one, as after a restart.
  init(over study: Study) throws {
    self.study = study
    (scheme, expertWork, traineeWork) = ("", 0, 0)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    app = try buildApplication(study: study, logger: logger)
  }

  /// The experts `mara` and `otto` submit the session: they differ on "missed" in turn 2, where mara comments, and on
  /// "overall".
  func codedByTwo() throws {
    let desk = Desk(study)
    let moment = Timestamp(milliseconds: 2_000)
    let other = try desk.assign(session: Example.session, to: "otto", scheme: scheme, at: moment).id
    try answer(expertWork, by: "mara", missing: "said by a coder")
    try answer(other, by: "otto")
    for (name, work) in [("mara", expertWork), ("otto", other)] {
      try desk.submit(work, by: study.person(named: name), at: moment)
    }
  }

  /// Somebody answers every unit of an assignment; a trainee only what peers code.
  ///
  /// - Parameter comment: why a cue is missed in turn 2; without it nothing is to be coded there, and all in all the
  ///   session is better.
  func answer(_ work: Int64, by name: String, missing comment: String? = nil) throws {
    let (desk, person) = (Desk(study), try study.person(named: name))
    func save(_ unit: CodingUnit, _ act: CodingChange.Act) throws {
      _ = try desk.save(
        CodingChange(id: "\(unit.text)-\(work)", unit: unit, act: act), in: work, by: person,
        at: Timestamp(milliseconds: 2_000))
    }
    if let comment {
      try save(
        .turn(2),
        .set(
          code: "missed",
          Coding(
            value: .binary(true), severity: 2, attribute: "left",
            evidence: [EvidenceSpan(turn: 1, start: 0, end: 7)], comment: comment)))
    } else {
      try save(.turn(2), .nothing(true))
    }
    try save(.turn(4), .nothing(true))
    guard person.role == .expert else { return }
    for turn in [1, 3] { try save(.turn(turn), .set(code: "depth", Coding(value: .number(5)))) }
    try save(.session, .set(code: "overall", Coding(value: .level(comment == nil ? 2 : 1))))
  }

  /// Signs somebody in, past the browser.
  func signIn(_ name: String) throws -> SignIn {
    try study.redeem(
      invitation: study.invite(name, validForSeconds: 86_400, now: .now()), now: .now())
  }

  /// Sends a request as somebody, or as nobody, and reads the whole answer.
  func send(
    _ method: HTTPRequest.Method, _ path: String, as signIn: SignIn? = nil, headers: HTTPFields = [:],
    body: String? = nil
  ) async throws -> Answer {
    var headers = headers
    if let signIn { headers[.cookie] = "debrief=\(signIn.token)" }
    let sent = headers
    return try await app.test(.router) { client in
      try await client.execute(
        uri: path, method: method, headers: sent, body: body.map { ByteBuffer(string: $0) }
      ) { Answer(status: $0.status, headers: $0.headers, text: String(buffer: $0.body)) }
    }
  }

  func get(_ path: String, as signIn: SignIn? = nil) async throws -> Answer {
    try await send(.get, path, as: signIn)
  }

  /// Sends a form with the sign-in's secret.
  func post(_ path: String, _ fields: [String: String] = [:], as signIn: SignIn) async throws -> Answer {
    try await send(
      .post, path, as: signIn, headers: [.contentType: "application/x-www-form-urlencoded"],
      body: Self.form(fields.merging(["token": signIn.csrfToken]) { own, _ in own }))
  }

  /// Sends a change as the script does.
  func change(
    _ json: String, to work: Int64? = nil, as signIn: SignIn, token: String? = nil
  ) async throws -> Answer {
    try await script("codings/\(work ?? expertWork)/changes", json, as: signIn, token: token)
  }

  /// Answers every unit of the example's session: nothing to code on the peer's turns, values everywhere else.
  func answerEverything(in work: Int64, as signIn: SignIn) async throws {
    for (unit, json) in [
      ("2", #""act":"nothing","nothing":true"#), ("4", #""act":"nothing","nothing":true"#),
      ("1", #""act":"set","code":"depth","coding":{"value":"5"}"#),
      ("3", #""act":"set","code":"depth","coding":{"value":"5"}"#),
      ("session", #""act":"set","code":"overall","coding":{"value":"1"}"#),
    ] {
      _ = try await change(#"{"id":"n\#(unit)","unit":"\#(unit)",\#(json)}"#, to: work, as: signIn)
    }
  }

  /// Sends what a script sends to an address under `/api`.
  func script(
    _ path: String, _ json: String = "", as signIn: SignIn, token: String? = nil
  ) async throws -> Answer {
    var headers: HTTPFields = [.contentType: "application/json"]
    headers[HTTPField.Name("X-Form-Token")!] = token ?? signIn.csrfToken
    return try await send(.post, "/api/\(path)", as: signIn, headers: headers, body: json)
  }

  /// Sends what a trainee does in a session, as the practice page's script does.
  func practise(_ json: String, at address: String, as signIn: SignIn) async throws -> Answer {
    var headers: HTTPFields = [.contentType: "application/json"]
    headers[HTTPField.Name("X-Form-Token")!] = signIn.csrfToken
    return try await send(.post, "\(address)/acts", as: signIn, headers: headers, body: json)
  }

  static func form(_ fields: [String: String]) -> String {
    var plain = CharacterSet.alphanumerics
    plain.insert(charactersIn: "-._~")
    return fields.map { name, text in
      "\(name)=\(text.addingPercentEncoding(withAllowedCharacters: plain) ?? "")"
    }.joined(separator: "&")
  }
}

/// An answer of the workbench.
struct Answer {
  let status: HTTPResponse.Status
  let headers: HTTPFields
  let text: String
}

extension Answer {
  func json<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
