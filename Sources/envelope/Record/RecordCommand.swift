import ArgumentParser
import Newsroom
import Records
import Seasons

struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Writes and reads records.",
    subcommands: [RecordWriteCommand.self, EndAppealsCommand.self, RepairCommand.self, Show.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints a record's winners.")

    @Argument(help: "The record's folder.")
    var folder: String

    func run() throws {
      guard let results = SeasonResults(try RecordArgument.read(folder)) else {
        throw Failure.data("\(folder): not a record that can be read; try envelope verify")
      }
      print(Terminal.bold(Terminal.clean(results.season.name.plain)))
      if let simulated = results.season.simulated { print(Terminal.wrap(simulated.plain)) }
      print("")
      for item in StoryWriter(results).story().winners {
        let notes =
          item.notes.isEmpty ? "" : " (\(item.notes.map(\.plain).joined(separator: "; ")))"
        print(Terminal.clean(item.category) + Terminal.dim(Terminal.clean(notes)))
        for winner in item.winners {
          let text = Terminal.wrap("  \(winner.plain)", indent: "    ")
          print(item.isAwarded ? Terminal.gold(text) : text)
        }
      }
    }
  }
}
