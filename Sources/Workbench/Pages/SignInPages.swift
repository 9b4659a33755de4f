/// Asks for name and passphrase.
struct SignInPage: Page {
  static let template = "sign-in"
  let frame = Frame(title: "Sign in")
  /// The page to go on with.
  let next: String
  let name: String
  /// What was wrong with the last try; empty before the first.
  let problem: String

  init(next: String, name: String = "", problem: String = "") {
    (self.next, self.name, self.problem) = (next, name, problem)
  }
}

/// Asks somebody who opened a sign-in link to choose a passphrase: a program that only looks at links does not use it
/// up.
struct InvitationPage: Page {
  static let template = "invitation"
  let frame = Frame(title: "Welcome")
  let name: String
  let address: String
  /// What was wrong with the last try; empty before the first.
  let problem: String

  init(_ invitation: String, for name: String, problem: String = "") {
    (self.name, self.problem) = (name, problem)
    address = "/sign-in/\(invitation)"
  }
}

/// Says that somebody has signed out.
struct SignedOutPage: Page {
  static let template = "signed-out"
  let frame = Frame(title: "Signed out")
}
