import DebriefCore
import Review

/// The votes of a meeting on what is on the screen.
struct MeetingView: Sendable {
  let isLeading: Bool
  /// How the meeting stands, in one word: changes whenever the page would.
  let tag: String
  let votedWords: String
  /// Whether somebody has not voted yet.
  let isWaiting: Bool
  let isOpen: Bool
  /// Whether the coders' own judgements are shown: not before the votes are open.
  let showsSides: Bool
  let canOpen: Bool
  /// How often whoever looks has voted on each thing.
  let ownVotes: [AgendaPlace: Int]
  let ownWords: String?
  let vote: OwnJudgementView?
  let votes: [VoteView]

  /// One voter's vote.
  struct VoteView: Sendable {
    let voter: String
    let words: String
    let comment: String?
    /// What the voter voted blind, where that was something else.
    let before: String?
  }

  /// - Parameters:
  ///   - ballot: the votes on what is shown; `nil` while nothing is.
  ///   - ownVotes: how often whoever looks has voted on each thing.
  init(
    _ ballot: Ballot?, on entry: AgendaEntry?, ownVotes: [AgendaPlace: Int], isLeading: Bool, tag: String,
    isClosed: Bool
  ) {
    self.ownVotes = ownVotes
    self.isLeading = isLeading
    self.tag = tag
    let isOpen = ballot?.votes != nil
    self.isOpen = isOpen
    showsSides = isClosed || ballot.flatMap { entry?.showsSides(after: $0) } ?? false
    let (voters, voted) = (ballot?.voters ?? [], ballot?.voted ?? [])
    let waiting = voters.filter { !voted.contains($0) }
    isWaiting = !waiting.isEmpty
    votedWords =
      "\(voted.count) of \(voters.count) have voted"
      + (waiting.isEmpty ? "." : "; not yet: \(waiting.joined(separator: ", ")).")
    guard let entry, let ballot else {
      (canOpen, ownWords, vote, votes) = (false, nil, nil, [])
      return
    }
    let code = entry.difference.code
    // A blind vote stays as it is; once the votes are open it can be changed, by those who do not lead.
    let canVote = !isClosed && (isOpen ? !isLeading : ballot.own == nil)
    canOpen = isLeading && !isOpen && !isClosed
    // Whoever leads shows this page to everybody.
    ownWords = ballot.own.map {
      isLeading && !isOpen
        ? "kept, and shown when the votes are opened" : JudgementView.words($0.value, $0, of: code)
    }
    vote = canVote ? OwnJudgementView(ballot.own, of: code) : nil
    let blind = Dictionary(
      (ballot.votes ?? []).filter(\.isBlind).map { ($0.voter, $0.coding) },
      uniquingKeysWith: { first, _ in first })
    votes = ballot.standing.map { cast in
      let isChanged = ballot.changed.contains(cast.voter)
      return VoteView(
        voter: cast.voter, words: JudgementView.words(cast.coding.value, cast.coding, of: code),
        comment: cast.coding.comment,
        before: isChanged ? blind[cast.voter].map { JudgementView.words($0.value, $0, of: code) } : nil)
    }
  }
}
