import DebriefCore

/// The halves that suggestions are put together from. `{quote}` stands for the client's own words; where there are
/// too few of them to quote, the halves of ``SuggestionTexts/briefParts(of:at:)`` do without.
enum SuggestionTexts {
  /// First and second halves for a kind at a moment.
  static func parts(of kind: SuggestionKind, at moment: Moment) -> (firsts: [String], seconds: [String]) {
    if moment.quote == nil { return briefParts(of: kind, at: moment) }
    return switch moment.risk {
    case .unasked: (riskFirsts[kind] ?? [], riskQuestions[kind] ?? [])
    case .answered: (answeredFirsts[kind] ?? [], answeredSeconds[kind] ?? [])
    case .none: (firsts[kind] ?? [], seconds[kind] ?? [])
    }
  }

  private static func briefParts(
    of kind: SuggestionKind, at moment: Moment
  ) -> (firsts: [String], seconds: [String]) {
    switch moment.risk {
    case .unasked: (briefRiskFirsts[kind] ?? [], riskQuestions[kind] ?? [])
    case .answered: (briefAnsweredFirsts[kind] ?? [], answeredSeconds[kind] ?? [])
    case .none where moment.topic == nil: (briefFirsts[kind] ?? [], seconds[kind] ?? [])
    case .none: (topicFirsts[kind] ?? [], seconds[kind] ?? [])
    }
  }

  private static let firsts: [SuggestionKind: [String]] = [
    .motivational: [
      "You say {quote}.", "I noticed the words {quote}.", "{quote}: that stays with me.",
      "I'd like to understand {quote} better.", "There seems to be more behind {quote}.",
      "Let me stay with {quote} for a moment.", "You chose the words {quote}.",
    ],
    .empathetic: [
      "{quote}. That sounds {feeling}.", "When you write {quote}, it sounds {feeling}.",
      "I hear {quote}, and to me that sounds {feeling}.", "It sounds {feeling}, the way you put it: {quote}.",
      "{quote}: there is a lot in those words.",
      "This is about {topic}, and it seems very close to you right now: {quote}.",
      "I'm sorry you're in the middle of this. {quote}.",
    ],
    .support: [
      "I read {quote} twice. {fact}", "You wrote {quote}. {fact}", "{fact} So {quote} makes sense to me.",
      "Thank you for telling me about {topic}, and for the words {quote}. {fact}",
      "You're not odd for saying {quote}. {fact}",
      "With {topic} on your mind, {quote} is no small thing. {fact}",
    ],
  ]

  private static let seconds: [SuggestionKind: [String]] = [
    .motivational: [
      "What is that like on an ordinary day?", "What would you want to be different, if it were up to you?",
      "What matters most to you in this?", "How do you see it yourself, right now?",
      "What does one part of you say, and what does the other?",
      "When was it a little lighter, and what was there then?",
      "Where would you like to start?", "What have you been doing to get through it so far?",
    ],
    .empathetic: [
      "I'm here, and there's no hurry.", "What is the hardest part of it?",
      "How is it for you to say that here?",
      "You don't have to make it smaller for me.", "What goes through you when you think of it?",
      "I'd like to hear how it feels from the inside.", "Take whatever time you need with it.",
      "It matters that you put it into words.",
    ],
    .support: [
      "Would it be okay if we looked at it together, only as far as you like?",
      "Who around you knows a little of this?", "What kind of support would feel right to you, if any?",
      "Is there somebody you could bear to have near you with this?",
      "If you like, we could think about what would take a little weight off, and you decide.",
      "What has helped, even a little, when it was like this before?",
      "Would you like to hear what some people find bearable at such times, or would you rather talk on?",
      "I'm glad you didn't keep it to yourself tonight.",
    ],
  ]

  private static let briefFirsts: [SuggestionKind: [String]] = [
    .motivational: [
      "That was a short answer, and that's okay.", "You've become quieter.",
      "Maybe my last message missed something.",
      "We can go slower.",
    ],
    .empathetic: [
      "Not everything has to be said at once.", "It can be hard to find words for it.",
      "It sounds like it costs something to answer.", "I notice it's quieter now.",
    ],
    .support: [
      "There is no wrong answer here.", "You decide what we talk about.", "A pause is fine.",
      "I'm still here.",
    ],
  ]

  private static let topicFirsts: [SuggestionKind: [String]] = [
    .motivational: [
      "You mention {topic}.", "I'd like to understand more about {topic}.",
      "Let me stay with {topic} for a moment.",
    ],
    .empathetic: [
      "You put it briefly, and it sounds {feeling}.",
      "This is about {topic}, and I can only guess how close it comes.",
      "A few words, and a lot in them.",
    ],
    .support: [
      "I was thinking about {topic}. {fact}", "Thank you for telling me about {topic}. {fact}", "{fact}",
    ],
  ]

