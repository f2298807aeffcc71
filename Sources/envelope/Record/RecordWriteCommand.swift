import ArgumentParser
import Awards
import Foundation
import Records
import Sealing
import Seasons
import StoreSQLite

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

  func run() async throws {
    let file = URL(fileURLWithPath: database)
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw Failure.data("\(database): there is no such file; give the database of envelope serve")
    }
    let store = try SQLiteStore(file)
    guard let id = try await store.seasons().last else {
      throw Failure.data("\(database): holds no season yet")
    }
    let keys = LogKeyFile(file: LogKeyFile.place(beside: file))
    let office = SeasonOffice(store: store, id: id, signer: try keys.signer(of: id))
    let folder = URL(fileURLWithPath: out)
    let kind: Manifest.Kind = auditor ? .auditor : .public
    _ = try await Publication.write(office, to: [(kind, folder)])
    print(
      "Written to \(folder.path). Check it: envelope verify \(out) --key \(office.signer.publicKey)"
    )
  }
}
