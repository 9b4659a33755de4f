import ArgumentParser
import Guidance

/// The way into the program: parses, runs, and ends with the exit status that an error asks for.
@main
enum Main {
  static func main() async {
    do {
      var command = try DebriefCommand.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as any GuidedError {
      Terminal.complain(error)
      DebriefCommand.exit(withError: ExitCode(error.exitStatus.rawValue))
    } catch {
      DebriefCommand.exit(withError: error)
    }
  }
}
