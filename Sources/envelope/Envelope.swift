import ArgumentParser

/// The command `envelope`: the only place where all parts are joined.
@main
struct Envelope: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "envelope",
    abstract: "Runs an awards season so that anyone can check the winner.",
    version: "0.1.0",
    subcommands: [
      DemoCommand.self, ServeCommand.self, CloseCommand.self, KeysCommand.self, CardsCommand.self,
      NightCommand.self, CountCommand.self,
      CompareCommand.self,
      MarginCommand.self,
      NamesCommand.self, ConvertCommand.self, RulesCommand.self, SeasonCommand.self,
      VerifyCommand.self, RecordCommand.self, ReceiptCommand.self, TextsCommand.self,
      ArchiveCommand.self, SiteCommand.self, ReportCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      guard let failure = Failure(error) else { exit(withError: error) }
      Terminal.complain(failure.message)
      Terminal.exit(failure.code)
    }
  }
}
