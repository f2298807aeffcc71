import ArgumentParser

struct NightCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "night", abstract: "Runs what the night needs beside the site.",
    subcommands: [
      NightKeysCommand.self, NightResumeCommand.self, NightCertCommand.self,
      NightFollowCommand.self,
    ])
}
