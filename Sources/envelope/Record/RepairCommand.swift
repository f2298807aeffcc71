import ArgumentParser
import Awards
import Foundation
import Seasons

struct RepairCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract:
      "Names leaves in the log that no member's vote is behind, so that a round can be counted.",
    discussion: """
      A fault of earlier versions could draw two slots for one member: the log then holds a ballot that the box does \
      not have. Looks at one round; with --reason it names those slots in an event that record and both verifiers know.
      """)

  @Argument(help: "The round's id.")
  var round: String

  @Option(help: "The site's database.")
  var database = "season.sqlite"

  @Option(help: "Who does it.")
  var by: String = "the operator"

  @Option(help: "Why; without it nothing is changed.")
  var reason: String?

  @Option(help: "The season's id, where the database holds several (default: the present one).")
  var season: String?

  func run() async throws {
    let office = try await SeasonDatabase.office(database, season: season)
    let strays = try await LogDesk(office).strays(in: round)
    if strays.isEmpty { return print("Every ballot of \(round) in the log is in the box.") }
    for (category, slots) in strays.sorted(by: { $0.key < $1.key }) {
      print("\(category): \(slots.count) slots in the log that the box does not have")
    }
    guard let reason else {
      return print("Nothing was changed. Give --reason to name them in the journal.")
    }
    let count = try await LogDesk(office).disown(in: round, by: by, reason: reason)
    print("\(count) slots are named in the journal and count nowhere.")
  }
}
