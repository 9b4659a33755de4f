import Authoring
import DebriefCore
import Practice
import Testing

/// Questions that can be put to anybody reach an answer that is about the same thing, in every case.
@Suite struct QuestionSubjectTests {
  /// Questions as trainees might word them, by what they ask about.
  static let questions: [QuestionSubject: [String]] = [
    .before: [
      "What were things like before all of this?", "Can you remember a time when it was easier?",
      "Who were you back then, before it got so heavy?",
    ],
    .beginning: [
      "Do you remember how all this started?", "When did you first notice it?", "Where did it begin for you?",
    ],
    .howLong: [
      "How long has this been going on?", "Has it been like that for a long time?",
      "Since when is it like this?",
    ],
    .day: [
      "What does a normal day look like for you?", "How do you make it through the week?",
      "Walk me through an average day, if you like?",
    ],
    .worstTime: [
      "At what time of day is it hardest?", "Is it any worse at the weekend?",
      "Are there moments when it hits you most?",
    ],
    .sleep: ["Are you getting any sleep?", "And how are your nights?", "When did you last sleep well?"],
    .eating: ["Have you eaten anything?", "What about food, do you manage to eat?", "How is your appetite?"],
    .helps: [
      "Is there anything that makes it a bit more bearable?", "What has helped you so far?",
      "Does anything take your mind off it?",
    ],
    .keepsGoing: [
      "What gives you the strength to go on?", "What matters to you most?", "And what gets you out of bed?",
    ],
    .missing: [
      "What is it that you miss?", "Do you miss something most of all?", "What do you miss about it?",
    ],
    .different: [
      "If you could change one thing, what would it be?", "What would need to change for you?",
      "What would a better week look like?",
    ],
    .support: [
      "What kind of help would be right for you?", "Is there something I can do for you?",
      "What do you need most right now?",
    ],
    .people: [
      "Who is there for you?", "Do you have anyone you can lean on?", "Are there friends you talk to?",
    ],
    .told: [
      "Does anyone know how you're doing?", "Have you talked to anybody about this?", "Who knows about it?",
    ],
    .home: [
      "Do you live on your own?", "Who do you live with?", "Is anybody there with you at home?",
      "Is somebody at home with you?",
    ],
    .work: [
      "Do you still go to work?", "What do you do for a living?", "How are things at work or at school?",
    ],
    .goingOut: [
      "Do you ever leave the house?", "When did you last go outside?", "Are you seeing people at all?",
    ],
    .today: ["Did anything happen today?", "How has today been?", "What was special about today?"],
    .howNow: ["How are you feeling now?", "How are you doing at the moment?", "Are you alright?"],
    .namedFeeling: [
      "Are you scared?", "Do you feel guilty about it?", "Does that make you angry?",
    ],
    .ownView: [
      "How do you see things yourself?", "What's your own take on it?", "What do you make of all that?",
    ],
    .cause: [
      "Why do you think that is?", "Is that because of what they said?", "Where does that come from?",
    ],
    .sayingIt: [
      "How does it feel to write that down here?", "What is it like to talk about it with me?",
      "Is it strange to tell somebody?",
    ],
    .next: [
      "What are you going to do after this?", "What are your plans for tomorrow?", "What will you do next?",
    ],
    .professional: [
      "Have you been to a doctor?", "Is there a therapist or somebody like that?",
      "Have you had counselling?",
    ],
    .feeling: [
      "How does all of that feel?", "What's it like for you?", "How is that for you?",
    ],
    .hardest: [
      "What's the toughest part about it?", "What hurts you the most?", "Which bit is the worst for you?",
    ],
    .thoughts: [
      "What goes through your mind when it's quiet?", "What are you thinking in such moments?",
      "What do you tell yourself then?",
    ],
  ]

