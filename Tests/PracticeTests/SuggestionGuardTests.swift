import Authoring
import DebriefCore
import Practice
import Testing

/// What must never be offered as a reply.
@Suite struct SuggestionGuardTests {
  private let watch = SuggestionGuard()
  private let conversation = Transcript(
    session: "s", turns: [Turn(number: 1, speaker: .client, text: "I can't see an end to it.")])

  private static let stopped: [(SuggestionGuard.Rule, [String])] = [
    (
      .methodDetail,
      [
        "Some people take an overdose when it gets that bad.", "Were you going to jump from the bridge?",
        "How many pills would you take?", "Is it the razor again?",
        "Would you want something painless to end it?",
        "You said you wanted to hang yourself.",
      ]
    ),
    (
      .diagnosis,
      [
        "That sounds like depression to me.", "You might have bipolar.",
        "It seems you are clinically depressed.",
        "These are signs of PTSD.", "You could stop taking your medication for a while.", "You're depressed.",
      ]
    ),
    (
      .secrecy,
      [
        "I promise I won't tell anybody.", "This stays between us.", "Nobody needs to know.",
        "I'll keep this a secret.", "You can write it, I'll never tell a soul.",
      ]
    ),
    (
      .falseReassurance,
      [
        "Everything will be fine.", "Don't worry, it'll pass.", "I promise it gets easier.",
        "You'll feel better soon, you'll see.", "At least you still have your brother.",
        "Nothing bad will happen.",
      ]
    ),
    (.putDown, ["You're overreacting.", "Just get over it.", "Stop whining."]),
    (.outOfRole, ["As an AI I cannot feel that.", "I'm an assistant, so I can't say."]),
  ]

  @Test(arguments: stopped.flatMap { rule, texts in texts.map { (rule, $0) } })
  func `what must not be offered is stopped, by name`(rule: SuggestionGuard.Rule, text: String) {
    #expect(watch.breach(in: text, to: conversation)?.rule == rule, "\(text)")
  }

  @Test(arguments: [
    "What would have to be different for it to be bearable?",
    "I won't judge you. Are you thinking about suicide?",
    "I can't promise that it gets easier, and I'm here now.", "Do you feel safe tonight?",
    "“everything will be fine”: you have heard that often. What is it like to hear it?",
    "It makes sense that you're angry.", "I'd rather not keep it to myself: who could we tell, together?",
    "Hang in there with me for a moment. What is the hardest part?",
    "Have you thought about ending your life?",
    "Is it worse at night?", "When it is that dark, who knows about it?",
  ])
  func `a reply that a good peer could give is let through`(text: String) {
    #expect(watch.breach(in: text, to: conversation) == nil, "\(text)")
  }

  @Test func `a peer may take up an illness that the client has named, and no other`() {
    let named = Transcript(
      session: "s", turns: [Turn(number: 1, speaker: .client, text: "My depression is back.")])
    #expect(watch.breach(in: "What is it like when the depression comes?", to: named) == nil)
    #expect(watch.breach(in: "Could it be bipolar?", to: named)?.rule == .diagnosis)
  }

  @Test func `the client's own words about a method are not given back either`() {
    #expect(watch.breach(in: "You wrote “the overdose”.", to: conversation)?.rule == .methodDetail)
  }

  @Test func `a mark that nothing closes hides nothing`() {
    for opened in ["“", "\"", "'"] {
      let reply = "You said \(opened)tired. It is depression."
      #expect(watch.breach(in: reply, to: conversation)?.rule == .diagnosis, "\(reply)")
    }
  }

  @Test func `nothing is offered twice, and no essay`() {
    #expect(
      watch.breach(in: "Tell me more.", to: conversation, offered: ["Tell me more."])?.rule == .repeated)
    let long = String(repeating: "a ", count: SuggestionGuard.longest)
    #expect(watch.breach(in: long, to: conversation)?.rule == .tooLong)
  }

  @Test func `the embedded writer's replies pass, whatever the client of a shipped case says`() {
    for scenario in Play.shipped.map(\.value) {
      var writer = SuggestionWriter(seed: 3)
      for line in scenario.disclosures.flatMap(\.lines) + scenario.opening + scenario.continuing {
        let said = Transcript(session: "s", turns: [Turn(number: 1, speaker: .client, text: line)])
        for suggestion in writer.suggestions(for: said) {
          let breach = watch.breach(in: suggestion.text, to: said)
          #expect(breach == nil, "\(breach?.words ?? ""): \(suggestion.text)")
        }
      }
    }
  }
}
