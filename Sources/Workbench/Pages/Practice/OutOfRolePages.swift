import DebriefCore
import Foundation
import Practice
import Store

/// Out of role, for those who have no script, and where a session cannot go on: how to end, where help is.
struct PausePage: Page {
  static let template = "practice-pause"
  let frame: Frame
  let address: String
  let heading: String
  let outOfRole: String
  let leadsBack: Bool
  let help: HelpView

  /// - Parameters:
  ///   - words: what is said.
  ///   - leadsBack: whether the session can go on.
  init(_ scene: PracticeScene, words: String, leadsBack: Bool, help: HelpText?, for signIn: SignIn) {
    heading = leadsBack ? "You are out of role" : "This session cannot go on"
    frame = Frame(title: heading, for: signIn)
    address = "/practice/\(scene.name)"
    outOfRole = words
    self.leadsBack = leadsBack
    self.help = HelpView(help)
  }
}

/// A message that was held back, for those who have no script. The message is kept in the page alone.
struct HeldPage: Page {
  static let template = "practice-held"
  let frame: Frame
  let address: String
  let heldWords: String
  let help: HelpView
  let text: String
  let turn: String
  let suggestion: String
  let hasSuggestion: Bool
  let message: String
  let goOnWords: String
  let sendWords: String
  let endWords: String

  init(_ scene: PracticeScene, held act: PracticeAct, help: HelpText?, for signIn: SignIn) {
    frame = Frame(title: "Your message was not sent", for: signIn)
    address = "/practice/\(scene.name)"
    heldWords = OutOfRoleTexts.held
    self.help = HelpView(help)
    text = act.text ?? ""
    turn = String(act.turn)
    suggestion = act.suggestion.map { String($0) } ?? ""
    hasSuggestion = act.suggestion != nil
    message = UUID().uuidString
    goOnWords = HeldMessageChoice.goOn.title
    sendWords = HeldMessageChoice.send.title
    endWords = HeldMessageChoice.end.title
  }
}
