import ArgumentParser
import DebriefCore
import Store
import Workbench

/// `debrief serve`: Start the workbench.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Start the workbench, for this machine or for a network.",
    discussion: """
      The workbench is where trainees practise, and experts and trainees code conversations, in a browser. It can be \
      reached from this machine only, unless --address says otherwise. Everybody signs in with a link of \
      their own, made with `debrief person invite NAME`, chooses a passphrase, and signs in by it from then on.

      The options for practice hold for every session that trainees begin while this runs.

      What others can reach has to be guarded: by TLS with --tls-cert and --tls-key, or by a proxy that speaks TLS \
      with browsers and is announced with --behind-proxy. Cookies are then sent over guarded ways only. The workbench \
      answers to the names given with --name and to no other.

      For example: debrief serve --address 0.0.0.0 --port 8443 --name debrief.example.org --tls-cert chain.pem \
      --tls-key key.pem

      Stop it with Ctrl-C. Everything that a page shows as saved is in the study.
      """)

  @Option(help: "The port to listen on; 0 takes any free one.")
  var port = 8080

  @Option(help: "Practice: whether three replies are suggested for each client message.")
  var suggestions: RecordCommand.Switch = .on

  @Option(help: "Practice: whether it is shown how each client message sounds.")
  var emotion: RecordCommand.Switch = .on

  @Option(help: "Practice: when in the study this is, such as pre or post.")
  var occasion: String?

  @Option(
    help: "The address to listen on; 0.0.0.0 for every network. Others than this machine’s need a guard.")
  var address = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "A host name by which browsers reach the workbench; may be given several times.", valueName: "host"))
  var name: [String] = []

  @Option(
    help: ArgumentHelp("The certificate with its chain, as a PEM file.", valueName: "file"),
    completion: .file(extensions: ["pem", "crt"]))
  var tlsCert: String?

  @Option(
    help: ArgumentHelp("The certificate’s key, as a PEM file.", valueName: "file"),
    completion: .file(extensions: ["pem", "key"]))
  var tlsKey: String?

  @Flag(help: "A proxy stands before the workbench, and speaks TLS with browsers.")
  var behindProxy = false

  @Option(
    help: ArgumentHelp(
      "After how many minutes a page that nobody touches is locked, until the passphrase is given.",
      valueName: "minutes"))
  var lockAfter = 30

  @Flag(help: "Log every request.")
  var verbose = false

  @OptionGroup(title: "Language model, for practice") var voice: VoiceOptions

  @OptionGroup var options: StudyOptions

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port has to be from 0 to 65535.") }
    guard (1...720).contains(lockAfter) else {
      throw ValidationError("--lock-after has to be from 1 to 720 minutes.")
    }
    guard (tlsCert == nil) == (tlsKey == nil) else {
      throw ValidationError("--tls-cert and --tls-key go together.")
    }
    guard tlsCert == nil || !behindProxy else {
      throw ValidationError("Either the workbench speaks TLS itself, or the proxy before it does.")
    }
  }

  func run() async throws {
    let path = options.path
    let door = try door()
    let study = try Study.open(at: path)
    let model = try voice.model.chatModel()
    let notice = VoiceOptions.notice(of: model)
    let practice = PracticeOffer(
      condition: Condition(suggestions: suggestions == .on, emotionDisplay: emotion == .on),
      occasion: occasion.map { SafeText($0).text }, reader: notice, parts: try voice.parts(of: model))
    try await serve(
      study, practice: practice, door: door, idleSeconds: Int64(lockAfter) * 60, isVerbose: verbose
    ) { port in
      let address = door.webAddress(port: port)
      Terminal.say("The workbench for “\(study.title)” is at \(address)")
      if let notice { Terminal.say(notice) }
      Terminal.say("Make a sign-in link with: \(Self.invitation(at: address, study: path))")
      Terminal.say("Stop with Ctrl-C.")
    }
    Terminal.say("The workbench has stopped.")
  }

  private func door() throws -> Door {
    var guarding = behindProxy ? Door.Guard.proxy : .none
    if let tlsCert, let tlsKey { guarding = .tls(certificate: tlsCert, key: tlsKey) }
    return try Door(address: address, port: port, names: name, guarding: guarding)
  }

  /// The command that makes a sign-in link, as it has to be typed here.
  private static func invitation(at address: String, study path: String) -> String {
    var words = ["debrief person invite NAME"]
    if path != "study.sqlite" { words.append("--study \(path)") }
    if address != "http://127.0.0.1:8080" { words.append("--address \(address)") }
    return words.joined(separator: " ")
  }
}
