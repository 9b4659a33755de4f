import DebriefCore
import HTTPTypes
import Store

/// Asks somebody who opened a sign-in link to press a button: a program that only looks at links does not use it up.
struct SignInPage: Page {
  static let template = "sign-in"
  let frame: Frame
  let address: String

  init(invitation: String) {
    frame = Frame(title: "Sign in")
    address = "/sign-in/\(invitation)"
  }
}

/// Says what did not work out.
struct ErrorPage: Page {
  static let template = "error"
  let frame: Frame
  let heading: String
  let message: String
  let advice: String
  let leadsToList: Bool

  init(_ refusal: Refusal) {
    let isSignedOut = refusal.status == .unauthorized
    heading = isSignedOut ? "Please sign in" : "That did not work"
    leadsToList = !isSignedOut
    frame = Frame(title: heading)
    message = refusal.message
    advice = refusal.hint ?? ""
  }
}

/// Says that somebody has signed out.
struct SignedOutPage: Page {
  static let template = "signed-out"
  let frame = Frame(title: "Signed out")
}

extension Frame {
  /// The frame of a page for somebody who has signed in.
  init(title: String, for signIn: SignIn) {
    self.init(
      title: title, person: signIn.person.name, isSignedIn: true,
      practises: signIn.person.role == .trainee, token: signIn.csrfToken)
  }
}
