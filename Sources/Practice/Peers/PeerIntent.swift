/// What an invented peer does in a part of a message, with the ways to say it.
///
/// `{quote}` stands for the client's own words and `{topic}` for what they are about.
enum PeerIntent: Sendable, CaseIterable {
  case greet, begin, ask, probe, reflect, validate, affirm, permission, safety, stay, refer
  case advise, reassure, disclose, dismiss, repair, close

  /// The ways to say it.
  var phrases: [String] {
    switch self {
    case .greet:
      [
        "Hi, thanks for writing.", "Hello, good to hear from you.", "Hey, I'm glad you wrote.",
        "Hi there, welcome.",
      ]
    case .begin:
      [
        "What's going on for you?", "What is it like for you right now?", "How are you, really?",
        "What made you write tonight?", "Tell me what's on your mind.",
      ]
    case .ask: Self.openQuestions
    case .probe: Self.closedQuestions
    case .reflect: Self.reflections
    case .validate:
      [
        "That sounds really hard.", "It makes sense that you feel that way.", "No wonder you're worn out.",
        "Anyone would struggle with that.", "I can see why that hurts.", "That's a lot to carry.",
        "It's understandable that you don't know what to say.",
        "I'm sorry that you're in the middle of this.",
      ]
    case .affirm:
      [
        "Thank you for telling me.", "It takes courage to say that.", "I'm glad you're telling me this.",
        "You still managed to write here, that counts.", "I really appreciate how open you are.",
      ]
    case .permission:
      [
        "Take your time, there's no rush.", "You don't have to answer, it's up to you.",
        "Is it okay if I ask a bit more?", "We can stop whenever you like.", "You decide what we talk about.",
      ]
    case .safety:
      [
        "Are you thinking about suicide?", "Are you having thoughts of ending your life?",
        "I'd like to ask you plainly: do you want to die?", "Have you thought about killing yourself?",
        "Do you feel safe tonight?", "Are you thinking of hurting yourself?",
      ]
    case .stay:
      [
        "Thank you for answering me honestly.", "I'm glad I know now, and I'm here.",
        "That's a heavy thought to be alone with.", "I hear you, and I'm not going anywhere right now.",
      ]
    case .refer:
      [
        "Would it be okay if we looked at the help that is named here together?",
        "There's a helpline for nights like this. Would you want to ring them while I'm here?",
        "Who could be with you tonight? I'd like you to talk to somebody trained for it as well.",
      ]
    case .advise: Self.advice
    case .reassure: Self.comfort
    case .disclose:
      [
        "I went through something like that myself last year, and I got out of it by keeping busy with work and friends.",
        "When I was in your place I felt just the same, and after a few months I had nearly forgotten all about it.",
        "I had the same thing with my family, so I know exactly what you mean, mine were even worse about it.",
        "That happened to me too, I was down for weeks, and then I joined a running group and it changed everything.",
      ]
    case .dismiss:
      [
        "It's not that bad.", "Everybody goes through that.", "You're overthinking it.",
        "Come on, get over it.",
        "That's not a big deal.", "Other people have it much worse.", "You're being a bit dramatic.",
        "Calm down.", "It's just a phase.", "Can we talk about something else?",
      ]
    case .repair:
      [
        "Sorry, I went too fast there.", "Sorry for jumping in with that.",
        "I didn't really listen just now, sorry.",
        "I'm sorry about pushing. Let me try again.",
      ]
    case .close:
      [
        "I have to go now. Take care of yourself.", "I've got to leave it here for today. Goodbye.",
        "Our time is up, I'm afraid. Take care.", "I need to go now, bye.",
      ]
    }
  }

  private static let openQuestions = [
    "What is that like for you?", "How do you get through a day like that?",
    "What goes through your mind then?",
    "Tell me more about {topic}.", "What is the hardest part of it?", "How are the nights?",
    "What would you want somebody to know about {topic}?", "What was it like when it began?",
    "What would have to be different?", "What happens when you are alone with it?",
    "How was it before all this?", "What do you miss most?", "What keeps you going at the moment?",
  ]

  private static let closedQuestions = [
    "Do you eat properly?", "Is it worse in the evenings?", "Are you still working?", "Do you live alone?",
    "Have you told anybody?", "Is it because of {topic}?", "Did something happen today?", "Do you sleep?",
    "Are you angry?", "Was it like this last year?", "Do your parents know?",
    "Is somebody at home with you?",
    "Do you get out of the house?", "Has it been long?",
  ]

  private static let reflections = [
    "It sounds like {quote} is with you all the time.",
    "You say {quote}, and it sounds like there is more behind it.",
    "I hear how much weight there is in {topic}.", "You've carried that alone: {quote}.",
    "When you write {quote}, it sounds lonely.", "You're still trying, and it costs you a lot.",
    "It seems like {quote} says more than you want to show.",
    "Part of you would like to be heard with that: {quote}.",
    "It sounds like there is hardly a minute without it.", "You've been living with {topic} for a while now.",
  ]

  private static let advice = [
    "You should talk to your family about {topic}.", "Have you tried going for a walk every day?",
    "You need to get some sleep first.", "Why don't you make a list of what bothers you?",
    "If I were you I'd take a week off.", "You could join a group, that really helps.",
    "Try to think of something nice before bed.", "You should put your phone away in the evenings.",
    "You have to set yourself a routine.", "Have you considered yoga?",
    "You should see a doctor about {topic}.",
    "I'd suggest you write it all down.", "You could try to see it from the other side.",
  ]

  private static let comfort = [
    "Don't worry, it will get better.", "Everything will be fine.", "Time heals.", "You've got this.",
    "At least you have people who care.", "I'm sure it'll work out.", "You'll get over it, you're strong.",
    "It'll pass, you'll see.", "Stay positive.", "It could be worse, you know.",
    "You'll be fine, I'm sure of it.",
  ]
}
