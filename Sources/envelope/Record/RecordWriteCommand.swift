import ArgumentParser
import Awards
import Foundation
import Records
import Sealing
import Seasons

struct RecordWriteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Writes the record of a season that was run on the site.",
    discussion: "It holds what has been released so far: counts and ballots of opened envelopes.")

  @Option(help: "The site's database.")
  var database = "season.sqlite"

  @Option(help: "The folder to make.")
  var out = "record"

  @Flag(help: "The auditor's record, with what ties each counted ballot to its leaf.")
  var auditor = false

  @Flag(
    help:
      "With --auditor before appeals have ended: whoever calls this keeps no copy beside the database, which would lead ballots back to members."
  )
  var forAnAuditorAlone = false

  @Option(help: "The season's id, where the database holds several (default: the present one).")
  var season: String?

  func run() async throws {
    let office = try await SeasonDatabase.office(database, season: season)
    let folder = URL(fileURLWithPath: out)
    let kind: Manifest.Kind = auditor ? .auditor : .public
    if auditor, !forAnAuditorAlone, try await !AppealsDesk.haveEnded(office.state()) {
      throw Failure.usage(
        "--auditor: appeals have not ended, and the database still knows which slot is whose: with this record it would "
          + "lead ballots back to their members. End appeals first (page Protests, or envelope record end-appeals), or say "
          + "--for-an-auditor-alone and keep no copy")
    }
    _ = try await Publication.write(office, to: [(kind, folder)])
    print(
      "Written to \(folder.path). Check it: envelope verify \(out) --key \(office.signer.publicKey)"
    )
  }
}
