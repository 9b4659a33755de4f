import ArgumentParser
import Dispatch
import Guidance

/// The way into the program: parses, runs, and ends with the exit status that an error asks for.
@main
enum Main {
  /// Waits for the command. An asynchronous `main` would end the first thread instead, and unwinding it reads through
  /// tables of the program that nothing else needs.
  static func main() {
    let ended = DispatchSemaphore(value: 0)
    Task.detached {
      await run()
      ended.signal()
    }
    ended.wait()
  }

  private static func run() async {
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
