import Agreement
import DebriefCore

extension Misalignment {
  /// Computes one code's misalignment.
  ///
  /// - Parameters:
  ///   - sheet: what was said with the code; a unit that two peers coded counts once for each.
  ///   - reference: the experts' view, which detection is measured against.
  ///   - chosen: what to take for independent; `nil` is the trainee when there are several, else the session.
  public init(of sheet: CodeSheet, reference: ReferenceBook, clusters chosen: ClusterLevel? = nil) {
    let scale = sheet.code.scale
    let (peers, experts) = (sheet.columns(of: .peer), sheet.columns(of: .expert))
    var compared: [ComparedUnit] = []
    var tooFew = 0
    var withoutPeer: [Missing: Int] = [:]
    for row in sheet.rows {
      let values = experts.compactMap { row.judgements[$0].value }
      for peer in peers {
        switch row.judgements[peer] {
        case .missing(.notCoded): continue
        case .missing(let reason): withoutPeer[reason, default: 0] += 1
        case .value where values.count < 2: tooFew += 1
        case .value(let own): compared.append(ComparedUnit(row: row, peer: own, experts: values))
        }
      }
    }
    let level = chosen ?? ClusterLevel.highest(in: compared.map(\.row))
    let isAsked = !withoutPeer.keys.contains(.notAsked)
    func mean(_ quantity: (ComparedUnit) -> Double) -> Outcome<Double> {
      guard !compared.isEmpty else {
        return .failure(isAsked || tooFew > 0 ? .noUnitWithPeerAndTwoExperts : .peersNotAsked)
      }
      return .success(compared.reduce(0) { $0 + quantity($1) } / Double(compared.count))
    }
    let toExperts = mean { $0.distanceToExperts(on: scale) }
    let noise = mean { $0.distanceAmongExperts(on: scale) }
    let differences = compared.map {
      ($0.row, $0.distanceToExperts(on: scale) - $0.distanceAmongExperts(on: scale))
    }
    let tallies = ShareOfUnits.tallies(of: differences, level)
    let excess = mean { $0.distanceToExperts(on: scale) - $0.distanceAmongExperts(on: scale) }
    let chance = mean { _ in ComparedUnit.chanceDistance(of: compared, on: scale) }
    let directions = compared.compactMap { unit in unit.direction(on: scale).map { (unit.row, $0) } }
    let hasDirection = !directions.isEmpty && directions.count == compared.count

    self.init(
      code: sheet.code, peers: peers.map { sheet.coders[$0] }, experts: experts.map { sheet.coders[$0] },
      units: compared.count, unitsWithFewerThanTwoExperts: tooFew, unitsWithoutPeerValue: withoutPeer,
      toExperts: toExperts, noiseCeiling: noise, excess: excess,
      interval: excess.flatMap { _ in Self.interval(tallies) },
      level: level, clusters: tallies.tallies.count, chance: chance,
      scaleFree: Self.scaleFree(excess: excess, chance: chance, noise: noise),
      direction: excess.flatMap { _ in
        hasDirection ? mean { $0.direction(on: scale) ?? 0 } : .failure(.noDirection)
      },
      directionInterval: excess.flatMap { _ in
        hasDirection ? Self.interval(ShareOfUnits.tallies(of: directions, level)) : .failure(.noDirection)
      },
      detection: excess.flatMap { _ in
        Detection.outcome(of: compared, with: sheet.code, reference, level)
      })
  }

  private static func interval(_ tallies: ClusteredTallies<String, MeanTally>) -> Outcome<Interval> {
    outcome { () throws(Undefined) in try Mean().clusterInterval(over: tallies.tallies) }
  }

  private static func scaleFree(
    excess: Outcome<Double>, chance: Outcome<Double>, noise: Outcome<Double>
  ) -> Outcome<Double> {
    excess.flatMap { excess in
      chance.flatMap { chance in
        noise.flatMap { noise in
          chance - noise > 1e-12 ? .success(excess / (chance - noise)) : .failure(.chanceNotAboveNoise)
        }
      }
    }
  }
}
