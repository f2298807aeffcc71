import ArgumentParser
import Awards
import Foundation
import Records
import Sealing
import Seasons
import StoreSQLite

struct CloseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract:
      "Counts a round that has ended, with the keyholder's file on the keyholder's machine.",
    discussion: """
      Closes the round where its time is over, opens the ballots in memory, counts, and leaves sealed \
      cards, sealed counts and commitments in the database. Prints no result. The passphrase is read \
      from standard input, a line, or from --passphrase-file; never from the command line.
      """)

  @Argument(help: "The round's id, as nominations or final.")
  var round: String

  @Option(help: "The site's database.")
  var database = "season.sqlite"

  @OptionGroup var keyholder: KeyholderOptions

  @Option(help: "The season's id, where the database holds several (default: the present one).")
  var season: String?

  func run() async throws {
    let office = try await SeasonDatabase.office(database, season: season)
    let (holder, keys) = try keyholder.open()
    try await count(office, keys, by: holder)
  }

  private func count(
    _ office: SeasonOffice, _ keys: [String: PrivateKey], by holder: String
  ) async throws {
    var state = try await office.state()
    guard let open = state.rounds[round] else { throw DeskError.noSuchRound(round) }
    guard let key = keys[KeyDesk.name(ofRound: round)], let night = state.publicKeys[KeyDesk.night]
    else { throw DeskError.missingKey(KeyDesk.name(ofRound: round)) }
    if !open.isClosed {
      try await RoundDesk(office).close(round, by: holder)
      state = try await office.state()
    }
    let countKeys = CountDesk.Keys(round: key, night: night)
    guard open.kind == .nomination else {
      try await CountDesk(office).sealEnvelopes(of: round, keys: countKeys, by: holder)
      if state.season.results.learns == .everyone, let nightKey = keys[KeyDesk.night] {
        try await NightDesk(office).openAll(nightKey: nightKey, by: holder)
        print("Counted, and open to everybody.")
        return
      }
      print("Counted. Each winner is sealed in an envelope, and nobody has seen a name.")
      return
    }
    let lines = try await NamesDesk(office).openNames(of: round, key: key, by: holder)
    if lines > 0 {
      print(
        "\(lines) different lines that members wrote are open to the office, which reads spellings "
          + "together. Call envelope close \(round) again to count.")
      return
    }
    let nominees = try await NominationDesk(office).count(round, keys: countKeys, by: holder)
    let count = nominees.values.reduce(0) { $0 + $1.count }
    let minute = state.season.round(round)?.announces.flatMap { Date() < $0 ? $0 : nil }
    print(
      minute.map {
        "\(count) nominees are found. They are announced \(Moment.text($0, state.season))."
      }
        ?? "\(count) nominees are announced.")
  }
}
