import Agreement
import Analysis
import DebriefCore
import Foundation

/// A figure in JSON: its value, or `null` and why it is undefined.
struct StatedNumber: Encodable {
  let outcome: Outcome<Double>

  init(_ outcome: Outcome<Double>) { self.outcome = outcome }

  private enum Keys: String, CodingKey { case value, undefined, reason }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    switch outcome {
    case .success(let number): try container.encode(number, forKey: .value)
    case .failure(let reason):
      try container.encodeNil(forKey: .value)
      try container.encode(reason.sentence, forKey: .undefined)
      try container.encode(reason.name, forKey: .reason)
    }
  }
}

/// An interval in JSON: its ends and how it was made, or why it is undefined.
struct StatedInterval: Encodable {
  let outcome: Outcome<Interval>

  init(_ outcome: Outcome<Interval>) { self.outcome = outcome }

  private enum Keys: String, CodingKey {
    case lower, upper, level, method, clusters, undefined, reason, replicates, seed
    case standardError = "standard_error"
    case fewClusters = "few_clusters"
    case undefinedReplicates = "undefined_replicates"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    switch outcome {
    case .success(let interval):
      try container.encode(interval.lower, forKey: .lower)
      try container.encode(interval.upper, forKey: .upper)
      try container.encode(interval.level.value, forKey: .level)
      try container.encode(interval.method.rawValue, forKey: .method)
      try container.encode(interval.clusters, forKey: .clusters)
      try container.encode(interval.hasFewClusters, forKey: .fewClusters)
      try container.encodeIfPresent(interval.standardError, forKey: .standardError)
      if let drawn = interval.resampling {
        try container.encode(drawn.replicates, forKey: .replicates)
        try container.encode(drawn.undefined, forKey: .undefinedReplicates)
        try container.encode(drawn.seed, forKey: .seed)
      }
    case .failure(let reason):
      try container.encodeNil(forKey: .lower)
      try container.encodeNil(forKey: .upper)
      try container.encode(reason.sentence, forKey: .undefined)
      try container.encode(reason.name, forKey: .reason)
    }
  }
}

/// A share of units in JSON.
struct StatedShare: Encodable {
  var share: StatedNumber
  var interval: StatedInterval
  var units: Int
  var cluster: String
  var clusters: Int

  init(_ share: Share) {
    self.share = StatedNumber(share.value)
    interval = StatedInterval(share.interval)
    units = share.units
    cluster = share.level.rawValue
    clusters = share.clusters
  }
}

/// A coder in JSON.
struct StatedCoder: Encodable {
  var name: String
  var kind: String
  var pass: Int?

  init(_ coder: CoderIdentity) {
    name = coder.name
    kind = coder.kind.rawValue
    pass = coder.pass
  }
}

/// A code in JSON, as far as its figures need it.
struct StatedCode: Encodable {
  var id: String
  var name: String
  var unit: String
  var scale: String
  var categories: [String]

  init(_ code: Code) {
    id = code.id
    name = code.name
    unit = code.unit.rawValue
    scale = code.scale.name
    categories = code.scale.categories.map(\.text)
  }
}

/// The scheme in JSON.
struct StatedScheme: Encodable {
  var id: String
  var version: String
  var sha256: String

  init(_ snapshot: Snapshot) {
    id = snapshot.id
    version = snapshot.version
    sha256 = snapshot.sha256
  }
}

extension Terminal {
  /// Writes a value to standard output as JSON.
  static func printJSON(_ value: some Encodable) throws { write(try json(value)) }

  /// A value as JSON with a line feed at its end: keys in order, in snake_case, and every digit of a number.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}

extension [Missing: Int] {
  /// Counts by the reason's name.
  var named: [String: Int] {
    Dictionary<String, Int>(uniqueKeysWithValues: map { ($0.key.rawValue, $0.value) })
  }
}
