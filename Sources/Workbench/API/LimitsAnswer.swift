import DebriefCore
import Review
import Store

/// What a script is told of the daily limits: everybody's, and what each expert coded in the last twenty-four hours
/// beside their own.
struct LimitsAnswer: Encodable, Sendable {
  /// What holds for whoever has no limit of their own.
  let everybody: Limit
  let experts: [Expert]

  /// A limit; what is missing has none.
  struct Limit: Encodable, Sendable {
    let turns: Int?
    let distressing: Int?

    init(_ limit: LoadLimit) {
      (turns, distressing) = (limit.turns, limit.distressing)
    }
  }

  /// An expert's day.
  struct Expert: Encodable, Sendable {
    let coder: String
    let limit: Limit
    let turns: Int
    let distressing: Int
  }

  init(at desk: Desk) throws {
    everybody = Limit(try desk.study.limit(for: nil))
    let moment = Timestamp.now()
    let left = try desk.study.whoLeft()
    experts = try desk.study.people().filter { $0.role == .expert && !left.contains($0.name) }.map { expert in
      let load = try desk.load(of: expert.name, at: moment)
      return Expert(
        coder: expert.name, limit: Limit(load.limit), turns: load.turns, distressing: load.distressing)
    }
  }
}
