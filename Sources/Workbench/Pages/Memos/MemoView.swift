import DebriefCore
import Store

/// A memo as somebody reads it.
struct MemoView: Sendable {
  let author: String
  let day: String
  let text: String

  init(_ memo: Memo, authors: MemoAuthors) {
    author = authors.words(for: memo.author)
    day = memo.at.day
    text = memo.text
  }
}

/// What memos' authors are called: by name for a lead, by what they are for everybody else, so that nobody learns who
/// coded a session.
struct MemoAuthors: Sendable {
  let reader: Person
  let leads: Set<String>

  func words(for author: String) -> String {
    if author == reader.name { return "you" }
    if reader.role == .lead { return author }
    return leads.contains(author) ? "a lead" : "another expert"
  }
}
