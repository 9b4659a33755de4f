/// Six kinds of peer, worded otherwise than the first samples, so that what holds does not hang on their sentences.
extension SamplePeers {
  /// Each kind by name.
  static let kinds: [(name: String, messages: [String])] = [
    ("attentive", listening), ("advising", fixing), ("dismissive", minimising), ("silent", nodding),
    ("rambling", rambling), ("contemptuous", sneering),
  ]

  static let listening = [
    "hey, good that you're here. what's been weighing on you?",
    "oof, that sounds like a lot. what is that like day to day",
    "so you keep it all to yourself and it gets heavier. who knows about it?",
    "what goes through you when that happens?",
    "You're torn, and both sides pull. Tell me about the side you don't say aloud.",
    "that must hurt. how do you get through the evenings?",
    "I can see why you'd go quiet. What would it be like to say it?",
    "thank you for telling me that. what do you need most when it's like this?",
    "It sounds as if you've stopped expecting anybody to ask. What was it like before?",
    "Can I ask you something straight: do you sometimes think about ending your life?",
    "that makes sense after everything. are you safe tonight?", "what or who keeps you going, even a little?",
    "You carry so much for the others. What would you want for yourself?",
    "it seems like part of you still hopes. what does that part say?",
    "we don't have to rush. what feels important that we haven't touched yet?",
    "It takes courage to look at this. How do you see yourself these days?",
    "If you like, we could think together about who else could stand beside you. Is that okay?",
    "so even now you get up and do what has to be done. where does that come from?",
  ]

  static let fixing = [
    "hi! ok first thing, write a to do list", "have you thought about therapy apps?",
    "you need a proper routine, trust me",
    "maybe just talk to them openly?", "go for a run every morning, it clears the head",
    "why not take a few days off",
    "You might want to set clear boundaries.", "I'd recommend cutting down on screens at night.",
    "if i were you i'd make an appointment somewhere", "try breathing exercises, four in, four out",
    "what if you wrote them a letter?", "the best thing is to stay busy",
    "You should eat better and drink more water.",
    "consider a hobby, something with your hands", "you could always move somewhere new",
    "don't check your phone after eight", "Start by sorting out the small stuff.", "how about joining a club",
  ]

  static let minimising = [
    "lol that's all?", "happens to everybody", "you're making a big thing out of this",
    "come on, it can't be that bad",
    "just don't think about it", "other people have real problems", "you'll laugh about it one day",
    "cheer up a bit",
    "that's life, i guess", "honestly it's nothing", "you're too sensitive", "everyone's tired these days",
    "get over it already", "it's only a phase", "let's talk about something nicer", "stop overthinking",
    "I don't see what the big deal is.", "grow up a little",
  ]

  static let nodding = ["ok"]

  static let rambling = [
    "So I was on the bus this morning and it was raining again and there was this man with three umbrellas, and I thought,"
      + " well, that is one way to deal with the weather, and then I nearly missed my stop because of him.",
    "My cousin once had a job in a bakery, or was it a garage, anyway she had to get up at four and she always said the"
      + " street lights look different at that time, and I've thought about that ever since, funny how things stay.",
    "I'm not really sure where I was going with that, but it reminds me of a film, the one with the boat, do you know it,"
      + " the ending is a bit long but the music is lovely and I had it in my head for weeks.",
    "People say a lot of things, and then other people say the opposite, and in the end everybody is somewhere in the"
      + " middle with a cup of tea, that's what my neighbour always says, and she has had four cats.",
    "The thing with the weather is that it changes, and with us too, I suppose, though I wouldn't know how to put that,"
      + " I never was good with words, my sister is the one with the words, she does crosswords in pen.",
    "I meant to say something about what you wrote but now the kettle is boiling, hold on, there it is, right, so, tea,"
      + " I always put the milk in last, which some people find very wrong.",
    "Did I tell you about the allotment? There's a waiting list of nine years, nine, and the man in front of me is"
      + " eighty-four, he says he is in no hurry, which I thought was rather good.",
  ]

  static let sneering = [
    "wow, poor you", "do you ever stop complaining?", "you're exhausting", "nobody asked for your sob story",
    "that's your big drama?", "you obviously enjoy being miserable", "you make me sick", "what a joke",
    "maybe people leave because you're like this", "i've heard toddlers with more backbone",
    "you're such a failure",
    "spare me the self pity", "you had it coming", "how pathetic can one person be", "get a grip, seriously",
    "you disgust me", "i'm so done with you", "nobody would want to be around that",
  ]
}
