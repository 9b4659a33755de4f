import DebriefCore

/// One thing that experts saw in a unit, with all that it rests on.
struct Finding: Sendable, Equatable {
  /// The id that links lead to, such as `strength-1`; unique within the report.
  var id: String
  /// The id of the session in the report, such as `s1`.
  var session: String
  /// The session's name.
  var sessionName: String
  var unit: CodingUnit
  var code: Code
  /// What was judged, where the code can be set in several ways: `Complex reflection`.
  var valueName: String?
  var support: Support
  /// The median severity that the experts gave; `nil` where the code has none or nobody gave one.
  var severity: Severity?
  /// The chosen options of the code's attribute, by name, most chosen first.
  var attributes: [String]
  /// The words that those who set the code marked, in the order of the conversation.
  var evidence: [Evidence]
  var remarks: [Remark]
  /// Where the turn stands on the scheme's rating, from 0 to 1; `nil` when it has none.
  var rating: Double?

  /// The weight of the code times the severity; 1 stands for a severity that was not given.
  var priority: Double { code.weight * (severity?.number ?? 1) }

  /// The id of the unit that it is about, for links: a turn's or the session's.
  var anchor: String { session + unit.anchorSuffix }
}

/// Words of a turn that experts marked; see ``EvidenceSpan/merged(_:in:)``.
struct Evidence: Sendable, Equatable {
  /// The turn's id in the report, such as `s1-t4`.
  var anchor: String
  var speaker: Speaker
  var span: EvidenceSpan
  var words: String
}

/// How many experts stand behind a judgement.
struct Support: Sendable, Equatable {
  /// How the experts' judgements come together.
  enum Standing: String, Sendable, Equatable {
    /// More than half of at least two experts, or the median on a scale of levels.
    case consensus
    /// One expert alone: a view, not a reference.
    case singleExpert = "single-expert"
    /// As many for as against, or two middle levels that differ.
    case unresolved
    /// Fewer than half.
    case minority
    /// The experts differed, and it was decided in adjudication that the code is there.
    case adjudicated
    /// The experts differed, and it was decided in adjudication that the code is not there.
    case overruled
  }

  var standing: Standing
  /// How many experts set the code.
  var setBy: Int
  /// How many experts judged the unit with the code.
  var experts: Int

  /// Whether the experts' view holds that the code is there, or is open.
  var isInView: Bool { standing != .minority && standing != .overruled }

  /// Whether it does not rest on adjudication alone, with half of the experts or more against it.
  var isOfMost: Bool { standing != .adjudicated || 2 * setBy > experts }

  /// In words: `2 of 3 experts`.
  var text: String {
    let count = "\(setBy) of \(experts) experts"
    return switch standing {
    case .singleExpert: "a single expert, the only one so far"
    case .adjudicated: "\(count), and decided so in adjudication"
    case .overruled: "\(count), and decided otherwise in adjudication"
    case .consensus, .unresolved, .minority: count
    }
  }
}

/// The median of the severities that experts gave: one level, or the two middle ones where they differ.
struct Severity: Sendable, Equatable {
  /// One or two levels, mildest first.
  var levels: [Level]

  /// The level's number; halfway where there are two.
  var number: Double {
    levels.isEmpty ? 1 : levels.reduce(0) { $0 + Double($1.value) } / Double(levels.count)
  }

  /// The level in the scheme's words.
  var name: String {
    levels.map(\.name).joined(separator: " — or — ")
  }
}

/// What an expert wrote beside a judgement. Experts have numbers here, not names.
struct Remark: Sendable, Equatable {
  var expert: String
  var severity: Level?
  var comment: String?
  var alternative: String?
}

/// What the trainee wrote beside their own coding.
struct OwnRemark: Sendable, Equatable {
  var comment: String?
  var alternative: String?

  /// `nil` when nothing was written.
  init?(of coding: Coding?) {
    guard let coding, coding.comment != nil || coding.alternative != nil else { return nil }
    comment = coding.comment
    alternative = coding.alternative
  }
}

/// The words of a turn, cut where evidence was marked.
struct Quote: Sendable, Equatable {
  /// The turn's id in the report, such as `s1-t4`.
  var anchor: String
  var turn: Turn
  var pieces: [Piece]

  /// A piece of the text.
  struct Piece: Sendable, Equatable {
    var text: String
    var isMarked: Bool
  }
}

extension CodingUnit {
  /// What follows a session's id in the id of the unit.
  var anchorSuffix: String {
    switch self {
    case .turn(let number): "-t\(number)"
    case .session: ""
    }
  }
}
