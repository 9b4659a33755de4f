import DebriefCore
import HTTPTypes
import Store

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

extension Frame {
  /// The frame of a page for somebody who has signed in.
  init(title: String, for signIn: SignIn) {
    self.init(
      title: title, person: signIn.person.name, isSignedIn: true,
      links: Link.all(for: signIn.person.role), token: signIn.csrfToken,
      locksAfter: String(signIn.idleSeconds))
  }
}

extension Frame.Link {
  /// Where somebody of a role can go besides their own list.
  static func all(for role: Role) -> [Frame.Link] {
    switch role {
    case .trainee: [Frame.Link(address: "/practice", name: "Practise")]
    case .expert:
      [
        Frame.Link(address: "/adjudications", name: "Adjudication"),
        Frame.Link(address: "/schemes", name: "Schemes"),
      ]
    case .lead:
      [
        Frame.Link(address: "/assign", name: "Assign"),
        Frame.Link(address: "/adjudications", name: "Adjudication"),
        Frame.Link(address: "/calibration", name: "Calibration"),
        Frame.Link(address: "/schemes", name: "Schemes"),
      ]
    }
  }
}
