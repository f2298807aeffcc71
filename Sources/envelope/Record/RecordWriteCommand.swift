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

  @Option(help: "The season's id, where the database holds several (default: the present one).")
  var season: String?

  func run() async throws {
    let office = try await SeasonDatabase.office(database, season: season)
    let folder = URL(fileURLWithPath: out)
    let kind: Manifest.Kind = auditor ? .auditor : .public
    _ = try await Publication.write(office, to: [(kind, folder)])
    print(
      "Written to \(folder.path). Check it: envelope verify \(out) --key \(office.signer.publicKey)"
    )
  }
}
