import Agreement
import Testing

@testable import Review

/// The draw: balanced, seeded, and as often as asked for.
@Suite struct AssigningDrawTests {
  private func sessions(_ count: Int, units: (Int) -> Int = { _ in 20 }) -> [DrawnSession] {
    (0..<count).map { DrawnSession(name: "s\($0)", units: units($0), stratum: $0 % 2 == 0 ? "on" : "off") }
  }

  private func counts(_ gifts: [Gift], _ coders: [String]) -> [Int] {
    coders.map { coder in gifts.count { $0.coder == coder } }
  }

  @Test func `six sessions, three coders, two each: everybody four, every pair twice`() {
    for seed in 0..<20 {
      let draw = AssigningDraw(
        sessions: sessions(6), coders: ["a", "b", "c"], overlap: .every(2), seed: UInt64(seed))
      #expect(counts(draw.gifts, ["a", "b", "c"]) == [4, 4, 4])
      for pair in [["a", "b"], ["a", "c"], ["b", "c"]] {
        let shared = (0..<6).count { number in
          pair.allSatisfy { draw.gifts.contains(Gift(session: "s\(number)", coder: $0)) }
        }
        #expect(shared == 2, "seed \(seed), \(pair)")
      }
      #expect(draw.doubled.count == 6)
    }
  }

  @Test func `whatever the numbers, loads differ by one session at most and each session has its coders`() {
    var lots = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let coders = (0..<(1 + lots.next(below: 7))).map { "c\($0)" }
      let count = 1 + lots.next(below: 25)
      let wanted = 1 + lots.next(below: 4)
      let all = sessions(count) { 5 + ($0 * 7) % 31 }
      let overlaps: [(Overlap, Int)] = [
        (.every(wanted), min(wanted, coders.count)), (.all, coders.count),
        (.share(0.2), 0), (.panel(wanted), 0),
      ]
      for (overlap, each) in overlaps {
        let draw = AssigningDraw(sessions: all, coders: coders, overlap: overlap, seed: lots.next())
        let loads = counts(draw.gifts, coders)
        #expect((loads.max() ?? 0) - (loads.min() ?? 0) <= 1)
        #expect(Set(draw.gifts).count == draw.gifts.count)
        let perSession = all.map { session in draw.gifts.count { $0.session == session.name } }
        switch overlap {
        case .share:
          let doubled = coders.count > 1 ? Int((0.2 * Double(count)).rounded(.up)) : 0
          #expect(perSession.count { $0 == 2 } == doubled)
          #expect(perSession.count { $0 == 1 } == count - doubled)
        case .panel:
          #expect(perSession.count { $0 == coders.count } == min(wanted, count))
          #expect(perSession.reduce(0, +) == min(wanted, count) * coders.count)
        default: #expect(perSession.allSatisfy { $0 == each })
        }
      }
    }
  }

  @Test func `the same seed gives the same draw, in whatever order things are named`() {
    let all = sessions(15)
    let draw = AssigningDraw(sessions: all, coders: ["a", "b", "c"], overlap: .share(0.2), seed: 7)
    #expect(
      draw
        == AssigningDraw(
          sessions: all.reversed(), coders: ["c", "a", "b", "a"], overlap: .share(0.2), seed: 7))
    let others = (0..<10).map {
      AssigningDraw(sessions: all, coders: ["a", "b", "c"], overlap: .share(0.2), seed: UInt64($0))
    }
    #expect(Set(others.map(\.gifts)).count > 5)
  }

  @Test func `sessions with a second coder are spread over the strata`() {
    // Twenty sessions in two strata of ten, a fifth of them twice: two of each.
    for seed in 0..<30 {
      let draw = AssigningDraw(
        sessions: sessions(20), coders: ["a", "b", "c"], overlap: .share(0.2), seed: UInt64(seed))
      let even = draw.doubled.count { (Int($0.dropFirst()) ?? 0) % 2 == 0 }
      #expect(draw.doubled.count == 4)
      #expect(even == 2, "seed \(seed)")
    }
  }

  @Test func `over many seeds every session is as likely to be coded twice`() {
    // 10 sessions, 2 of them doubled: 400 draws give each 80, with a standard deviation of 8.
    var doubled: [String: Int] = [:]
    for seed in 0..<400 {
      let draw = AssigningDraw(
        sessions: sessions(10), coders: ["a", "b"], overlap: .share(0.2), seed: UInt64(seed))
      for name in draw.doubled { doubled[name, default: 0] += 1 }
    }
    #expect(doubled.count == 10)
    #expect(doubled.values.allSatisfy { (48...112).contains($0) })
  }

  @Test func `turns are shared as evenly as sessions of different length allow`() {
    // 12 sessions of 10, 12, … 32 turns, one coder each, three coders: 252 turns, 84 each.
    for seed in 0..<20 {
      let all = (0..<12).map { DrawnSession(name: "s\($0)", units: 10 + 2 * $0) }
      let draw = AssigningDraw(
        sessions: all, coders: ["a", "b", "c"], overlap: .every(1), seed: UInt64(seed))
      let units = ["a", "b", "c"].map { coder in
        draw.gifts.filter { $0.coder == coder }.reduce(0) { sum, gift in
          sum + (all.first { $0.name == gift.session }?.units ?? 0)
        }
      }
      #expect(units.allSatisfy { abs($0 - 84) <= 6 }, "seed \(seed): \(units)")
    }
  }

  @Test func `what is held counts and stays, and nobody gets a session that is barred`() {
    var all = sessions(4)
    all[3].barred = ["b"]
    let held: Set = [Gift(session: "s0", coder: "a"), Gift(session: "s1", coder: "a")]
    let draw = AssigningDraw(sessions: all, coders: ["a", "b"], overlap: .every(2), held: held, seed: 1)
    #expect(
      draw.gifts == [
        Gift(session: "s2", coder: "a"), Gift(session: "s3", coder: "a"), Gift(session: "s0", coder: "b"),
        Gift(session: "s1", coder: "b"), Gift(session: "s2", coder: "b"),
      ])
    // Given one by one, what was held before evens out.
    let single = AssigningDraw(sessions: all, coders: ["a", "b"], overlap: .every(1), held: held, seed: 1)
    #expect(single.gifts.contains(Gift(session: "s2", coder: "b")))
    #expect(AssigningDraw(sessions: [], coders: ["a"], overlap: .all, seed: 1).gifts.isEmpty)
    #expect(AssigningDraw(sessions: all, coders: [], overlap: .share(0.5), seed: 1).gifts.isEmpty)
  }
}

extension AssigningDraw {
  /// The sessions that two coders get.
  fileprivate var doubled: [String] {
    Dictionary(grouping: gifts, by: \.session).filter { $0.value.count > 1 }.map(\.key)
  }
}
