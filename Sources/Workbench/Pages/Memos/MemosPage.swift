import Store

/// The memos on one session, and a form for another.
struct MemosPage: Page {
  static let template = "memos"
  let frame: Frame
  let heading: String
  let field: String
  let value: String
  let memos: [MemoView]

  /// - Parameters:
  ///   - title: what the reader calls the session.
  ///   - field: how the form names it: `session`, `assignment` or `adjudication`.
  init(on title: String, field: String, value: String, memos: [MemoView], for signIn: SignIn) {
    heading = "Memos on \(title)"
    frame = Frame(title: heading, for: signIn)
    self.field = field
    self.value = value
    self.memos = memos
  }
}
