import DebriefCore

/// A row of a transcript file, read.
struct Utterance: Equatable {
  var line: Int
  /// What the file calls it.
  var id: String
  var speaker: Speaker
  var text: String
  var at: Timestamp?

  /// Whether the other row says the same of the same utterance.
  func repeats(_ other: Utterance) -> Bool {
    id == other.id && speaker == other.speaker && text == other.text && at == other.at
  }
}

/// A session while its rows come in.
struct SessionDraft {
  let line: Int
  let name: String
  let trainee: String?
  let occasion: String?
  private var utterances: [Utterance] = []
  private var places: [String: Int] = [:]

  init(line: Int, name: String, trainee: String?, occasion: String?) {
    self.line = line
    self.name = name
    self.trainee = trainee
    self.occasion = occasion
  }

  /// Takes an utterance in.
  ///
  /// - Returns: the utterance that came before under the same name, if there was one; then nothing is taken in.
  mutating func add(_ utterance: Utterance) -> Utterance? {
    if let place = places[utterance.id] { return utterances[place] }
    places[utterance.id] = utterances.count
    utterances.append(utterance)
    return nil
  }

  /// The session, its turns in order and counted from 1.
  func record(unit: SessionRules.Unit) -> SessionRecord {
    var turns: [RecordedTurn] = []
    for utterance in ordered {
      if unit == .turn, let last = turns.last, last.turn.speaker == utterance.speaker {
        turns[turns.count - 1].turn.text += "\n" + utterance.text
        turns[turns.count - 1].sourceNames.append(utterance.id)
        turns[turns.count - 1].at = utterance.at ?? last.at
      } else {
        let turn = Turn(number: turns.count + 1, speaker: utterance.speaker, text: utterance.text)
        turns.append(RecordedTurn(turn: turn, at: utterance.at, sourceNames: [utterance.id]))
      }
    }
    let times = utterances.compactMap(\.at)
    let header = SessionHeader(
      name: name, trainee: trainee, occasion: occasion, voice: .imported, startedAt: times.min())
    return SessionRecord(header: header, turns: turns, endedAt: times.max())
  }

  /// By number when every utterance's name is a whole number, otherwise as the file has them.
  private var ordered: [Utterance] {
    let numbers = utterances.compactMap { Int($0.id) }
    guard numbers.count == utterances.count else { return utterances }
    return zip(numbers, utterances.indices).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { utterances[$0.1] }
  }
}
