public import Agreement

/// A figure, or why there is none.
public typealias Outcome<Figure> = Result<Figure, Unavailable>

/// Why an analysis has no figure.
public enum Unavailable: Error, Sendable, Hashable {
  /// The statistic itself is undefined.
  case undefined(Undefined)
  /// Peers do not judge by this code.
  case peersNotAsked
  /// No unit has a peer's value and the values of two experts.
  case noUnitWithPeerAndTwoExperts
  /// Experts drawn by chance would be no further apart than the experts are.
  case chanceNotAboveNoise
  /// The scale has no direction.
  case noDirection
  /// The code is not a yes-or-no code.
  case notBinary
  /// By the experts' reference no unit is of this kind.
  case noReferenceUnit

  /// The reason by its name, for programs: such as `oneCategoryOnly`.
  public var name: String {
    switch self {
    case .undefined(let reason): reason.rawValue
    case .peersNotAsked: "peersNotAsked"
    case .noUnitWithPeerAndTwoExperts: "noUnitWithPeerAndTwoExperts"
    case .chanceNotAboveNoise: "chanceNotAboveNoise"
    case .noDirection: "noDirection"
    case .notBinary: "notBinary"
    case .noReferenceUnit: "noReferenceUnit"
    }
  }

  /// The reason in a sentence.
  public var sentence: String {
    switch self {
    case .undefined(let reason): reason.sentence
    case .peersNotAsked: "Peers do not judge by this code."
    case .noUnitWithPeerAndTwoExperts: "No unit has a peer's value and the values of two experts."
    case .chanceNotAboveNoise: "Experts differ as much as chance would make them, so there is no scale."
    case .noDirection: "This scale has no direction."
    case .notBinary: "Only a yes-or-no code has this figure."
    case .noReferenceUnit: "No unit is of this kind by the experts' reference."
    }
  }
}

/// Catches why a statistic is undefined.
func outcome<Figure>(_ figure: () throws(Undefined) -> Figure) -> Outcome<Figure> {
  do throws(Undefined) { return .success(try figure()) } catch { return .failure(.undefined(error)) }
}
