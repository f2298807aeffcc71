import ArgumentParser
import Awards
import Foundation
import Seasons

struct EndAppealsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end-appeals",
    abstract: "Ends appeals: whose ballot is whose is erased for good.",
    discussion: """
      Erased are links, codes, members' sessions and drafts, the casts in the journal, texts and times of mails. Both \
      names stand in the journal and in the record.
      """)

  @Option(help: "The site's database.")
  var database = "season.sqlite"

  @Option(help: "Who does it.")
  var by: String

  @Option(help: "The second person, who is there.")
  var and: String

  @Option(help: "The season's id, where the database holds several (default: the present one).")
  var season: String?

  func run() async throws {
    guard !by.isEmpty, !and.isEmpty, by != and else {
      throw Failure.usage("--by and --and: two persons end appeals; name both")
    }
    let office = try await SeasonDatabase.office(database, season: season)
    try await AppealsDesk(office).finish(by: "\(by) and \(and)")
    print("Appeals have ended. Nobody can lead a ballot back to its member any more.")
  }
}
