import DebriefCore

extension Code {
  /// The code as that kind of coder is asked: a peer by the scheme's question for peers, without the experts' criteria.
  func asked(of kind: CoderKind) -> Code {
    guard kind == .peer else { return self }
    var asked = self
    asked.definition = peerQuestion ?? definition
    (asked.include, asked.exclude) = ([], [])
    return asked
  }
}
