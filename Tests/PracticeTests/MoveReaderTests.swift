import DebriefCore
import Practice
import Testing

@Suite struct MoveReaderTests {
  /// Sentences of our own, each with every move that should be read in it.
  static let table: [(String, Set<Move>)] = [
    ("What was that like for you?", [.openQuestion]),
    ("How do you get through the evenings?", [.openQuestion]),
    ("Tell me more about your sister.", [.openQuestion]),
    ("Would you like to tell me what happened?", [.openQuestion]),
    ("I wonder what goes through your mind then.", [.openQuestion]),
    ("What's keeping you up?", [.openQuestion]),
    ("Did you sleep last night?", [.closedQuestion]),
    ("Is she older than you?", [.closedQuestion]),
    ("How long have you felt like this?", [.closedQuestion]),
    ("Do you live with other people?", [.closedQuestion]),
    ("It sounds like you're carrying this alone.", [.reflection]),
    ("So you go there every day and nothing stays in your head.", [.reflection]),
    ("You feel torn between staying and leaving.", [.reflection]),
    ("Part of you wants to go, and part of you wants to stay.", [.reflection]),
    ("You've been holding this in since January.", [.reflection]),
    ("I hear how much this weighs on you.", [.reflection]),
    ("That makes sense.", [.validation]),
    ("That sounds really hard.", [.validation]),
    ("Anyone in your place would be worn out.", [.validation]),
    ("No wonder you can't concentrate.", [.validation]),
    ("I'm so sorry you're going through this.", [.validation]),
    ("It's okay to cry.", [.validation]),
    ("It took a lot of courage to say that.", [.affirmation]),
    ("Thank you for telling me.", [.affirmation]),
    ("I'm really glad you wrote tonight.", [.affirmation]),
    ("Is it okay if I ask about your family?", [.permission]),
    ("You don't have to answer.", [.permission]),
    ("Take your time.", [.permission]),
    ("It's up to you.", [.permission]),
    ("Everything will be fine.", [.reassurance]),
    ("Don't worry, it'll all work out.", [.reassurance]),
    ("At least you have a job.", [.reassurance]),
    ("You've got this!", [.reassurance]),
    ("You should talk to your tutor about it.", [.advice]),
    ("Have you tried going to bed earlier?", [.advice, .closedQuestion]),
    ("Why don't you call her?", [.advice]),
    ("You could join a club.", [.advice]),
    ("Try to get some rest.", [.advice]),
    ("If I were you I'd move out.", [.advice]),
    ("What about a timetable? It really helps to have one.", [.advice, .openQuestion]),
    ("Research shows that tired heads remember less.", [.information]),
    ("Did you know that many students go through this?", [.information]),
    ("When I was in my second year I failed two exams.", [.selfDisclosure]),
    ("I know exactly how you feel.", [.selfDisclosure]),
    ("Are you thinking about suicide?", [.safetyQuestion]),
    ("Have you had thoughts of ending your life?", [.safetyQuestion]),
    ("Do you feel safe tonight?", [.safetyQuestion]),
    ("Do you want to hurt yourself?", [.safetyQuestion]),
    ("When you say that, do you mean you wish you were dead?", [.safetyQuestion]),
    ("There is a counsellor at the student services.", [.referral]),
    ("It's just an exam.", [.dismissal]),
    ("It's not that bad.", [.dismissal]),
    ("You're overreacting.", [.dismissal]),
    ("Just get over it.", [.dismissal]),
    ("Other people have it much worse.", [.dismissal]),
    ("It's not the end of the world.", [.dismissal]),
    ("You're pathetic.", [.hostility]),
    ("What is wrong with you?", [.hostility]),
    ("You're wasting my time.", [.hostility]),
    ("That's your own fault.", [.hostility]),
    ("Sorry, I jumped in too fast.", [.repair]),
    ("I didn't really listen just now.", [.repair]),
    ("Hello, nice to meet you.", [.greeting]),
    ("Bye, have a good night.", [.closing]),
    ("I have to go now, take care.", [.closing]),
    ("Hm.", [.other]),
    ("That is the third Thursday in a row.", [.other]),
  ]

  @Test(arguments: table.indices)
  func `a sentence is read as its moves`(index: Int) throws {
    let (sentence, expected) = Self.table[index]
    let read = Set(try MoveReader(language: "en").moves(in: sentence).map(\.move))
    #expect(read == expected, "\(sentence)")
  }

  @Test(arguments: [
    ("Nobody can tell you what you should do.", Move.advice),
    ("You're not pathetic at all.", .hostility),
    ("You're not overreacting.", .dismissal),
    ("I'm not a counsellor, but I can listen.", .referral),
    ("I can't promise that it will be fine.", .reassurance),
    ("You don't have to calm down for me.", .dismissal),
    ("It felt like nobody cares.", .hostility),
    ("Does it feel hard to say goodbye?", .closing),
  ])
  func `a sentence that only looks like a move is not read as it`(sentence: String, move: Move) throws {
    #expect(!(try MoveReader(language: "en").moves(in: sentence).map(\.move).contains(move)), "\(sentence)")
  }

  @Test(arguments: ["“%”", "\"%\"", "'%'", "‘%’", "«%»"])
  func `what a peer quotes is not the peer's own, whichever marks stand around it`(marks: String) throws {
    let quoted = marks.replacing("%", with: "you're overreacting")
    let moves = try MoveReader(language: "en").moves(in: "What is it like to hear \(quoted)?").map(\.move)
    #expect(moves == [.openQuestion])
    let open = try MoveReader(language: "en").moves(in: "\(marks.prefix(1))you're overreacting")
    #expect(open.map(\.move) == [.dismissal])
  }

  @Test func `a message holds several moves, in the order in which they show, with their words`() throws {
    let readings = try MoveReader(language: "en-GB").moves(
      in: "Hi Leon. That sounds really hard, I’m sorry. What’s it like at night?")
    #expect(readings.map(\.move) == [.greeting, .validation, .openQuestion])
    #expect(readings.last?.words == "What’s")
  }

  @Test func `another language is refused by name`() {
    #expect(throws: PracticeError.languageNotRead("fr", known: ["en"])) { try MoveReader(language: "fr") }
  }

  @Test func `words without apostrophes are read all the same`() throws {
    #expect(
      try MoveReader(language: "en").moves(in: "dont worry, its gonna be fine").map(\.move) == [.reassurance])
  }
}
