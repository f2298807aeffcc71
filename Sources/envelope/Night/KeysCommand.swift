import ArgumentParser
import Awards
import Foundation
import Sealing
import Seasons

/// Keys that are dealt out among several keyholders.
struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Deals a season's keys out among several keyholders.",
    discussion: """
      So many of the keyholders together count and open; none alone can, and one lost share voids nothing. The whole keys \
      are in memory alone and are written nowhere. Every command that takes --keys takes the shares that are needed, one \
      --keys each.
      """,
    subcommands: [Deal.self, Try.self, Replace.self])

  struct Deal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes the keys and a share for each holder, each under a passphrase of their own.",
      discussion:
        "Each holder types a passphrase, or gives a file with --passphrase-file, in the order of --holder. Give a spare in escrow as one more holder."
    )

    @Option(help: "The site's database.")
    var database = "season.sqlite"

    @Option(help: "How many shares are needed.")
    var threshold: Int

    @Option(help: "A keyholder; one --holder for each.")
    var holder: [String]

    @Option(help: "A file with the passphrase of a holder, in the same order.")
    var passphraseFile: [String] = []

    @Option(help: "The folder to make, for the shares.")
    var out = "shares"

    @Option(help: "Who deals.")
    var by = "the dealer"

    @Option(help: "The season's id, where the database holds several (default: the present one).")
    var season: String?

    func run() async throws {
      guard threshold >= 2, (threshold...20).contains(holder.count) else {
        throw Failure.usage(
          "--threshold \(threshold) of \(holder.count): at least 2 are needed, of 20 holders at most"
        )
      }
      let folder = URL(fileURLWithPath: out)
      guard !FileManager.default.fileExists(atPath: folder.path) else {
        throw Failure.usage("\(out): exists already; name a new folder with --out")
      }
      let office = try await SeasonDatabase.office(database, season: season)
      var holders: [(name: String, passphrase: String)] = []
      for (index, name) in holder.enumerated() {
        holders.append((name, try passphrase(index, name)))
      }
      let files = try await KeyDesk(office).deal(threshold: threshold, among: holders, by: by)
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for file in files {
        try Files.writePrivately(
          file.text, to: folder.appendingPathComponent("share-\(file.place).txt"))
      }
      print(
        "\(files.count) shares in \(folder.path), \(threshold) needed. Give each holder theirs, then try them: envelope keys try"
      )
    }

    private func passphrase(_ index: Int, _ name: String) throws -> String {
      if passphraseFile.indices.contains(index) {
        return String(decoding: try Files.read(passphraseFile[index]), as: UTF8.self)
          .trimmingCharacters(in: .newlines)
      }
      Terminal.complain("A passphrase for \(name)'s share, 12 characters or more:")
      return Terminal.readSecret().trimmingCharacters(in: .newlines)
    }
  }

  struct Try: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Opens something sealed for a trial with the shares of those who are there.")

    @OptionGroup var keyholder: KeyholderOptions

    func run() throws {
      let (holder, keys) = try keyholder.open()
      let info = Array("envelope trial".utf8)
      let words = Array("five words are good enough".utf8)
      for (name, key) in keys {
        let sealed = try Sealer(to: key.publicKey, info: info, entropy: .system).seal(
          words, additional: [], label: "trial")
        guard
          try Opener(with: key, info: info).open(sealed, additional: [], what: name) == words
        else { throw Failure.data("\(name): what was sealed for a trial did not open") }
      }
      print("\(holder) together open \(keys.keys.sorted().joined(separator: ", ")).")
    }
  }

  struct Replace: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a share anew that was lost, by those who are needed.")

    @OptionGroup var keyholder: KeyholderOptions

    @Option(help: "The number of the share that was lost.")
    var place: Int

    @Option(help: "Who holds it from now on.")
    var holder: String

    @Option(help: "A file with the new holder's passphrase.")
    var newPassphraseFile: String?

    @Option(help: "The file to make.")
    var out: String

    func run() throws {
      let opened = try keyholder.openShares()
      let passphrase: String
      if let newPassphraseFile {
        passphrase = String(decoding: try Files.read(newPassphraseFile), as: UTF8.self)
      } else {
        Terminal.complain("A passphrase for \(holder)'s share, 12 characters or more:")
        passphrase = Terminal.readSecret()
      }
      let typed = passphrase.trimmingCharacters(in: .newlines)
      guard typed.count >= PasswordHash.shortest else {
        throw Failure.usage("a passphrase has \(PasswordHash.shortest) characters or more")
      }
      do {
        let file = try ShareFile.replace(
          place: place, from: opened, holder: holder, passphrase: typed, entropy: .system)
        try Files.writePrivately(file.text, to: URL(fileURLWithPath: out))
      } catch let error as SealingError {
        throw Failure.data("\(keyholder.keys.joined(separator: ", ")): \(error). Nothing was done.")
      }
      print("Share \(place) is made anew: \(out). Destroy the old one if it turns up.")
    }
  }
}
