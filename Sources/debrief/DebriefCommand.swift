import ArgumentParser

/// `debrief`: the root of the command line.
struct DebriefCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Practise peer support, code the sessions, measure agreement, and report back.",
    discussion: """
      A study is one file. Make one with `debrief init`, record or import sessions, have experts and \
      trainees code them, then print agreement and misalignment and write reports.

      Data go to standard output, messages to standard error. No command uses the network unless you \
      name an address.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Study",
        subcommands: [
          InitCommand.self, CheckCommand.self, BackupCommand.self, PersonCommand.self, AuditCommand.self,
          HelpTextCommand.self,
        ]),
      CommandGroup(name: "Schemes and scenarios", subcommands: [SchemeCommand.self, ScenarioCommand.self]),
      CommandGroup(
        name: "Practice",
        subcommands: [RecordCommand.self, SimulateCommand.self, SessionCommand.self, PromptCommand.self]),
      CommandGroup(
        name: "Review",
        subcommands: [
          AssignCommand.self, AssignmentCommand.self, ProgressCommand.self, CodingCommand.self,
          AdjudicationCommand.self, CalibrationCommand.self, MemoCommand.self, ServeCommand.self,
        ]),
      CommandGroup(
        name: "Results",
        subcommands: [
          AgreementCommand.self, MisalignmentCommand.self, ReportCommand.self, PlanCommand.self,
          ExportCommand.self,
        ]),
      CommandGroup(name: "Texts", subcommands: [EmotionCommand.self, MovesCommand.self]),
    ])
}
