import Awards
import Foundation
import Records
import Sealing
import Seasons
import StoreSQLite

/// The 97th season in the middle of its final vote, made anew at each start.
struct DemoSite {
  let folder: URL
  let store: SQLiteStore
  let office: SeasonOffice
  let keyFile: URL
  let passphrase: String

  /// How many members the demo has; two of three have voted.
  private static let electorate = 300

  static func make() async throws -> DemoSite {
    let files = try DemoFiles(
      season: Examples.path("oscars-97/season.yaml"), strengths: nil, seed: 97)
    let season = files.file.season
    guard let round = season.rounds.first(where: { $0.kind == .final }) else {
      throw Failure.data("the example has no final")
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "envelope-demo-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let store = try SQLiteStore(folder.appendingPathComponent("season.sqlite"))
    let clock = StageClock(round.opens)
    let office = SeasonOffice(
      store: store, id: season.key, clock: { clock.now() },
      signer: try LogKeyFile(file: folder.appendingPathComponent("log.key")).signer(
        of: season.key, isNew: true))
    let passphrase = Passphrase.make(.system)
    try await SeasonDesk(office).create(files.file, by: "Ada Administrator")
    let electorate = SimulatedElectorate(season, files.strengths, size: Self.electorate, seed: 97)
    let members = electorate.members.map { member in
      Member(
        id: member.id, name: member.name, branch: member.branch,
        address: "\(member.id)@members.example")
    }
    try await RollDesk(office).add(members, by: "Ada Administrator")
    for (name, role) in [
      ("Ada Administrator", Role.Kind.administrator), ("Kim Keyholder", .keyholder),
      ("Avi Auditor", .auditor),
    ] {
      try await StaffDesk(office).keep(
        StaffMember(
          id: Slug.make(name, unlike: []), name: name,
          address: "\(role.rawValue)@academy.example", roles: [role]), by: "Ada Administrator")
    }
    let keys = try await KeyDesk(office).make(
      holder: "Kim Keyholder", passphrase: passphrase, by: "Kim Keyholder")
    let keyFile = folder.appendingPathComponent("keyholder.keys")
    try Files.writePrivately(keys.text, to: keyFile)
    let demo = DemoSite(
      folder: folder, store: store, office: office, keyFile: keyFile, passphrase: passphrase)
    try await demo.vote(electorate, round)
    clock.set(round.opens.addingTimeInterval(3 * 86400))
    return demo
  }

  private func vote(_ electorate: SimulatedElectorate, _ round: VotingRound) async throws {
    guard let key = try await office.state().publicKeys[KeyDesk.name(ofRound: round.id)] else {
      throw DeskError.missingKey(round.id)
    }
    try await RoundDesk(office).open(round.id, key: key, by: RoundKeeper.actor)
    guard let state = try await office.state().rounds[round.id] else {
      throw DeskError.roundNotOpen(round.id)
    }
    // The first three stay free for the visitor.
    let voters = (3..<electorate.size).filter { $0 % 3 != 0 }
    _ = try await BallotDesk(office).cast(
      voters.map { electorate.submission($0, in: state.categories, kind: round.kind) },
      in: round.id)
  }
}
