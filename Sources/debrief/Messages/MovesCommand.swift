import ArgumentParser
import DebriefCore
import Practice

/// `debrief moves`: Read what peers do with their messages.
struct MovesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moves", abstract: "Read the moves in a peer's messages, one JSON line each.",
    discussion: """
      Reads one message a line, or a column of a CSV file, and writes a line of JSON for each: the line on which \
      it begins, and every move that was read in it with the words that showed it. A message can hold several \
      moves; one in which none is read is "other". These are the moves that the simulated client goes by.

      Each message is read on its own, by phrases; irony escapes it.

      For example:

        echo "That sounds hard. What happened then?" | debrief moves
        debrief moves chats.csv --text message > moves.jsonl
      """)

  @OptionGroup var input: MessageInput

  @Option(help: "The language of the messages, as a tag such as en or en-GB. English alone can be read.")
  var language = "en"

  func run() async throws {
    let reader = try MoveReader(language: language)
    let lines = JSONLines()
    try input.forEach { line, message in
      try lines.print(MovesRow(line: line, moves: reader.moves(in: message)))
    }
  }
}

/// The moves of a message as a line of JSON holds them.
struct MovesRow: Encodable {
  let line: Int
  let moves: [MoveReading]
}
