import ArgumentParser
import Authoring
import DebriefCore

/// `debrief scenario play`: Play a scripted peer against a scenario and tell why the client said what it said.
struct ScenarioPlay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract:
      "Play a scripted peer against a scenario, and tell why the client says what it says: for leads.",
    discussion: """
      For authors who try their case out, and for leads who want to know why a client opened up or closed. Under each \
      peer turn stand the moves that were read in it, with the words that showed them; under each client turn what the \
      director decided, the trust and the feeling after it, the cues it carries, and the reasons. Nothing is kept, and \
      no study is needed. The same scenario, seed and script give the same trace.

      For example: debrief scenario play mine.yaml --peer-script peer.txt

      This gives the case away: who is going to practise with it, or to code its sessions, should not read it.
      """)

  /// How the trace is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The id of a shipped scenario, or the path of a file.")
  var scenario: String

  @Option(
    help: ArgumentHelp(
      "The peer: a file with a message a line (# begins a note), or YAML with commands.", valueName: "file"),
    completion: .file(extensions: ["txt", "yaml", "yml"]))
  var peerScript: String

  @Option(help: "A number that settles every choice left to chance.")
  var seed: UInt64 = 1

  @Option(help: "A page to read, or a line of JSON for each client turn.")
  var format: Format = .text

  func run() async throws {
    let script = try PeerScriptReader.read(SourceFile(path: peerScript))
    let authored = try Shelf.scenarios.load(scenario)
    let trace = try await Trace(of: script, against: authored, seed: seed)
    switch format {
    case .text:
      TracePage(trace.turns, client: authored.value.persona.name).lines.forEach { Terminal.print($0) }
    case .json:
      let lines = JSONLines()
      for line in TraceLine.lines(of: trace.turns) { try lines.print(line) }
    }
    if trace.unsent > 0 {
      let left = trace.unsent == 1 ? "One message" : "\(trace.unsent) messages"
      Terminal.say("\(left) of the script came after the client had left.")
    }
  }
}
