import DebriefCore
import Foundation
import Practice
import Store

/// The page on which a trainee practises.
struct PracticePage: Page {
  static let template = "practice"
  let frame: Frame
  let address: String
  let session: String
  let title: String
  let client: String
  let position: String
  let standing: String
  let lastTurn: String
  let isRunning = true
  let isAnswering: Bool
  let hasLeft: Bool
  let heard: String
  let troubleWords: String
  let hasTrouble: Bool
  let hasWayOn: Bool
  let seconds: Int
  let minutes: String
  let turns: [TurnsFragment.TurnView]
  let hasSuggestions: Bool
  let suggestions: SuggestionsFragment
  let hasEmotion: Bool
  let emotion: EmotionFragment
  let message: String
  let draft: String
  let draftFrom: String
  let isDrafted: Bool
  let help: HelpView
  let outOfRole: String
  let heldWords: String
  let choices: [Choice]

  /// What can be done with a message that was held back.
  struct Choice: Sendable {
    let choice: String
    let words: String
  }

  /// - Parameter use: the number of a suggestion that the page opens with in the composer.
  init(_ scene: PracticeScene, help: HelpText?, use: Int?, for signIn: SignIn) {
    frame = Frame(title: scene.title, for: signIn)
    address = "/practice/\(scene.name)"
    session = scene.name
    title = scene.title
    client = scene.client
    position = scene.position.text
    standing = scene.standing.rawValue
    lastTurn = String(scene.lastClientTurn)
    isAnswering = scene.standing == .answering && scene.trouble == nil
    hasLeft = scene.standing == .left
    heard = scene.heard
    troubleWords = scene.trouble.map { [$0.message, $0.hint].compactMap { $0 }.joined(separator: " ") } ?? ""
    hasTrouble = scene.trouble != nil
    hasWayOn = scene.trouble?.waysOn.isEmpty == false
    seconds = max(0, Int((Timestamp.now().milliseconds - scene.startedAt.milliseconds) / 1000))
    minutes = seconds < 60 ? "just begun" : "\(seconds / 60) min"
    turns = TurnsFragment(scene, turns: scene.turns, for: signIn).turns
    hasSuggestions = scene.condition.suggestions
    suggestions = SuggestionsFragment(scene)
    hasEmotion = scene.condition.emotionDisplay
    emotion = EmotionFragment(scene)
    message = UUID().uuidString
    let used = use.flatMap { number in
      scene.standing == .yours && scene.suggestions.indices.contains(number - 1)
        ? scene.suggestions[number - 1] : nil
    }
    draft = used?.text ?? ""
    draftFrom = used == nil ? "" : use.map { String($0) } ?? ""
    isDrafted = used != nil
    self.help = HelpView(help)
    outOfRole = OutOfRoleTexts.paused
    heldWords = OutOfRoleTexts.held
    choices = HeldMessageChoice.allCases.map { Choice(choice: $0.rawValue, words: $0.title) }
  }
}
