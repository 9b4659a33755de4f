import DebriefCore

/// How well peers find what the experts' reference holds, on a yes-or-no code.
///
/// Units whose reference is unresolved do not count in the shares; the bounds count them all against the peer and
/// all for the peer.
public struct Detection: Sendable, Equatable {
  /// Units that both the reference and the peer call yes.
  public var found: Int
  /// Units that the reference calls yes and the peer no.
  public var missed: Int
  /// Units that the peer calls yes and the reference no.
  public var falseAlarms: Int
  /// Units that both call no.
  public var rightlyPassed: Int
  /// Units with a tie among the experts that the peer calls yes.
  public var unresolvedYes: Int
  /// Units with a tie among the experts that the peer calls no.
  public var unresolvedNo: Int
  /// found / (found + missed), with its interval over clusters.
  public var sensitivity: Share
  /// rightly passed / (rightly passed + false alarms), with its interval over clusters.
  public var specificity: Share

  /// The sensitivity if every unresolved unit spoke against the peer, and if every one spoke for them; `nil` when
  /// either has no unit to be a share of.
  public var sensitivityBounds: ClosedRange<Double>? {
    Self.bounds(hits: found, failures: missed, against: unresolvedNo, for: unresolvedYes)
  }

  /// The specificity, likewise.
  public var specificityBounds: ClosedRange<Double>? {
    Self.bounds(hits: rightlyPassed, failures: falseAlarms, against: unresolvedYes, for: unresolvedNo)
  }

  private static func bounds(hits: Int, failures: Int, against: Int, for: Int) -> ClosedRange<Double>? {
    guard hits + failures + against > 0, hits + failures + `for` > 0 else { return nil }
    let low = Double(hits) / Double(hits + failures + against)
    let high = Double(hits + `for`) / Double(hits + failures + `for`)
    return low...high
  }

  static func outcome(
    of units: [ComparedUnit], with code: Code, _ reference: ReferenceBook, _ level: ClusterLevel
  ) -> Outcome<Detection> {
    guard case .binary = code.scale else { return .failure(.notBinary) }
    var positives: [(row: CodeSheet.Row, share: Double)] = []
    var negatives: [(row: CodeSheet.Row, share: Double)] = []
    var (unresolvedYes, unresolvedNo) = (0, 0)
    for unit in units {
      let says = unit.peer == .binary(true)
      switch reference.reference(of: code, on: unit.row.unit, in: unit.row.session).value {
      case .binary(true)?: positives.append((unit.row, says ? 1 : 0))
      case .binary(false)?: negatives.append((unit.row, says ? 0 : 1))
      default: if says { unresolvedYes += 1 } else { unresolvedNo += 1 }
      }
    }
    let found = positives.count { $0.share == 1 }
    let passed = negatives.count { $0.share == 1 }
    return .success(
      Detection(
        found: found, missed: positives.count - found, falseAlarms: negatives.count - passed,
        rightlyPassed: passed, unresolvedYes: unresolvedYes, unresolvedNo: unresolvedNo,
        sensitivity: share(positives, level), specificity: share(negatives, level)))
  }

  private static func share(
    _ units: [(row: CodeSheet.Row, share: Double)], _ level: ClusterLevel
  ) -> Share {
    var share = ShareOfUnits.share(units, level)
    if units.isEmpty {
      share.value = .failure(.noReferenceUnit)
      share.interval = .failure(.noReferenceUnit)
    }
    return share
  }
}
