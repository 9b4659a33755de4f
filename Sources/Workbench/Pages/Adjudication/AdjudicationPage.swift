import DebriefCore
import Review
import Store

/// The page on which one person, or a meeting, decides where experts differ.
///
/// It is made of an ``Review/AdjudicationSheet``, which has no place for a coder's name.
struct AdjudicationPage: Page {
  static let template = "adjudication"
  let frame: Frame
  let id: Int64
  let address: String
  let name: String
  let schemeTitle: String
  let progressWords: String
  let standingWords: String
  let isDeciding: Bool
  let rows: [TranscriptRow]
  let items: [Item]
  let wholeSides: [WholeSide]
  let hasWholeSides: Bool
  /// Whether there is a decision to take back.
  let hasDecided: Bool
  let current: DifferenceView?
  let previous: String?
  let next: String?
  let meeting: MeetingView?

  /// One difference in the list, or a unit that somebody wants to discuss.
  struct Item: Sendable {
    let address: String
    let name: String
    let stateWords: String
    /// What the reader or whoever decides has kept here, in one word: another one with each decision and each own vote.
    let standing: String
    let isDecided: Bool
    let isCurrent: Bool
  }

  /// A coder whose judgements can be taken on everything that is open.
  struct WholeSide: Sendable {
    let letter: String
    let address: String
  }

  /// - Parameters:
  ///   - place: which difference is shown; the first that is not decided when it is none of them.
  ///   - meeting: the votes, in a meeting.
  init(
    _ sheet: AdjudicationSheet, at place: AgendaPlace?, isDeciding: Bool, meeting: MeetingView? = nil,
    for signIn: SignIn
  ) {
    let agenda = sheet.agenda
    let position = place.flatMap { place in agenda.firstIndex { $0.place == place } }
    let open = position.map { agenda[$0] }
    let undecided = sheet.undecided.count
    frame = Frame(title: sheet.title, for: signIn)
    id = sheet.id
    address = "/adjudications/\(sheet.id)"
    name = sheet.title
    schemeTitle = sheet.schemeTitle
    progressWords =
      sheet.items.isEmpty
      ? "all values agree" : "\(sheet.items.count - undecided) of \(sheet.items.count) decided"
    standingWords =
      sheet.isClosed
      ? "Closed. These decisions are part of the reference."
      : isDeciding ? "" : "Somebody else decides here; you can read."
    self.isDeciding = isDeciding && !sheet.isClosed
    hasDecided = self.isDeciding && undecided < sheet.items.count
    items = agenda.map { entry in
      Item(
        address: entry.place.address(in: sheet.id),
        name: "\(entry.place.unit.name) · \(entry.difference.code.name)", stateWords: entry.stateWords,
        standing: "\(entry.ruling?.id ?? 0)-\(meeting?.ownVotes[entry.place] ?? 0)",
        isDecided: entry.ruling != nil, isCurrent: entry.place == open?.place)
    }
    wholeSides =
      undecided == 0 || sheet.isClosed || !isDeciding || sheet.mode == .meeting
      ? []
      : sheet.letters.map { WholeSide(letter: $0, address: "/adjudications/\(sheet.id)/side?letter=\($0)") }
    hasWholeSides = !wholeSides.isEmpty
    rows = sheet.turns.map { turn in
      let here = agenda.filter { $0.place.unit == .turn(turn.number) }
      return TranscriptRow(
        turn, isOpen: open?.place.unit == .turn(turn.number),
        link: here.first?.place.address(in: sheet.id), stateWords: Self.words(for: here),
        isAnswered: here.allSatisfy { !$0.isUndecided })
    }
    current = open.map { entry in
      DifferenceView(
        entry, of: sheet, showsSides: meeting?.showsSides ?? true,
        canDecide: isDeciding && !sheet.isClosed && entry.differs)
    }
    previous = position.flatMap { $0 > 0 ? agenda[$0 - 1].place.address(in: sheet.id) : nil }
    next = position.flatMap {
      $0 + 1 < agenda.count ? agenda[$0 + 1].place.address(in: sheet.id) : nil
    }
    self.meeting = meeting
  }

  private static func words(for entries: [AgendaEntry]) -> String {
    let open = entries.count(where: \.isUndecided)
    if open > 0 { return open == 1 ? "1 difference" : "\(open) differences" }
    return entries.contains { $0.ruling != nil } ? "decided" : "to discuss"
  }
}

extension TranscriptRow {
  /// A turn of a conversation that is read, with a way to what is said of it where there is something.
  init(_ turn: Turn, isOpen: Bool, link: String?, stateWords: String, isAnswered: Bool) {
    unit = String(turn.number)
    side = turn.speaker.rawValue
    speaker = turn.speaker == .client ? "Client" : "Peer"
    number = String(turn.number)
    text = turn.text
    isCoded = link != nil
    self.isOpen = isOpen
    self.isAnswered = isAnswered
    self.stateWords = stateWords
    self.link = link ?? ""
  }
}
