/// A manner of supporting that an invented peer keeps to, for pilots, coder training and load tests.
public enum PeerPersona: String, Sendable, CaseIterable {
  /// Gives back what the client says, asks openly, and asks about safety when it sounds like risk.
  case warm
  /// Asks one closed question after another.
  case questioning
  /// Comforts, and makes it smaller.
  case reassuring
  /// Has a solution for everything.
  case advising
  /// Listens and advises by turns, takes suggestions often, and says sorry when the client goes quiet.
  case mixed
  /// Makes light of it and wants to be done.
  case dismissive

  /// The manner in a few words.
  public var summary: String {
    switch self {
    case .warm: "listens, asks openly, asks about safety"
    case .questioning: "asks one closed question after another"
    case .reassuring: "comforts, and makes it smaller"
    case .advising: "has a solution for everything"
    case .mixed: "listens and advises by turns, and says sorry"
    case .dismissive: "makes light of it"
    }
  }

  /// How many messages such a peer writes before saying goodbye.
  var patience: ClosedRange<Int> {
    switch self {
    case .warm, .mixed: 8...14
    case .questioning, .advising: 7...11
    case .reassuring: 6...10
    case .dismissive: 4...7
    }
  }

  /// In how many of a hundred messages a suggestion is taken, where there are any.
  var takesSuggestions: Int {
    switch self {
    case .warm: 20
    case .questioning, .advising, .reassuring: 10
    case .mixed: 40
    case .dismissive: 3
    }
  }

  /// In how many of a hundred cases words that sound like risk, or that carry much feeling, are marked.
  var notices: (risk: Int, feeling: Int) {
    switch self {
    case .warm: (85, 35)
    case .questioning: (55, 15)
    case .reassuring, .advising: (35, 10)
    case .mixed: (60, 20)
    case .dismissive: (5, 0)
    }
  }

  /// What such a peer may do at a moment of the talk, each as often as it is listed.
  func habits(at moment: PeerMoment) -> [[PeerIntent]] {
    switch (self, moment) {
    case (.dismissive, .opening): [[.greet], [.greet, .probe]]
    case (.advising, .opening), (.reassuring, .opening): [[.greet, .probe], [.greet, .begin]]
    case (_, .opening): [[.greet, .begin]]
    case (_, .goodbye): [[.close]]

    case (.warm, .riskUnasked): [[.validate, .safety], [.reflect, .safety], [.safety]]
    case (.questioning, .riskUnasked): [[.safety], [.probe], [.probe, .probe]]
    case (.mixed, .riskUnasked): [[.validate, .safety], [.safety], [.advise], [.validate, .ask]]
    case (.advising, .riskUnasked): [[.advise], [.validate, .advise], [.safety, .advise], [.advise]]
    case (.reassuring, .riskUnasked): [[.reassure], [.validate, .reassure]]

    case (.warm, .riskAnswered), (.mixed, .riskAnswered):
      [[.stay, .ask], [.stay, .refer], [.validate, .ask]]
    case (.mixed, .quiet): [[.repair, .ask], [.permission], [.ask]]
    case (.warm, .quiet): [[.permission], [.ask], [.validate, .permission]]

    case (.warm, _):
      [
        [.reflect, .ask], [.reflect, .ask], [.reflect, .ask], [.validate, .ask], [.validate, .ask],
        [.reflect, .validate], [.affirm, .ask], [.permission, .ask],
      ]
    case (.questioning, _):
      [[.probe], [.probe], [.probe, .probe], [.probe, .probe], [.ask], [.validate, .probe]]
    case (.reassuring, _):
      [
        [.validate, .reassure], [.reassure], [.reassure], [.reassure, .probe], [.disclose, .reassure], [.ask],
      ]
    case (.advising, _):
      [[.validate, .advise], [.advise], [.advise], [.advise, .probe], [.advise, .advise], [.ask]]
    case (.mixed, _):
      [
        [.reflect, .ask], [.reflect, .ask], [.validate, .ask], [.validate, .advise], [.advise], [.probe],
        [.validate, .reassure], [.disclose, .ask],
      ]
    case (.dismissive, _): [[.dismiss], [.dismiss], [.dismiss, .advise], [.probe], [.reassure]]
    }
  }
}

/// Where a talk stands, as a peer can see it.
enum PeerMoment: Sendable {
  /// Nothing was answered yet.
  case opening
  /// The client's words sound like danger to their life, and the peer has not asked.
  case riskUnasked
  /// The client has answered a question about safety.
  case riskAnswered
  /// The client said next to nothing.
  case quiet
  /// Anything else.
  case usual
  /// The peer has to go.
  case goodbye
}
