import Agreement
import Analysis
import Foundation

/// Writes figures for reading, and keeps why others are undefined as numbered notes.
struct FigureText {
  /// The reasons met so far; note 1 is the first.
  private(set) var notes: [String] = []

  /// A number with three decimals, or `undefined` with the number of its note.
  mutating func number(_ figure: Outcome<Double>) -> String {
    switch figure {
    case .success(let number): Self.fixed(number, 3)
    case .failure(let reason): "undefined [\(note(reason.sentence))]"
    }
  }

  /// The ends of an interval with two decimals, or `undefined` with the number of its note. `w` marks Wilson's.
  mutating func interval(_ interval: Outcome<Interval>) -> String {
    switch interval {
    case .success(let interval):
      "[\(Self.fixed(interval.lower, 2)), \(Self.fixed(interval.upper, 2))]"
        + (interval.method == .wilson || interval.method == .unitWilson ? "w" : "")
    case .failure(let reason): "undefined [\(note(reason.sentence))]"
    }
  }

  /// An interval beside a figure: a dash when the figure itself is undefined.
  mutating func interval(_ interval: Outcome<Interval>, beside figure: Outcome<Double>) -> String {
    if case .failure = figure { "–" } else { self.interval(interval) }
  }

  /// A second number beside a figure: a dash when the figure itself is undefined.
  mutating func number(_ number: Outcome<Double>, beside figure: Outcome<Double>) -> String {
    if case .failure = figure { "–" } else { self.number(number) }
  }

  /// The numbered notes, ready to print.
  var noteLines: [String] {
    notes.enumerated().map { "[\($0 + 1)] \($1)" }
  }

  /// A number with so many decimals and never a negative zero.
  static func fixed(_ number: Double, _ decimals: Int) -> String {
    // A page has thousands of numbers; the C library writes them ten times as fast as a format of Foundation's.
    let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { buffer in
      let count = withVaList([Int32(decimals), number]) {
        vsnprintf(buffer.baseAddress, buffer.count, "%.*f", $0)
      }
      return String(decoding: UnsafeRawBufferPointer(buffer).prefix(Int(count)), as: UTF8.self)
    }
    return text.hasPrefix("-") && text.allSatisfy { "-0.".contains($0) } ? String(text.dropFirst()) : text
  }

  /// A probability with three decimals, or that it is smaller than these can say.
  static func probability(_ p: Double) -> String { p < 0.0005 ? "< 0.001" : fixed(p, 3) }

  /// A number of things, with `*` where there are fewer than five clusters.
  static func clusters(_ count: Int) -> String {
    count < Interval.fewClusters ? "\(count)*" : "\(count)"
  }

  /// From what data the figures are, as reports name them too.
  static func dataset(_ sha256: String) -> String { "SHA-256 of the dataset: \(sha256)" }

  private mutating func note(_ sentence: String) -> Int {
    if let known = notes.firstIndex(of: sentence) { return known + 1 }
    notes.append(sentence)
    return notes.count
  }
}

extension Count {
  /// Missing values by reason, such as `missing: 2 unanswered, 1 absent`.
  static func missing(_ missing: [Missing: Int]) -> String {
    let parts = Missing.allCases.compactMap { reason in missing[reason].map { "\($0) \(reason.rawValue)" } }
    return parts.isEmpty ? "nothing missing" : "missing: " + parts.joined(separator: ", ")
  }
}