  private static let briefRiskFirsts: [SuggestionKind: [String]] = [
    .motivational: [
      "I want to stop at what you just wrote.", "I don't want to pass over that.", "I take that seriously.",
    ],
    .empathetic: [
      "That sounds very lonely and very dark.", "It must take a lot to write that.",
      "I'm worried about you, and I'm glad you said it.",
    ],
    .support: [
      "You don't have to be alone with this.", "I'd rather ask once too often.",
      "This is important, and I want to make sure I understand.",
    ],
  ]

  private static let briefAnsweredFirsts: [SuggestionKind: [String]] = [
    .motivational: [
      "Thank you for answering me so honestly.", "I'm glad I know now.", "You told me, and that counts.",
    ],
    .empathetic: [
      "That is a heavy thing to carry alone.", "I heard you, and I'm still here.",
      "No wonder you are worn out.",
    ],
    .support: [
      "This is too much for one person.", "More than one person should know about this.",
      "I can listen, and I'm not enough for this on my own.",
    ],
  ]

  private static let riskFirsts: [SuggestionKind: [String]] = [
    .motivational: [
      "I want to stop at {quote}.", "{quote}: I don't want to pass over that.",
      "Thank you for being so open. I'd like to come back to {quote}.",
      "You said {quote}, and I take that seriously.",
    ],
    .empathetic: [
      "{quote}. That sounds very lonely and very dark.", "It must take a lot to write {quote}.",
      "I can hear how much pain there is in {quote}.",
      "When I read {quote}, I'm worried about you, and I'm glad you said it.",
    ],
    .support: [
      "I take {quote} seriously, and you don't have to be alone with it.",
      "What you wrote, {quote}, is something to look at with more people than just me.",
      "I'd rather ask once too often about {quote}.",
      "What you wrote, {quote}, is important, and I want to make sure I understand.",
    ],
  ]

  private static let riskQuestions: [SuggestionKind: [String]] = [
    .motivational: [
      "I'd like to ask you plainly: are you having thoughts of ending your life?",
      "When you say that, are you thinking about suicide?",
      "Do you mean that you think about dying? You can tell me as it is.",
      "Have there been moments when you wanted to end your life?",
    ],
    .empathetic: [
      "Are you thinking about killing yourself? You can answer honestly, I won't be shocked.",
      "Is it so bad that you think about not being alive?",
      "Do you sometimes want to die when it gets like that?",
      "Are there thoughts of suicide in it?",
    ],
    .support: [
      "Are you safe right now, or have you thought about ending your life? If it gets acute, the help named here is for exactly that.",
      "Do you feel safe tonight, and is anybody near you who could know about this?",
      "Are you thinking of hurting yourself? If so, let's bring in somebody who can be there with you today.",
      "Can you keep yourself safe tonight, and who could be with you if not?",
    ],
  ]

  private static let answeredFirsts: [SuggestionKind: [String]] = [
    .motivational: [
      "Thank you for answering me so honestly. You wrote {quote}.",
      "You told me about {quote}, and that counts.",
      "{quote}. I'm glad I know now.", "I'm staying with what you said: {quote}.",
    ],
    .empathetic: [
      "{quote}. That is a heavy thing to carry alone.",
      "It sounds like you've held {quote} in for a long time.",
      "I hear {quote}, and I'm still here.", "No wonder you are worn out, with {quote} in your head.",
    ],
    .support: [
      "What you said, {quote}, is too much for one person.",
      "With {quote} on your mind, more than one person should know.",
      "I can listen, and I'm not enough for {quote} on my own.",
      "Your words, {quote}, deserve somebody trained for it, beside me.",
    ],
  ]

  private static let answeredSeconds: [SuggestionKind: [String]] = [
    .motivational: [
      "What has kept you here so far?", "What would help you get through tonight?",
      "Who or what makes it a little easier to stay?",
      "When the thought comes, what do you do until it goes?",
    ],
    .empathetic: [
      "What is it like when the thought comes?", "I'm not going anywhere while you tell me about it.",
      "How long have you been alone with it?", "You don't have to put on a brave face here.",
    ],
    .support: [
      "Who could we let know tonight, and would you like to do it while we write?",
      "Would you be willing to ring one of the numbers named here, with me still in the chat?",
      "Is there somebody you trust who could be near you tonight?",
      "Could we think together about who to tell, and what you'd want them to know?",
    ],
  ]
}
