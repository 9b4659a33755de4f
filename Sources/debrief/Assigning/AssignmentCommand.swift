import ArgumentParser

/// `debrief assignment`: Look after what was given to coders.
struct AssignmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assignment",
    abstract: "List, date, take back, move and send back what was given to coders.",
    subcommands: [
      AssignmentList.self, AssignmentDue.self, AssignmentWithdraw.self, AssignmentMove.self,
      AssignmentReopen.self,
      AssignmentLimit.self,
    ])
}
