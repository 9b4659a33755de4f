import DebriefCore
import Review
import Store

/// Before an adjudication is opened: who decides, alone or in a meeting.
struct OpeningPage: Page {
  static let template = "adjudication-new"
  let frame: Frame
  let session: String
  let scheme: String
  let schemeTitle: String
  let coderWords: String
  let deciders: [String]
  let hasDeciders: Bool
  let attending: [Seat]

  /// Somebody who can sit in a meeting.
  struct Seat: Sendable {
    let place: Int
    let name: String
    let words: String
    let isCoder: Bool
  }

  /// - Parameters:
  ///   - coders: the experts whose codings are compared.
  ///   - coding: who has the session open, and must not see yet what others said.
  init(
    session: String, scheme: Scheme, sha256: String, people: [Person], coders: Set<String>,
    coding: Set<String>, for signIn: SignIn
  ) {
    frame = Frame(title: "Open an adjudication", for: signIn)
    self.session = session
    self.scheme = sha256
    schemeTitle = "\(scheme.title), \(scheme.version)"
    coderWords = coders.sorted().joined(separator: ", ")
    let free = people.filter { $0.role != .trainee && !coding.contains($0.name) }
    deciders = free.map(\.name).filter { !coders.contains($0) }
    hasDeciders = !deciders.isEmpty
    attending = free.map(\.name).filter { $0 != signIn.person.name }.enumerated().map { place, name in
      Seat(
        place: place, name: name, words: coders.contains(name) ? "\(name), who coded it" : name,
        isCoder: coders.contains(name))
    }
  }
}
