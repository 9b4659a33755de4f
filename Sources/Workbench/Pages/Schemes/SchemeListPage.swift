import DebriefCore
import Store

/// The coding schemes, and two of them side by side.
struct SchemeListPage: Page {
  static let template = "schemes"
  let frame: Frame
  let schemes: [Row]
  let canCompare: Bool

  /// One scheme.
  struct Row: Sendable {
    let sha256: String
    let address: String
    let title: String
    let words: String
    let isSecond: Bool
  }

  init(_ schemes: [OfferedScheme], for signIn: SignIn) {
    frame = Frame(title: "Schemes", for: signIn)
    self.schemes = schemes.enumerated().map { place, offered in
      Row(
        sha256: offered.snapshot.sha256, address: "/schemes/\(offered.snapshot.sha256)",
        title: "\(offered.scheme.title), \(offered.scheme.version)",
        words: "\(offered.scheme.codes.count) codes, "
          + (offered.isHeld ? "in use in this study" : "comes with Debrief, not in use here"),
        isSecond: place == 1)
    }
    canCompare = schemes.count > 1
  }
}
