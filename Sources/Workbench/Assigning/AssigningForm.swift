import Authoring
import DebriefCore
import Review
import Store

/// What a lead wants to give out, as the page's form says it.
struct AssigningForm: Sendable {
  /// How sessions are shared out.
  enum Draw: String, Sendable, CaseIterable {
    case standard, every, all, share, panel, again
  }

  var scheme = ""
  var draw = Draw.standard
  var sessions: [String] = []
  var coders: [String] = []
  var experts = 2
  var share = 20
  var panel = 4
  var again = 10
  var afterDays = 28
  var pass = 1
  var due: String?
  var seed = 1
  var includesSeen = false

  /// The form as it stands before anything is filled in.
  ///
  /// - Parameter scheme: the scheme's hash, such as that of what was given last; empty for none.
  init(scheme: String) { self.scheme = scheme }

  /// Reads what was filled in; a field that is not there stays as it is before.
  init(_ form: Form) throws {
    scheme = try form.required("scheme")
    guard let draw = Draw(rawValue: form["draw"] ?? draw.rawValue) else {
      throw WorkbenchError.badRequest("draw names no way of sharing out that is known")
    }
    self.draw = draw
    sessions = form.values(under: "session-")
    coders = form.values(under: "coder-")
    experts = try form.count("experts", from: 1, otherwise: experts)
    share = try form.percent("share", otherwise: share)
    panel = try form.count("panel", from: 1, otherwise: panel)
    again = try form.percent("again", otherwise: again)
    afterDays = try form.count("days", from: 0, otherwise: afterDays)
    pass = try form.count("pass", from: 1, otherwise: pass)
    _ = try form.day("due")
    due = form.words("due")
    seed = try form.count("seed", from: 0, otherwise: seed)
    includesSeen = form["seen"] != nil
  }

  /// Plans it.
  func plan(at desk: Desk, _ scheme: Scheme, sha256: String, at moment: Timestamp) throws -> AssigningPlan {
    guard !coders.isEmpty else { throw WorkbenchError.nobodyChosen }
    let end = due.flatMap { Timestamp(endOfDay: $0) }
    guard draw != .again else {
      return try desk.planSecondLook(
        coders: coders, share: Double(again) / 100, afterDays: afterDays, scheme: scheme, sha256: sha256,
        pass: max(2, pass), due: end, seed: UInt64(seed), at: moment)
    }
    return try desk.plan(
      AssigningWish(
        sessions: sessions, coders: coders, overlap: overlap, pass: pass, includesSeen: includesSeen,
        due: end,
        seed: UInt64(seed)),
      scheme: scheme, sha256: sha256, at: moment)
  }

  private var overlap: Overlap? {
    switch draw {
    case .standard, .again: nil
    case .every: .every(experts)
    case .all: .all
    case .share: .share(Double(share) / 100)
    case .panel: .panel(panel)
    }
  }
}

extension Form {
  fileprivate func percent(_ name: String, otherwise standing: Int) throws(WorkbenchError) -> Int {
    let number = try count(name, from: 0, otherwise: standing)
    guard number <= 100 else { throw .badRequest("\(name) has to be at most 100 per cent") }
    return number
  }
}
