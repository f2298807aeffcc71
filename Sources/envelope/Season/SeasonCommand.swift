import ArgumentParser
import Awards
import Seasons

struct SeasonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "season", abstract: "Works on season files.", subcommands: [Check.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says everything that is wrong with a season file.")

    @Argument(help: "The season file, or - for standard input.")
    var file: String

    func run() throws {
      let bytes = try Files.read(file)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure.data("\(file): not UTF-8; save it as UTF-8 and try again")
      }
      do {
        let read = try SeasonFile(text: text)
        let problems = SeasonDesk.ruleProblems(read)
        if !problems.isEmpty { throw SeasonFileError(problems) }
        show(read.season)
      } catch let error as SeasonFileError { throw Failure.data(error.describe(file: file)) }
    }

    private func show(_ season: Season) {
      let nominees = season.categories.reduce(0) { $0 + $1.nominees.count }
      print("\(Terminal.bold(Terminal.clean(season.name.plain))) (\(season.key)) is sound.")
      print(
        "\(season.categories.count) categories, \(nominees) nominees, \(season.entries.count) entries, "
          + "\(season.people.count) people, \(season.rounds.count) rounds")
    }
  }
}
