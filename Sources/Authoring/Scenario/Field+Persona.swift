import DebriefCore

extension Field {
  /// Who the client is.
  func persona() -> Persona? {
    group { fields in
      let name = fields.required("name")?.line()
      let age = fields.required("age")?.whole(in: 10...110)
      let background = fields.required("background")?.text()
      let style = fields.required("style")?.text()
      guard let name, let age, let background, let style else { return nil }
      return Persona(name: name, age: age, background: background, style: style)
    }
  }

  /// Where the client starts: how far they trust, and how they feel.
  func startingPoint() -> (trust: Double, affect: Affect)? {
    group { fields in
      let trust = fields.required("trust")?.number(in: 0...1)
      let affect = fields.required("affect")?.affect()
      guard let trust, let affect else { return nil }
      return (trust, affect)
    }
  }

  /// A feeling: valence and arousal.
  func affect() -> Affect? {
    group { fields in
      let valence = fields.required("valence")?.number(in: -1...1)
      let arousal = fields.required("arousal")?.number(in: -1...1)
      guard let valence, let arousal else { return nil }
      return Affect(valence: valence, arousal: arousal)
    }
  }
}
