import DebriefCore
import Practice

/// Where a trainee finds help for themselves, in the lead's words; unset says so.
struct HelpView: Sendable {
  let heading: String
  let text: String
  let language: String

  init(_ help: HelpText?) {
    heading = OutOfRoleTexts.help
    text = help?.text ?? OutOfRoleTexts.helpUnset
    language = help?.language ?? "en"
  }
}
