import ArgumentParser
import Awards
import Foundation
import Seasons
import Texts
import Web

struct SiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Writes the results site as files.",
    subcommands: [Write.self])

  struct Write: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the results site as plain files, for any web server.",
      discussion: """
        Pages, stories, feeds, pictures and the record of what is open now, linked by relative addresses: they \
        are read from a disk as well. Written again, the new folder is written whole and takes the old one's place.
        """)

    @Option(help: "The site's database.")
    var database = "season.sqlite"

    @Option(help: "The folder to make, or one that this command made.")
    var out = "site"

    @Option(help: "Where the files will be served, as https://awards.example; for feeds and links.")
    var address: String

    @Option(help: "The language of the pages; the story is there in all.")
    var language = "en"

    @Option(help: "A folder of further languages, a PO file each (see envelope texts).")
    var languages: String?

    @OptionGroup var archive: ArchiveOptions

    @Option(help: "The season's id, where the database holds several (default: the present one).")
    var season: String?

    func run() async throws {
      guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
        throw Failure.usage("--address \(address): give an address that begins with https://")
      }
      let all = try TextsCommand.languages(in: languages)
      guard let language = all.first(where: { $0.code == language }) else {
        throw Failure.usage(
          "--language \(language): there is \(all.map(\.code).joined(separator: ", "))")
      }
      let history = try archive.history()
      let office = try await SeasonDatabase.office(database, season: season)
      let door = SeasonDoor(office.store) { _, _ in office }
      let site = Site(
        .init(
          address: address.hasSuffix("/") ? String(address.dropLast()) : address,
          printer: PrintProgram(), languages: all, history: history), seasons: door)
      let files = try await StaticSite(site, language: language).files()
      guard !files.isEmpty else {
        throw Failure.data("\(database): no envelope is open yet, or it is published later")
      }
      let folder = URL(fileURLWithPath: out)
      try FolderSwap.write(files, to: folder, mark: ".envelope-site")
      print("\(files.count) files in \(folder.path), begin at results/index.html.")
    }
  }
}
