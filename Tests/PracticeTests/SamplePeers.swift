/// Messages of invented peers who listen, advise, hurry or put down, for tests over every case.
enum SamplePeers {
  static let attentive =
    DirectorTests.attentive + [
      "It sounds like there is more behind that. What would you like to be different?",
      "You've kept this to yourself. Who would you want to know?",
      "I can hear how tired you are. What is the hardest hour of the day?",
      "Part of you holds on. Tell me about that part.",
      "That sounds lonely. What do you miss most?",
      "What would a good evening look like?",
      "There is a helpline for nights like this. Would it be okay to look at it together?",
    ]
  static let advising = [
    "Hi, that sounds hard. You should make a plan first.", "Have you tried going for a walk every day?",
    "I understand, it's a lot. You need to talk to your family about it.", "You could join a group.",
    "Try to sleep more, it really helps.", "Why don't you write it all down?",
    "That must be tough. If I were you I'd take a week off.", "You could ask somebody for help.",
    "You should really see it from the other side.", "Have you considered a new routine?",
  ]
  static let dismissive = DirectorTests.dismissive
  static let hostile = [
    "You're pathetic.", "What's wrong with you?", "Stop whining.", "You're so selfish.", "I don't care.",
    "You brought this on yourself.", "Shut up.", "You're wasting my time.", "Get lost.",
  ]
  static let short = [
    "That sounds hard.", "What is it like?", "Tell me more.", "How do you get through it?",
    "You sound alone.",
    "What hurts most?", "That makes sense.", "How are the nights?",
  ]
  static let longAndPoor = [
    "You should really sit down and make a list of everything that bothers you, then go through it point by point,"
      + " because that is the best way to deal with such things, and I'm sure you will feel better after it.",
    "When I was in your place I had a very hard time too, and I just kept going to work and to the gym and met my"
      + " friends, and after some weeks I had forgotten all about it, so you need to keep busy.",
    "Don't worry so much, it will all be fine in the end, most people go through something like that, and you have"
      + " to stay positive and think of all the good things you have.",
    "Have you tried yoga, or running, or a good book before bed? You could also write a diary, or talk to a doctor,"
      + " or join a club, there are so many possibilities if you only start.",
    "I'd suggest you take a week off and go somewhere nice, then look at it again with fresh eyes, and you'll see"
      + " that it is only half as bad as it looks now.",
    "You have to talk to your family about it, they will understand, and if they don't, then you should talk to them"
      + " again, until they do.",
    "At least you have a roof over your head. You should think of that every morning when you get up, it really helps.",
    "Try to get up at the same time every day, eat well, and stay away from your phone. Everything will work out.",
  ]
  static let bait = [
    "lonely sad empty alone crying", "suicide death dying risk crisis", "family father mother sister friend",
    "sleep nights bed awake tired", "shame guilt anger fear grief", "feelings emotions trauma pain",
    "hopeless worthless future burden", "trust safe listen support help",
  ]
}
