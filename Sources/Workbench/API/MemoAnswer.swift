import DebriefCore
import Store

/// What a script is told of a memo. A session is not named: its reader may know it by another name.
struct MemoAnswer: Encodable, Sendable {
  let scheme: String?
  let code: String?
  /// What the author is called, to whoever reads it.
  let author: String
  let at: String
  let text: String

  init(_ memo: Memo, authors: MemoAuthors) {
    (scheme, code) =
      switch memo.subject {
      case .code(let code, let scheme): (scheme, code)
      case .session: (nil, nil)
      }
    author = authors.words(for: memo.author)
    at = memo.at.text
    text = memo.text
  }
}
