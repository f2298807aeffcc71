public import Awards
import Ballots
import Records
import Sealing
import Seasons
import Testing

/// What every store must do, as functions over an empty store. Stores share this suite, not code.
public enum StoreSuite {
  public static let cases: [(name: String, run: @Sendable (any SeasonStore) async throws -> Void)] =
    [
      ("seasons apart", seasonsApart), ("members", members), ("journal", journal), ("roll", roll),
      ("casts", casts), ("recasts", recasts), ("log moved", logMoved), ("cast moved", castMoved),
      ("held casts", heldCasts),
      ("set aside", setAside), ("checkpoints", checkpoints), ("results", results), ("links", links),
    ] + peopleCases + entryCases

  static let first = SeasonID(body: "b", season: "1")
  static let second = SeasonID(body: "b", season: "2")
  static let other = SeasonID(body: "c", season: "1")
  static let signer = try? NoteSigner(name: "log", seed: [UInt8](repeating: 5, count: 32))

  static func event(_ kind: JournalEvent.Kind, _ round: String = "r") -> EventDraft {
    EventDraft(
      at: "2026-01-01T00:00:00Z", actor: "admin", kind: kind, details: ["round": .string(round)])
  }

  static func create(_ store: any SeasonStore, _ id: SeasonID = first) async throws {
    try await store.create(id, file: "file of \(id)", event: event(.seasonCreated))
  }

  static func checkpoint(_ size: Int) throws -> Checkpoint {
    try Checkpoint(
      origin: "log", size: size, root: Digest(hashing: [UInt8(size & 255)]),
      signer: #require(signer))
  }

  static func slot(_ number: Int) throws -> Leaf.Slot {
    try #require(Leaf.Slot(bytes: [UInt8](repeating: UInt8(number), count: 16)))
  }

  /// What a log of `first` leaves gains.
  static func log(_ leaves: [[UInt8]], first: Int, isKept: Bool = false) throws -> LogExtension {
    LogExtension(
      first: first, previous: try checkpoint(first).root, leaves: leaves,
      checkpoint: try checkpoint(first + leaves.count), isKept: isKept)
  }

  /// One member's ballots in categories a and b, with recognisable bytes.
  /// - Parameter known: how many of the slots the member has already.
  static func batch(
    _ member: String, slots: [Int], first: Int, mark: UInt8, known: Int = 0
  ) throws -> CastBatch {
    let names = ["a", "b"].prefix(slots.count)
    let items = try zip(names, slots).map { category, number in
      CastBatch.Item(
        round: "r", category: category, slot: try slot(number), sealed: [mark, UInt8(number)])
    }
    let all = Dictionary(try zip(names, slots).map { ($0, [try slot($1)]) }) { a, _ in a }
    let marks = CastBatch.Mark(
      round: "r", member: member, slots: all,
      known: all.filter { names.prefix(known).contains($0.key) })
    return CastBatch(
      log: try log(slots.map { [1, mark, UInt8($0)] }, first: first), items: items,
      marks: [marks], hour: "2026-01-01T10:00:00Z")
  }

  static func openRound(_ store: any SeasonStore, _ id: SeasonID = first) async throws {
    try await create(store, id)
    try await store.openRound(
      "r", roll: ["a": ["x", "y"], "b": ["x"]], votes: [:], in: id, event: event(.roundOpened))
  }

  // MARK: The cases

  @Sendable static func seasonsApart(_ store: any SeasonStore) async throws {
    for id in [first, second, other] { try await openRound(store, id) }
    #expect(try await store.seasons() == [first, second, other])
    #expect(try await store.file(of: second) == "file of b/2")
    await #expect(throws: StoreError.self) { try await create(store) }
    await #expect(throws: StoreError.self) {
      try await store.file(of: SeasonID(body: "c", season: "2"))
    }
    try await store.commit(batch("x", slots: [1, 2], first: 0, mark: 9), to: second)
    for id in [first, other] {
      #expect(try await store.leaves(of: id, from: 0).isEmpty)
      #expect(try await store.box(of: "r", category: "a", in: id).isEmpty)
      #expect(try await store.rollCounts(of: "r", in: id)["a"] == RollCount(eligible: 2, cast: 0))
      #expect(try await store.journal(of: id, withCasts: true).count == 2)
    }
  }

