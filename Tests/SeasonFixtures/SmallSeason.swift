public import Awards
public import Foundation
public import Records
public import Sealing
public import Seasons
import StoreSQLite
import Synchronization

/// A small festival: two voted categories, one with No Award, a sponsor's prize, an honorary award,
/// and nominations for best film.
public enum SmallSeason {
  public static let yaml = """
    schema: envelope.season/1
    body: {id: harbour, name: Harbour Festival}
    season: {id: "2026", name: Harbour Festival 2026, honouring: films of 2025}
    branches: [{id: jury, name: Jury}, {id: crew, name: Crew}]
    people:
      - {id: ann, name: Ann Lee, sort: "Lee, Ann", say: "an LEE"}
      - {id: bo, name: Bo Diaz}
      - {id: cy, name: Cy Okafor}
    entries:
      - {id: river, title: River, kind: feature, people: [{person: ann, role: Director}]}
      - {id: stone, title: {de: Stein, en: Stone}, kind: feature}
      - {id: cloud, title: Cloud, kind: feature}
      - {id: ember, title: Ember, kind: feature}
      - {id: tide, title: Tide, kind: short}
    categories:
      - id: film
        name: Best Film
        group: picture
        publish: full-ballots
        nominations: {rule: stv-academy, places: 3, choices: 3, entries: feature}
        final: {rule: irv, choices: 3}
        nominees:
          - {id: film-river, entry: river, people: [ann], credit: Ann Lee}
          - {id: film-stone, entry: stone, people: [bo]}
          - {id: film-cloud, entry: cloud, people: [cy]}
      - id: actor
        name: Best Actor
        group: acting
        lead: people
        publish: round-tables
        final: {rule: hugo-final, voters: [jury]}
        nominees:
          - {id: actor-ann, entry: river, people: [ann]}
          - {id: actor-bo, entry: river, people: [bo]}
      - id: short
        name: Best Short
        final: {rule: plurality, choices: 1}
        nominees:
          - {id: short-tide, entry: tide}
      - id: sponsor
        name: Harbour Prize
        decision: decided
        nominees: [{id: sponsor-tide, entry: tide, people: [cy]}, {id: sponsor-ember, entry: ember}]
      - id: life
        name: Life's Work
        decision: honorary
        nominees: [{id: life-bo, entry: stone, people: [bo]}]
        outcome: {by: the board, "on": 2026-01-05, citation: For forty years of light, winners: [life-bo]}
    rounds:
      - {id: nominations, kind: nomination, opens: 2026-02-01T09:00:00Z, closes: 2026-02-08T18:00:00Z, tie-seed: 7}
      - {id: final, kind: final, opens: 2026-03-01T09:00:00+01:00, closes: 2026-03-08T18:00:00+01:00}
    ceremony:
      date: 2026-03-14
      zone: Europe/Berlin
      venue: Old Warehouse
      hosts: [cy]
      order:
        - {cue: welcome, presenters: [cy]}
        - {cue: category, category: short}
        - {cue: category, category: film, presenters: [ann, bo]}
    speeches:
      - {category: film, nominee: film-river, parts: [{person: ann, role: Director, quotation: Thank you all.}]}

    """

  public static func file() throws -> SeasonFile { try SeasonFile(text: yaml) }
}

/// A clock that tests set.
public final class TestClock: Sendable {
  private let date: Mutex<Date>
  public init(_ text: String) { date = Mutex(Timestamp.parse(text)?.date ?? Date()) }
  public func set(_ text: String) {
    if let time = Timestamp.parse(text) { date.withLock { $0 = time.date } }
  }
  public var now: Date { date.withLock { $0 } }
}

extension Entropy {
  /// Bytes that depend on the label alone; for having the same record twice.
  public static func repeatable(_ seed: String) -> Entropy {
    Entropy { count, label in
      var bytes: [UInt8] = []
      var block = 0
      while bytes.count < count {
        bytes += Digest(hashing: Array("\(seed)/\(label)/\(block)".utf8)).bytes
        block += 1
      }
      return Array(bytes.prefix(count))
    }
  }
}

/// A season in a store of its own, with keys and a clock, taken through its steps by tests.
public struct Stage: Sendable {
  public let folder: URL
  public let store: SQLiteStore
  public let clock: TestClock
  public let office: SeasonOffice
  public let round: [String: PrivateKey]
  public let night: PrivateKey

