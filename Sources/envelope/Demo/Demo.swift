import Awards
import Foundation
import Records
import Sealing
import Seasons
import StoreSQLite
import Synchronization

/// A whole season in one go: ballots, close, count, envelopes, the night, record and story.
struct Demo {
  let files: DemoFiles
  let place: DemoFolder
  let electorate: SimulatedElectorate
  let pauses: Bool
  let clock: StageClock
  let office: SeasonOffice
  let store: SQLiteStore
  let passphrase: String
  private let steps = StepTimer()

  var season: Season { files.file.season }

  init(
    files: DemoFiles, place: DemoFolder, seed: UInt64, electorate size: Int, pauses: Bool
  ) throws {
    self.files = files
    self.place = place
    self.pauses = pauses
    let season = files.file.season
    electorate = SimulatedElectorate(season, files.strengths, size: size, seed: seed)
    clock = StageClock(season.rounds.map(\.opens).min() ?? Date())
    let entropy = Entropy.system
    let signer = try LogKeyFile(file: place.signingKey).signer(of: season.key, isNew: true)
    store = try SQLiteStore(place.database)
    office = SeasonOffice(
      store: store, id: season.key, clock: { [clock] in clock.now() }, entropy: entropy,
      signer: signer)
    passphrase = Passphrase.make(entropy)
  }

  func run() async throws {
    let keys = try await runToTheNight()
    try await playNight(keys)
    try await publish(keys)
  }

  /// All that comes before the night: the envelopes are sealed.
  func runToTheNight() async throws -> [String: PrivateKey] {
    print(Terminal.bold(Terminal.clean(season.name.plain)))
    if let simulated = season.simulated { print(Terminal.wrap(simulated.plain)) }
    print("")
    let keys = try await steps.time("Season, roll and keys") { try await prepare() }
    for round in season.rounds {
      try await vote(in: round, keys)
    }
    return keys
  }

  // MARK: Before the night

  /// Season and members into the store, keys into the keyholder's file.
  private func prepare() async throws -> [String: PrivateKey] {
    try await SeasonDesk(office).create(files.file, by: "administrator")
    try await RollDesk(office).add(electorate.members, by: "administrator")
    let file = try await KeyDesk(office).make(
      holder: "demo keyholder", passphrase: passphrase, by: "demo keyholder")
    try Files.writePrivately(file.text, to: place.keyFile)
    // From here on as a keyholder would: from the file, by the passphrase.
    let text = String(decoding: try Files.read(place.keyFile.path), as: UTF8.self)
    return try KeyFile(text: text).open(passphrase: passphrase)
  }

  private func vote(in round: VotingRound, _ keys: [String: PrivateKey]) async throws {
    guard let key = keys[KeyDesk.name(ofRound: round.id)], let night = keys[KeyDesk.night] else {
      throw DeskError.missingKey(KeyDesk.name(ofRound: round.id))
    }
    clock.set(round.opens)
    try await RoundDesk(office).open(round.id, key: key.publicKey, by: "administrator")
    let cast = try await steps.time("Casting (\(round.id))") { try await castAll(in: round) }
    let state = try await office.state()
    clock.set(round.closes)
    try await RoundDesk(office).close(round.id, by: "administrator")
    let bar = Mutex(ProgressBar("Counting", total: state.season.categories(in: round).count))
    let count = CountDesk(office) { done, _ in bar.withLock { $0.show(done) } }
    let countKeys = CountDesk.Keys(round: key, night: night.publicKey)
    print("  \(cast) simulated members voted.")
    defer { bar.withLock { $0.finish() } }
    if round.kind == .nomination {
      let nominees = try await steps.time("Counting (\(round.id))") {
        try await NominationDesk(office).count(round.id, keys: countKeys, by: "demo keyholder")
      }
      try await show(nominees)
    } else {
      try await steps.time("Counting and sealing (\(round.id))") {
        try await count.sealEnvelopes(of: round.id, keys: countKeys, by: "demo keyholder")
      }
      print("  \(season.categories.count) envelopes are sealed; their commitments are in the log.")
    }
    print("")
  }