  @Test(arguments: Play.ids, questions.keys.sorted { $0.rawValue < $1.rawValue })
  func `once trust is there, each wording gets what answers it`(id: String, subject: QuestionSubject) throws {
    for question in Self.questions[subject] ?? [] {
      let (direction, _) = try Self.reply(id, to: question, trust: 0.9)
      #expect(try Self.subjects(of: direction.act, in: id).contains(subject), "\(question): \(direction.act)")
    }
  }

  @Test(arguments: Play.ids)
  func `what is asked for too early is withheld in words that fit any question`(id: String) throws {
    let evading = try #require(try Play.scenario(id).value.resistance.evading)
    for question in ["What do you miss most?", "What would have to be different?"] {
      let (direction, line) = try Self.reply(id, to: question, trust: 0.25)
      #expect(direction.act == .holdBack(.evading))
      #expect(evading.contains(line))
    }
  }

  @Test(arguments: Play.ids)
  func `an open question about nothing that the case knows gets a bridge to something else`(id: String) throws
  {
    let (direction, line) = try Self.reply(id, to: "What colour would that be?", trust: 0.6)
    guard case .disclose(let told, after: .bridge) = direction.act else {
      Issue.record("\(direction.act)")
      return
    }
    let scenario = try Play.scenario(id).value
    #expect(scenario.bridges?.contains { line.hasPrefix($0 + " ") } == true)
    #expect(scenario.disclosure(told)?.lines.contains { line.hasSuffix($0) } == true)
  }

  @Test(arguments: Play.ids)
  func `a closed question about nothing that the case knows brings nothing up`(id: String) throws {
    let (direction, _) = try Self.reply(id, to: "Do you own a bicycle pump?", trust: 0.6)
    #expect(direction.decision.disclosure == nil)
  }

  @Test(arguments: Play.ids)
  func `of two questions the last is answered, and one after advice is answered too`(id: String) throws {
    for message in [
      "How do you sleep? And do you live alone?", "You should go for a walk. Do you live alone?",
      "You say “I sleep badly and eat nothing”. Do you live alone?",
    ] {
      let (direction, _) = try Self.reply(id, to: message, trust: 0.6)
      #expect(try Self.subjects(of: direction.act, in: id).contains(.home), "\(message): \(direction.act)")
    }
  }

  @Test(arguments: Play.ids)
  func `with a second answer in a row comes the next piece of the story`(id: String) throws {
    let scenario = try Play.scenario(id).value
    let talk = try Play.talk(id, messages: 2) { number, _ in
      ["How was it before?", "How do you get through a day?"][number]
    }
    guard case .disclose(let told, after: .answer("day")) = talk[2].direction.act else {
      Issue.record("\(talk[2].direction.act)")
      return
    }
    #expect(talk[1].direction.act == .answer("before"))
    #expect(scenario.answer("day")?.lines.contains { talk[2].text.hasPrefix($0) } == true)
    #expect(scenario.disclosure(told)?.lines.contains { talk[2].text.hasSuffix($0) } == true)
  }

  @Test func `every shipped case answers every subject`() {
    #expect(Play.shipped.allSatisfy { $0.warnings.isEmpty })
  }

  private static func reply(
    _ id: String, to question: String, trust: Double
  ) throws -> (direction: Direction, line: String) {
    var scenario = try Play.scenario(id).value
    scenario.startingTrust = trust
    var director = try Director(scenario: scenario, seed: 1)
    var voice = ScriptedVoice(scenario: scenario, seed: 1)
    director.remember(clientText: voice.speak(director.open()).text)
    let direction = director.answer(question)
    return (direction, voice.speak(direction).text)
  }

  private static func subjects(of act: ClientAct, in id: String) throws -> Set<QuestionSubject> {
    let scenario = try Play.scenario(id).value
    return switch act {
    case .answer(let answer): Set(scenario.answer(answer)?.subjects ?? [])
    case .disclose(let told, after: nil): scenario.disclosure(told)?.answeredSubjects ?? []
    default: []
    }
  }
}
