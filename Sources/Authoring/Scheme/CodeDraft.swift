import DebriefCore

/// A code as it was read, with the places that the rules between codes speak of.
struct CodeDraft {
  var code: Code
  var id: Field
  var name: Field
  var key: Field
  var precedence: [Field]

  /// Reads one code and checks what can be checked within it.
  static func read(_ item: Field) -> CodeDraft? {
    item.group { fields in
      let id = fields.required("id")
      let name = fields.required("name")
      let definition = fields.required("definition")?.text()
      let include = fields.optional("include")?.texts(of: "criterion")
      let exclude = fields.optional("exclude")?.texts(of: "criterion")
      let unit = fields.optional("unit")?.choice(of: UnitKind.self)
      let scaleField = fields.optional("scale")
      let scale = scaleField.map { $0.scale() } ?? .binary
      let polarity = fields.optional("polarity")?.choice(of: Polarity.self)
      let severities = fields.optional("severities")
      let attribute = fields.optional("attribute")
      let evidence = fields.optional("evidence")?.choice(of: EvidenceRule.self)
      let key = fields.required("key")
      let weight = fields.optional("weight")?.weight()
      var precedence: [Field] = []
      _ = fields.optional("precedence")?.list(of: "code") { precedence.append($0) }
      let peers = fields.optional("peers")
      let peerQuestion = fields.optional("peer_question")
      let examples = fields.optional("examples")?.list(of: "example") { $0.workedExample(on: scale) }

      let severityLevels = severities?.levels(of: "severity")
      let choice = attribute?.attribute()
      let question = peerQuestion?.text()
      let codedByPeers = peers?.truth() ?? false
      let (idText, nameText, keyText) = (id?.identifier(), name?.line(), key?.codeKey())
      if codedByPeers, unit == .clientTurn {
        peers?.report(
          "peers code only their own turns and sessions, not a client turn", "write `peers: false`")
      }
      if let peerQuestion, !codedByPeers {
        peerQuestion.report("a question for peers, who do not code this", "add `peers: true`, or remove it")
      }
      if let severities, polarity == .strength || scale?.isSettable == false {
        severities.report(
          "severities do not fit a strength or a scale with an order of its own",
          "remove them, or make the code a concern on a binary, nominal or set scale")
      }
      if let attribute, scale?.isSettable == false {
        attribute.report(
          "an attribute does not fit a scale on which every unit has a value",
          "remove it, or use a binary, nominal or set scale")
      }
      guard let id, let idText, let name, let nameText, let key, let keyText, let definition, let scale
      else { return nil }
      let code = Code(
        id: idText, name: nameText, definition: definition, include: include ?? [], exclude: exclude ?? [],
        examples: examples ?? [], unit: unit ?? .peerTurn, scale: scale, polarity: polarity ?? .neutral,
        severities: severityLevels ?? [], attribute: choice,
        evidence: evidence ?? .none, key: keyText, weight: weight ?? 1,
        precedence: precedence.compactMap { $0.word() }, codedByPeers: codedByPeers,
        peerQuestion: question)
      return CodeDraft(code: code, id: id, name: name, key: key, precedence: precedence)
    }
  }
}

extension Scale {
  /// Whether a unit can be without the code, so that setting it says something.
  fileprivate var isSettable: Bool { unsetValue != nil }
}

extension Field {
  /// The letter that sets a code.
  fileprivate func codeKey() -> String? {
    guard let key = word() else { return nil }
    guard CodeKeys.free.contains(key) else {
      let isKept = CodeKeys.reserved.contains(key)
      report(
        isKept
          ? "the key \(quoted(key)) is one that the coding page keeps for itself"
          : "`key` is \(quoted(key)), expected one letter in lower case",
        "use one of \(CodeKeys.free.joined(separator: " "))")
      return nil
    }
    return key
  }

  fileprivate func weight() -> Double? {
    guard let weight = number() else { return nil }
    guard weight > 0 else {
      report("`weight` is not greater than 0", "write a positive number, or remove the field")
      return nil
    }
    return weight
  }

  /// A worked example, whose value has to lie on the code's scale.
  fileprivate func workedExample(on scale: Scale?) -> WorkedExample? {
    group { fields in
      let client = fields.optional("client")?.text()
      let peer = fields.optional("peer")?.text()
      let value = fields.required("value")
      let reason = fields.optional("reason")?.text()
      if client == nil, peer == nil {
        report("the example has neither the words of a client nor of a peer", "add `client`, `peer` or both")
      }
      guard let value, let word = value.word(), let scale else { return nil }
      guard let read = CodeValue(word, on: scale) else {
        value.report(
          "`value` is \(quoted(word)), which is not on the code's \(scale.name) scale",
          "write \(scale.choice)")
        return nil
      }
      return WorkedExample(client: client, peer: peer, value: read.text, reason: reason)
    }
  }
}