  /// Casts in pieces, the next being sealed while one is written.
  private func castAll(in round: VotingRound) async throws -> Int {
    guard let state = try await office.state().rounds[round.id] else {
      throw DeskError.roundNotOpen(round.id)
    }
    let voters = (0..<electorate.size).filter { electorate.votes($0, in: round.id) }
    var bar = ProgressBar("Casting", total: voters.count)
    let pieces = stride(from: 0, to: voters.count, by: 300).map {
      voters[$0..<min($0 + 300, voters.count)]
    }
    var done = 0
    try await withThrowingTaskGroup(of: Int.self) { group in
      for (index, piece) in pieces.enumerated() {
        if index >= 4, let count = try await group.next() { done += count }
        bar.show(done)
        group.addTask { try await cast(piece, in: round, state, isFirst: index == 0) }
      }
      for try await count in group { done += count }
    }
    bar.finish()
    return voters.count
  }

  private func cast(
    _ voters: ArraySlice<Int>, in round: VotingRound, _ state: RoundState, isFirst: Bool
  ) async throws -> Int {
    let submissions = voters.map {
      electorate.submission($0, in: state.categories, kind: round.kind)
    }
    let receipts = try await BallotDesk(office).cast(submissions, in: round.id)
    if isFirst, round.kind == .final, let receipt = receipts.first {
      try Files.write(receipt.text, to: place.receipt.path)
    }
    return voters.count
  }

  private func show(_ nominees: [String: [Nominee]]) async throws {
    let season = try await office.state().season
    for category in season.categories {
      guard let list = nominees[category.id] else { continue }
      print("  Nominated for \(Terminal.clean(category.name.plain)) by the count:")
      let titles = list.map { season.title(of: $0) }.joined(separator: ", ")
      print(Terminal.wrap("    \(titles)", indent: "    "))
    }
  }

  // MARK: The night and after

  private func playNight(_ keys: [String: PrivateKey]) async throws {
    guard let night = keys[KeyDesk.night] else { throw DeskError.missingKey(KeyDesk.night) }
    setEvening()
    let show = try await Night(
      season: office.state().season, desk: NightDesk(office), key: night, pauses: pauses)
    try await steps.time("The night") { try await show.play() }
  }

  /// The clock to the evening of the night.
  func setEvening() {
    if let evening = Timestamp.parse("\(season.ceremony.date)T18:00:00Z") {
      clock.set(evening.date)
    }
  }

  private var records: [(Manifest.Kind, URL)] {
    [(.public, place.record), (.auditor, place.auditorRecord)]
  }

  private func publish(_ keys: [String: PrivateKey]) async throws {
    guard let night = keys[KeyDesk.night] else { throw DeskError.missingKey(KeyDesk.night) }
    try await NightDesk(office).releaseNominations(nightKey: night, by: "demo keyholder")
    try await AppealsDesk(office).finish(by: "administrator")
    let results = try await steps.time("Record and story") {
      try await Publication.write(office, to: records, story: place.folder)
    }
    try store.close()
    let key = office.signer.publicKey
    let checks = try await steps.time("Verifying both records") {
      try await withThrowingTaskGroup(of: (Int, Verification).self) { group in
        for (index, (_, folder)) in records.enumerated() {
          group.addTask {
            guard let record = RecordFolder(folder) else {
              throw Failure.machine("\(folder.path): the record is gone")
            }
            return (index, Verifier.verify(record, key: key))
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
      }
    }
    DemoEnding(results: results, place: place, passphrase: passphrase, checks: checks)
      .show(steps.lines)
    if checks.contains(where: { !$0.isSound }) {
      throw Failure(code: .check, message: "a record does not verify")
    }
  }
}
