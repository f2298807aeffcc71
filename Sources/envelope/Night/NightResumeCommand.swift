import ArgumentParser
import Awards
import Ballots
import Foundation
import Records
import Sealing
import Seasons

struct NightResumeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Enters what was announced from the printed cards while site or network were away.",
    discussion: """
      The file is a table (CSV or Excel) with the columns category, winner and time: a line for each \
      envelope, in the order announced; several winners of a tie with | between, "No Award" where nobody \
      got it, the time as 21:04. Each is checked against the sealed card that was committed to, and stands \
      in the record with the time it was announced. What was announced otherwise than the card has it is \
      told, and the record says both. Stop the site first, or run this on its database beside it.
      """)

  @Argument(help: "The table of what was announced.")
  var file: String

  @Option(help: "The site's database.")
  var database = "season.sqlite"

  @OptionGroup var keyholder: KeyholderOptions

  @Option(help: "The season's id, where the database holds several (default: the present one).")
  var season: String?

  private struct Line {
    var category: Seasons.Category
    var winners: [String]
    var time: String
  }

  func run() async throws {
    let office = try await SeasonDatabase.office(database, season: season)
    let state = try await office.state()
    let lines = try read(state.season)
    let (holder, keys) = try keyholder.open()
    guard let night = keys[KeyDesk.night] else { throw DeskError.missingKey(KeyDesk.night) }
    var others = 0
    for line in lines {
      let name = Terminal.clean(line.category.name.plain)
      if state.night.reveals[line.category.id] != nil, state.night.mode != .rehearsal {
        print("\(name): is open already.")
        continue
      }
      let (card, isSame) = try await NightDesk(office).resume(
        line.category.id, announced: line.winners, at: line.time, nightKey: night, by: holder)
      if isSame {
        print("\(name), \(line.time): as the card has it.")
      } else {
        others += 1
        let names = WordList.and(card.winners.map(\.title))
        print(
          "\(name), \(line.time): the card has \(Terminal.gold(names.isEmpty ? "nobody" : Terminal.clean(names))). The drill is on: /night/drill says what to do, and nothing more is public until it is ended."
        )
      }
    }
    if others > 0 {
      throw Failure(
        code: .check, message: "\(others) announced otherwise than the card; the record says both")
    }
  }

  /// All lines, or everything that is wrong with them: nothing is opened for half a file.
  private func read(_ season: Season) throws -> [Line] {
    let table: TableFile
    do { table = try TableFile(try Files.read(file)) } catch let error as BallotFileError {
      throw Failure.data(error.describe(file: file))
    }
    let header = (table.rows.first?.cells ?? []).map { $0.lowercased() }
    let columns = ["category", "winner", "time"].compactMap { header.firstIndex(of: $0) }
    guard columns.count == 3 else {
      throw Failure.data("\(file):1: the first line must name the columns category, winner, time")
    }
    var problems: [String] = []
    var lines: [Line] = []
    for row in table.rows.dropFirst() {
      let cells = columns.map { row.cells.indices.contains($0) ? row.cells[$0] : "" }
      let known = season.categories.first { [$0.id, $0.name.plain].contains(cells[0]) }
      guard let category = known else {
        problems.append(
          "\(file):\(row.line): there is no category \"\(cells[0])\"; \(Spelling.hint(for: cells[0], among: season.categories.map(\.name.plain)))"
        )
        continue
      }
      let labels = season.labels(of: category.nominees, in: category)
      var winners: [String] = []
      for text in cells[1].split(separator: "|") {
        let name = text.trimmingCharacters(in: .whitespaces)
        if ["no award", "not awarded"].contains(name.lowercased()) { continue }
        let matches = category.nominees.indices.filter { index in
          let nominee = category.nominees[index]
          return [nominee.id, labels[index], season.title(of: nominee)].contains(name)
            || season.peopleNames(of: nominee).contains(name)
        }
        if matches.count == 1 {
          winners.append(category.nominees[matches[0]].id)
        } else {
          problems.append(
            matches.isEmpty
              ? "\(file):\(row.line): \"\(name)\" is no nominee of \(category.name.plain); \(Spelling.hint(for: name, among: labels))"
              : "\(file):\(row.line): \"\(name)\" may be several nominees of \(category.name.plain); write its id, as \(category.nominees[matches[0]].id)"
          )
        }
      }
      if cells[2].wholeMatch(of: /([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?/) == nil {
        problems.append("\(file):\(row.line): \"\(cells[2])\" is no time; write 21:04 or 21:04:10")
      }
      if lines.contains(where: { $0.category.id == category.id }) {
        problems.append("\(file):\(row.line): \(category.name.plain) stands twice")
      }
      lines.append(Line(category: category, winners: winners, time: cells[2]))
    }
    guard problems.isEmpty else { throw Failure.data(problems.joined(separator: "\n")) }
    return lines
  }
}
