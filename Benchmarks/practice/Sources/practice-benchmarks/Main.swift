import DebriefCore
import Foundation
import LanguageModel
import Practice

/// Times what happens for every message of a practice; prints a line for each measurement: its name, seconds, how
/// many messages.
///
///     practice-benchmarks emotion MESSAGES ROUNDS
///     practice-benchmarks director SCENARIO.json MESSAGES ROUNDS
///     practice-benchmarks first-token URL RUNS
@main
enum Main {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "emotion" where arguments.count == 3: try emotion(arguments[1], rounds: Int(arguments[2]) ?? 1)
    case "director" where arguments.count == 4:
      try director(arguments[1], arguments[2], rounds: Int(arguments[3]) ?? 1)
    case "first-token" where arguments.count == 3:
      try await firstToken(arguments[1], runs: Int(arguments[2]) ?? 1)
    default: print("usage: practice-benchmarks emotion|director|first-token …")
    }
  }

  private static func emotion(_ file: String, rounds: Int) throws {
    let messages = try lines(file)
    let estimator = EmotionEstimator()
    report("emotion", count: messages.count * rounds) {
      for _ in 0..<rounds { for message in messages { _ = estimator.estimate(message) } }
    }
  }

  /// Every talk is the whole file; the client's words are heard too, as in a session.
  private static func director(_ scenario: String, _ file: String, rounds: Int) throws {
    let messages = try lines(file)
    var scenario = try JSONDecoder().decode(Scenario.self, from: Data(contentsOf: URL(filePath: scenario)))
    scenario.length = messages.count + 2
    let first = try Director(scenario: scenario, seed: 1)
    report("director", count: messages.count * rounds) {
      for _ in 0..<rounds {
        var director = first
        _ = director.open()
        for message in messages { _ = director.answer(message) }
      }
    }
  }

  /// The median time from asking to the first word, over one connection, after a first request that does not count.
  private static func firstToken(_ url: String, runs: Int) async throws {
    let model = ChatModel(try Endpoint(url, model: "canned"))
    let request = ChatRequest([ChatMessage(.user, "Hello")])
    let clock = ContinuousClock()
    var times: [Duration] = []
    for run in 0...runs {
      let start = clock.now
      var first: Duration?
      for try await event in model.stream(request) {
        if case .delta = event, first == nil { first = start.duration(to: clock.now) }
      }
      if run > 0, let first { times.append(first) }
    }
    times.sort()
    print("first token\t\(seconds(times[times.count / 2]))\t\(times.count)")
  }

  private static func report(_ name: String, count: Int, _ work: () -> Void) {
    let clock = ContinuousClock()
    work()
    let times = (0..<3).map { _ in clock.measure(work) }.sorted()
    print("\(name)\t\(seconds(times[1]))\t\(count)")
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  private static func lines(_ file: String) throws -> [String] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}
