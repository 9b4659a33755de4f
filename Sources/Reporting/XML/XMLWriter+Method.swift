import Charts
import DebriefCore
import XMLDocuments

extension XMLWriter {
  mutating func write(_ scheme: Scheme, hash: String) throws(XMLError) {
    try element(
      "scheme", ["id": scheme.id, "version": scheme.version, "title": scheme.title, "sha256": hash]
    ) { element throws(XMLError) in
      for code in scheme.codes {
        try element.element(
          "code",
          [
            "id": code.id, "name": code.name, "unit": code.unit.rawValue, "scale": code.scale.name,
            "polarity": code.polarity.rawValue, "weight": Figure.plain(code.weight),
          ]
        ) { element throws(XMLError) in try element.element("definition", text: code.definition) }
      }
    }
  }

  mutating func write(_ comparison: Comparison) throws(XMLError) {
    try element("comparison") { element throws(XMLError) in
      for row in comparison.codes {
        try element.element(
          "code-comparison",
          [
            "code": row.code.id, "units": String(row.units), "alike": String(row.alike),
            "only-trainee": String(row.onlyOwn), "only-experts": String(row.onlyExperts),
            "otherwise": String(row.otherwise), "trainee-higher": String(row.ownHigher),
            "trainee-lower": String(row.ownLower), "unresolved": String(row.unresolved),
            "expert-units": String(row.expertUnits), "expert-disagreements": String(row.expertDisputes),
          ])
      }
      for difference in comparison.differences {
        try element.element(
          "difference",
          [
            "about": difference.anchor, "code": difference.code.id, "seen-by": difference.side.rawValue,
            "trainee-value": difference.code.name(of: difference.own),
            "expert-value": difference.code.name(of: difference.experts),
            "standing": difference.support.standing.rawValue, "set-by": String(difference.support.setBy),
            "experts": String(difference.support.experts),
          ]
        ) { element throws(XMLError) in
          try element.write(difference.severity)
          try element.write(difference.evidence)
          try element.write(difference.ownRemark)
        }
      }
    }
  }

  mutating func write(_ method: MethodBox) throws(XMLError) {
    try element(
      "method",
      [
        "sessions": String(method.sessions), "own-codings": String(method.ownCodings),
        "peer-turns": String(method.peerTurns), "experts": String(method.experts),
        "unanswered": String(method.unanswered),
      ]
    ) { element throws(XMLError) in
      for figure in method.figures {
        try element.element(
          "misalignment",
          [
            "code": figure.code.id, "units": String(figure.units),
            "units-with-fewer-than-two-experts": String(figure.unitsWithFewerThanTwoExperts),
            "clusters": String(figure.clusters), "to-experts": Figure.plain(figure.toExperts),
            "noise-ceiling": Figure.plain(figure.noiseCeiling), "excess": Figure.plain(figure.excess),
            "why-undefined": figure.reason,
          ])
      }
    }
  }
}
