import DebriefCore
import Store

/// Says that there is nothing to look after yet, since the study holds no scheme.
struct NoSchemePage: Page {
  static let template = "no-scheme"
  let frame: Frame

  init(title: String, for signIn: SignIn) {
    frame = Frame(title: title, for: signIn)
  }
}