  public init(_ file: SeasonFile, entropy: Entropy = .system, members: [Member]) async throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "stage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try SQLiteStore(folder.appendingPathComponent("season.sqlite"))
    let clock = TestClock("2026-01-01T00:00:00Z")
    self.clock = clock
    let id = file.season.key
    let signer = try NoteSigner(
      name: SeasonOffice.origin(of: id), seed: entropy.bytes(32, "signer"))
    office = SeasonOffice(
      store: store, id: id, clock: { clock.now }, entropy: entropy, signer: signer)
    var keys: [String: PrivateKey] = [:]
    for round in file.season.rounds { keys[round.id] = try PrivateKey(entropy, label: round.id) }
    round = keys
    night = try PrivateKey(entropy, label: "night")
    try await SeasonDesk(office).create(file, by: "admin")
    try await RollDesk(office).add(members, by: "admin")
  }

  /// Twelve jurors and thirteen of the crew.
  public static let members = (1...25).map {
    Member(id: "m\($0)", name: "Member \($0)", branch: $0 <= 12 ? "jury" : "crew")
  }

  public static func small(_ entropy: Entropy = .system) async throws -> Stage {
    try await Stage(SmallSeason.file(), entropy: entropy, members: members)
  }

  public func remove() {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  public func open(_ id: String) async throws {
    let opens = try await office.state().season.round(id)?.opens ?? Date()
    clock.set(Timestamp.text(opens))
    guard let key = round[id] else { throw DeskError.missingKey(id) }
    try await RoundDesk(office).open(id, key: key.publicKey, by: "admin")
  }

  public func close(_ id: String) async throws {
    let closes = try await office.state().season.round(id)?.closes ?? Date()
    clock.set(Timestamp.text(closes))
    try await RoundDesk(office).close(id, by: "admin")
  }

  /// The leaves of ballots, without those of events and envelopes.
  public func ballotLeaves() async throws -> [Leaf] {
    try await store.leaves(of: office.id, from: 0).map { try Leaf(bytes: $0) }.filter {
      if case .ballot = $0 { true } else { false }
    }
  }

  public func keys(_ id: String) throws -> CountDesk.Keys {
    guard let key = round[id] else { throw DeskError.missingKey(id) }
    return .init(round: key, night: night.publicKey)
  }

  public func cast(_ member: String, _ choices: [String: [String]], in round: String) async throws
    -> Receipt
  {
    try await BallotDesk(office).cast(Submission(member: member, choices: choices), in: round)
  }

  /// Nominations by all members: river, stone and cloud in front, ember behind.
  public func nominate() async throws {
    try await open("nominations")
    let orders = [
      ["river", "stone", "cloud"], ["stone", "cloud", "river"], ["cloud", "ember"],
      ["ember", "river"],
    ]
    let pattern = [0, 0, 0, 1, 1, 2, 2, 3]
    _ = try await BallotDesk(office).cast(
      Stage.members.enumerated().map { index, member in
        Submission(member: member.id, choices: ["film": orders[pattern[index % pattern.count]]])
      }, in: "nominations")
    try await close("nominations")
    _ = try await NominationDesk(office).count(
      "nominations", keys: keys("nominations"), by: "keyholder")
  }

  /// The final: River wins on transfers; No Award beats the actors; one short.
  public func vote() async throws {
    try await open("final")
    for (index, member) in Stage.members.enumerated() {
      let film =
        index < 10
        ? ["film-stone"]
        : index < 18 ? ["film-river", "film-stone"] : ["film-cloud", "film-river"]
      var choices = ["film": film, "short": ["short-tide"]]
      if member.branch == "jury" {
        choices["actor"] =
          index < 5 ? ["actor-ann"] : index < 9 ? ["actor-bo", "no-award"] : ["no-award"]
      }
      _ = try await cast(member.id, choices, in: "final")
    }
    try await close("final")
  }

  /// The sponsor's decision, the count, every envelope in order, and the nominations' count.
  public func finish() async throws {
    try await SeasonDesk(office).decide(
      "sponsor",
      Outcome(
        by: "Harbour Bank", on: "2026-03-10", citation: LocalizedText("For the sea"),
        winners: ["sponsor-tide"]),
      by: "admin")
    try await CountDesk(office).sealEnvelopes(of: "final", keys: keys("final"), by: "keyholder")
    try await finishNight()
  }

  /// Every envelope in order, and the nominations' count.
  public func finishNight() async throws {
    clock.set("2026-03-14T19:00:00Z")
    while let next = try await NightDesk(office).next() {
      _ = try await NightDesk(office).open(next, nightKey: night, by: "keyholder")
    }
    try await NightDesk(office).releaseNominations(nightKey: night, by: "keyholder")
  }

  /// A whole season's record, in memory.
  public static func played(_ entropy: Entropy = .system) async throws -> (Stage, RecordContents) {
    let stage = try await small(entropy)
    try await stage.nominate()
    try await stage.vote()
    try await stage.finish()
    return (stage, try await PressDesk(stage.office).contents())
  }
}