  @Sendable static func members(_ store: any SeasonStore) async throws {
    try await create(store)
    let event = event(.membersImported)
    try await store.add(
      [Member(id: "y", name: "Y", categories: ["a"]), Member(id: "x", name: "X", branch: "b")],
      to: first, event: event
    )
    let why = Member(id: "y", name: "Why", branch: "c", categories: ["a", "b-c"], votes: 7)
    try await store.add([why], to: first, event: event)
    #expect(
      try await store.members(of: first) == [
        Member(id: "x", name: "X", branch: "b"), why,
      ])
  }

  @Sendable static func journal(_ store: any SeasonStore) async throws {
    try await create(store)
    try await store.append(
      EventDraft(
        at: "2026-02-01T00:00:00Z", actor: "É. \"Q\"", kind: .deadlineMoved, reason: "fires\n",
        details: ["round": "r", "list": [1, ["a": true]]]), to: first)
    let events = try await store.journal(of: first, withCasts: false)
    #expect(events.map(\.number) == [1, 2])
    #expect(events[1].actor == "É. \"Q\"")
    #expect(events[1].reason == "fires\n")
    #expect(events[1].details["list"] == [1, ["a": true]])
  }

  @Sendable static func roll(_ store: any SeasonStore) async throws {
    try await openRound(store)
    let roll = try await store.roll(of: ["x", "y", "z"], round: "r", in: first)
    #expect(roll["x"] == ["a": false, "b": false])
    #expect(roll["y"] == ["a": false])
    #expect(roll["z"] == nil)
    await #expect(throws: StoreError.self) {
      try await store.openRound(
        "r", roll: ["a": ["x"]], votes: [:], in: first, event: event(.roundOpened))
    }
    #expect(try await store.journal(of: first, withCasts: false).count == 2)
    // Three votes of one member: three ballots, counted as votes, replaced and set aside together.
    try await create(store, second)
    try await store.openRound(
      "r", roll: ["a": ["x", "y"]], votes: ["x": 3], in: second, event: event(.roundOpened))
    #expect(try await store.votes(of: ["x", "y", "z"], round: "r", in: second)["x"] == 3)
    #expect(try await store.votes(of: ["y"], round: "r", in: second)["y"] == 1)
    #expect(try await store.rollCounts(of: "r", in: second)["a"] == RollCount(eligible: 4, cast: 0))
    for (first, mark) in [(0, UInt8(5)), (3, 6)] {
      let parts = try [1, 2, 3].enumerated().map {
        try batch("x", slots: [$1], first: first + $0, mark: mark)
      }
      var whole = parts[0]
      whole.items = parts.flatMap(\.items)
      whole.marks[0].slots = ["a": try [1, 2, 3].map(slot)]
      whole.marks[0].known = first == 0 ? [:] : whole.marks[0].slots
      whole.log = try log(parts.flatMap(\.log.leaves), first: first)
      try await store.commit(whole, to: second)
    }
    #expect(
      try await store.slots(of: ["x"], round: "r", in: second)["x"]
        == ["a": [slot(1), slot(2), slot(3)]])
    #expect(
      try await store.box(of: "r", category: "a", in: second).map(\.sealed)
        == [[6, 1], [6, 2], [6, 3]])
    #expect(try await store.rollCounts(of: "r", in: second)["a"] == RollCount(eligible: 4, cast: 3))
    try await store.setAside(
      ["a": [slot(1), slot(2), slot(3)]], of: "x", round: "r", mayVoteAgain: true, in: second,
      event: event(.ballotsSetAside))
    #expect(try await store.setAsideCounts(of: "r", in: second) == ["a": 3])
    #expect(try await store.rollCounts(of: "r", in: second)["a"] == RollCount(eligible: 4, cast: 0))
  }

  @Sendable static func casts(_ store: any SeasonStore) async throws {
    try await openRound(store)
    try await store.commit(batch("x", slots: [1, 2], first: 0, mark: 9), to: first)
    #expect(try await store.leaves(of: first, from: 0) == [[1, 9, 1], [1, 9, 2]])
    #expect(try await store.leaves(of: first, from: 1) == [[1, 9, 2]])
    #expect(
      try await store.rollCounts(of: "r", in: first) == [
        "a": RollCount(eligible: 2, cast: 1), "b": RollCount(eligible: 1, cast: 1),
      ])
    #expect(
      try await store.box(of: "r", category: "a", in: first) == [
        BoxedBallot(slot: try slot(1), sealed: [9, 1])
      ])
    #expect(
      try await store.slots(of: ["x"], round: "r", in: first)["x"] == [
        "a": [slot(1)], "b": [slot(2)],
      ])
    #expect(try await store.roll(of: ["x"], round: "r", in: first)["x"] == ["a": true, "b": true])
  }

  /// Ballots set aside leave box, links and roll, and not the log; the member votes again, or not.
  @Sendable static func setAside(_ store: any SeasonStore) async throws {
    try await openRound(store)
    try await store.commit(batch("x", slots: [1, 2], first: 0, mark: 9), to: first)
    try await store.commit(batch("y", slots: [3], first: 2, mark: 8), to: first)
    try await store.setAside(
      ["a": [slot(1)], "b": [slot(2)]], of: "x", round: "r", mayVoteAgain: true, in: first,
      event: event(.ballotsSetAside))
    #expect(try await store.box(of: "r", category: "a", in: first).map(\.sealed) == [[8, 3]])
    #expect(try await store.box(of: "r", category: "b", in: first).isEmpty)
    #expect(try await store.slots(of: ["x"], round: "r", in: first)["x"]?.isEmpty ?? true)
    #expect(
      try await store.roll(of: ["x"], round: "r", in: first)["x"] == ["a": false, "b": false])
    #expect(try await store.leaves(of: first, from: 0).count == 3)
    #expect(try await store.setAsideCounts(of: "r", in: first) == ["a": 1, "b": 1])
    #expect(try await store.journal(of: first, withCasts: false).last?.kind == .ballotsSetAside)
    try await store.commit(batch("x", slots: [4, 5], first: 3, mark: 7), to: first)
    #expect(try await store.rollCounts(of: "r", in: first)["a"] == RollCount(eligible: 2, cast: 2))
    try await store.setAside(
      ["a": [slot(3)]], of: "y", round: "r", mayVoteAgain: false, in: first,
      event: event(.ballotsSetAside))
    #expect(try await store.roll(of: ["y"], round: "r", in: first)["y"] == nil)
    #expect(try await store.box(of: "r", category: "a", in: first).map(\.sealed) == [[7, 4]])
    #expect(try await store.setAsideCounts(of: "r", in: second).isEmpty)
  }

  /// The last ballot of a slot is the only one in the box; the log keeps both leaves.
  @Sendable static func recasts(_ store: any SeasonStore) async throws {
    try await openRound(store)
    try await store.commit(batch("x", slots: [1, 2], first: 0, mark: 9), to: first)
    try await store.commit(batch("y", slots: [3], first: 2, mark: 8), to: first)
    try await store.commit(batch("x", slots: [1], first: 3, mark: 7, known: 1), to: first)
    let box = try await store.box(of: "r", category: "a", in: first)
    #expect(Set(box.map(\.sealed)) == [[7, 1], [8, 3]])
    #expect(try await store.box(of: "r", category: "b", in: first).map(\.sealed) == [[9, 2]])
    #expect(try await store.leaves(of: first, from: 0).count == 4)
    #expect(try await store.rollCounts(of: "r", in: first)["a"] == RollCount(eligible: 2, cast: 2))
    var twice = try batch("y", slots: [3], first: 4, mark: 5, known: 1)
    let again = try batch("y", slots: [3], first: 4, mark: 6, known: 1)
    twice.items += again.items
    twice.marks += again.marks
    twice.log = try log(twice.log.leaves + again.log.leaves, first: 4)
    try await store.commit(twice, to: first)
    let last = try await store.box(of: "r", category: "a", in: first)
    #expect(Set(last.map(\.sealed)) == [[7, 1], [6, 3]])
  }

  /// A batch for a log of another size changes nothing at all.
  @Sendable static func logMoved(_ store: any SeasonStore) async throws {
    try await openRound(store)
    try await store.commit(batch("x", slots: [1, 2], first: 0, mark: 9), to: first)
    for wrong in [0, 1, 3] {
      await #expect(throws: StoreError.logMoved(expected: wrong, found: 2)) {
        try await store.commit(batch("y", slots: [3], first: wrong, mark: 8), to: first)
      }
    }
    #expect(try await store.rollCounts(of: "r", in: first)["a"] == RollCount(eligible: 2, cast: 1))
    #expect(try await store.slots(of: ["y"], round: "r", in: first).isEmpty)
    // As long, and another: somebody else wrote what is there.
    var other = try batch("y", slots: [3], first: 2, mark: 8)
    other.log.previous = Digest(hashing: [99])
    let wrong = other
    await #expect(throws: StoreError.logMoved(expected: 2, found: 2)) {
      try await store.commit(wrong, to: first)
    }
    #expect(try await store.box(of: "r", category: "a", in: first).count == 1)
  }

  /// A cast whose member's slots or right to vote changed since it was prepared changes nothing at all.
  @Sendable static func castMoved(_ store: any SeasonStore) async throws {
    try await openRound(store)
    // Prepared twice before either was in: the second would draw another slot.
    try await store.commit(batch("x", slots: [1, 2], first: 0, mark: 9), to: first)
    for wrong in [
      try batch("x", slots: [4, 5], first: 2, mark: 8),
      try batch("x", slots: [4, 2], first: 2, mark: 8, known: 2),
      try batch("y", slots: [3], first: 2, mark: 8, known: 1),
      try batch("z", slots: [6], first: 2, mark: 8),
    ] {
      await #expect(throws: StoreError.castMoved(member: wrong.marks[0].member)) {
        try await store.commit(wrong, to: first)
      }
    }
    // Two first casts of one member in one batch.
    var twice = try batch("y", slots: [3], first: 2, mark: 8)
    let again = try batch("y", slots: [7], first: 2, mark: 7)
    twice.items += again.items
    twice.marks += again.marks
    twice.log = try log(twice.log.leaves + again.log.leaves, first: 2)
    let both = twice
    await #expect(throws: StoreError.castMoved(member: "y")) {
      try await store.commit(both, to: first)
    }
    #expect(try await store.leaves(of: first, from: 0).count == 2)
    #expect(try await store.rollCounts(of: "r", in: first)["a"] == RollCount(eligible: 2, cast: 1))
    try await store.extend(log([], first: 2), in: first, events: [event(.roundClosed)])
    await #expect(throws: StoreError.roundClosed("r")) {
      try await store.commit(batch("y", slots: [3], first: 2, mark: 8), to: first)
    }
  }

  /// The journal tells that members cast: by member, with the hour, never in the order of casting.
  @Sendable static func heldCasts(_ store: any SeasonStore) async throws {
    try await openRound(store)
    try await store.commit(batch("y", slots: [3], first: 0, mark: 1), to: first)
    try await store.commit(batch("x", slots: [1, 2], first: 1, mark: 1), to: first)
    #expect(try await store.journal(of: first, withCasts: true).count == 2)
    // Who asks about one member hears of a cast at once, and of the hour alone.
    let note = CastNote(round: "r", hour: "2026-01-01T10:00:00Z")
    #expect(try await store.casts(of: "x", in: first) == [note])
    try await store.append(event(.roundClosed), to: first)
    #expect(try await store.casts(of: "x", in: first) == [note])
    #expect(try await store.casts(of: "z", in: first).isEmpty)
    #expect(try await store.casts(of: "x", in: second).isEmpty)
    let events = try await store.journal(of: first, withCasts: true)
    #expect(events.map(\.kind) == [.seasonCreated, .roundOpened, .cast, .cast, .roundClosed])
    #expect(events.map(\.number) == [1, 2, 3, 4, 5])
    #expect(events[2...3].map(\.actor) == ["x", "y"])
    #expect(events[2].at == "2026-01-01T10:00:00Z")
    #expect(Set(events[2].details.keys) == ["round"])
    #expect(try await store.journal(of: first, withCasts: false).map(\.number) == [1, 2, 5])
    let hours = try await store.castHours(of: "r", in: first)
    #expect(hours.map(\.hour) == ["2026-01-01T10:00:00Z"] && hours.map(\.casts) == [2])
    #expect(try await store.castHours(of: "q", in: first).isEmpty)
    let members = [Member(id: "x", name: "X", branch: "jury"), Member(id: "y", name: "Y")]
    try await store.add(members, to: first, event: event(.membersImported))
    let turnout = try await store.branchTurnout(of: "r", in: first)
    #expect(
      turnout == ["jury": RollCount(eligible: 1, cast: 1), "": RollCount(eligible: 1, cast: 1)])
    #expect(try await store.branchTurnout(of: "r", in: second).isEmpty)
  }

  @Sendable static func checkpoints(_ store: any SeasonStore) async throws {
    try await openRound(store)
    try await store.commit(batch("x", slots: [1, 2], first: 0, mark: 9), to: first)
    try await store.extend(log([], first: 2, isKept: true), in: first, events: [event(.corrected)])
    #expect(try await store.journal(of: first, withCasts: false).last?.kind == .corrected)
    try await store.commit(batch("y", slots: [3], first: 2, mark: 9), to: first)
    try await store.commit(batch("y", slots: [3], first: 3, mark: 8, known: 1), to: first)
    let rows = try await store.recordRows(of: first)
    #expect(rows.leaves.count == 4 && rows.checkpoints.map(\.size) == [2, 4])
    #expect(rows.journal.map(\.kind) == [.seasonCreated, .roundOpened, .corrected])
    #expect(try await store.checkpoints(of: first).map(\.size) == [2, 4])
    #expect(try await store.checkpoints(of: second).isEmpty)
  }

  @Sendable static func results(_ store: any SeasonStore) async throws {
    try await openRound(store)
    let card = SealedResult.SealedCard(sealed: [1, 2], commitment: Digest(hashing: [3]), leaf: 0)
    let sealed = [
      SealedResult(
        round: "r", category: "a", card: card, sealedCount: [4], sealedPrint: [8], wrappedKey: [5]),
      SealedResult(round: "r", category: "b", card: nil, sealedCount: nil, wrappedKey: [6]),
    ]
    try await store.seal(
      sealed, log: log([[2, 0]], first: 0, isKept: true), events: [event(.envelopeSealed)],
      in: first)
    #expect(try await store.results(of: first) == sealed)
    #expect(try await store.results(of: "b", in: first) == [sealed[1]])
    #expect(try await store.results(of: second).isEmpty)
    #expect(try await store.leaves(of: first, from: 0) == [[2, 0]])
    await #expect(throws: StoreError.self) {
      try await store.seal(sealed, log: nil, events: [], in: first)
    }
    // Another card takes the first one's place, which is kept.
    var other = sealed[0]
    other.card = .init(sealed: [4, 5], commitment: Digest(hashing: [6]), leaf: 1)
    other.wrappedKey = [9]
    other.sealedPrint = [10]
    try await store.reseal(
      other, log: log([[2, 1]], first: 1, isKept: true), events: [event(.envelopeResealed)],
      in: first)
    #expect(try await store.results(of: first).first { $0.category == "a" } == other)
    #expect(try await store.voidedCards(of: first) == ["a": [card]])
    #expect(try await store.voidedCards(of: second).isEmpty)
    #expect(try await store.leaves(of: first, from: 0) == [[2, 0], [2, 1]])
    try await store.release(
      [7], round: "r", category: "a", in: first,
      events: [event(.envelopeOpened), event(.corrected)])
    await #expect(throws: StoreError.self) {
      try await store.release(
        [8], round: "r", category: "a", in: first, events: [event(.envelopeOpened)])
    }
    #expect(try await store.results(of: first).map(\.releasedKey) == [[7], nil])
    await #expect(throws: StoreError.self) {
      try await store.reseal(
        other, log: log([[2, 2]], first: 2, isKept: true), events: [], in: first)
    }
    #expect(try await store.leaves(of: first, from: 0).count == 2)
    let kinds = try await store.journal(of: first, withCasts: false).map(\.kind)
    #expect(kinds.suffix(2) == [.envelopeOpened, .corrected])
    #expect(kinds.count { $0 == .envelopeOpened } == 1)
  }

  @Sendable static func links(_ store: any SeasonStore) async throws {
    try await openRound(store)
    try await openRound(store, second)
    try await store.commit(batch("x", slots: [1, 2], first: 0, mark: 9), to: first)
    try await store.commit(batch("x", slots: [1, 2], first: 0, mark: 9), to: second)
    try await store.eraseLinks(in: first, event: event(.linksErased))
    #expect(try await store.slots(of: ["x"], round: "r", in: first).isEmpty)
    #expect(try await store.slots(of: ["x"], round: "r", in: second).isEmpty == false)
    #expect(try await store.rollCounts(of: "r", in: first)["a"]?.cast == 1)
    #expect(try await store.box(of: "r", category: "a", in: first).count == 1)
  }
}
