import Foundation
import Records
public import Sealing
import Seasons

/// Keeps a season's log: puts casts that wait together into one transaction under one checkpoint, and
/// answers nobody before that is durable.
///
/// Whatever reads or changes the log stands in one queue, so that nothing happens between a look at the log and what is
/// written for it. Another process on the same database is met in the store's transactions, which refuse what was made
/// for another log; then the log is read anew and checked against the checkpoint signed last (`SeasonLog`).
///
/// Each public event of the journal has a leaf of its own: those that have none yet go in before the next other leaf.
public actor LogKeeper {
  private let store: any SeasonStore
  private let id: SeasonID
  private let signer: NoteSigner
  private let entropy: Entropy
  private let witness: (any CheckpointWitness)?
  /// The events that everybody may see now, in order.
  private let publicEvents: @Sendable (_ after: Int) async throws -> [JournalEvent]
  /// Nil before the first look, and after another process wrote or something failed.
  private var log: SeasonLog?
  private var waiting: [Waiting] = []
  private var isWorking = false
  /// Slots whose ballots were set aside: a ballot sealed for one before that and not yet in comes too late.
  private var closedSlots: Set<Leaf.Slot> = []
  /// Who has lost the vote in a round, by round and member: also a first ballot of theirs comes too late.
  private var closedVoters: [String: Set<String>] = [:]
  private var closedRounds: Set<String> = []

  private typealias WaitingCast = (
    casts: [PreparedCast], answer: CheckedContinuation<[Receipt], any Error>
  )

  private enum Waiting {
    case casts(WaitingCast)
    /// Done between two commits of casts.
    case work(@Sendable (isolated LogKeeper) async -> Void)
  }

  /// What is not taken any more.
  enum Closing: Sendable {
    case round(String)
    /// Of members who vote on paper from now on.
    case web(of: Set<String>, in: String)
    /// A member's ballots, and where a round is named all that they might cast in it.
    case ballots(Set<Leaf.Slot>, of: String, in: String?)
  }

  init(
    store: any SeasonStore, id: SeasonID, signer: NoteSigner, entropy: Entropy,
    witness: (any CheckpointWitness)?,
    publicEvents: @escaping @Sendable (_ after: Int) async throws -> [JournalEvent]
  ) {
    self.store = store
    self.id = id
    self.signer = signer
    self.entropy = entropy
    self.witness = witness
    self.publicEvents = publicEvents
  }

  // MARK: What others ask for

  /// Reads the log and checks it: for a start.
  /// - Throws: `LogFault`.
  public func check() async throws {
    try await inTurn { keeper in
      keeper.log = nil
      _ = try await keeper.current()
    }
  }

  /// Signs the log as it is.
  public func checkpoint() async throws -> Checkpoint {
    try await inTurn { keeper in
      let log = try await keeper.current()
      return try keeper.sign(log.tree)
    }
  }

  /// The log's present size.
  public func size() async throws -> Int {
    try await inTurn { keeper in try await keeper.current().tree.count }
  }

  /// Gives every public event that has no leaf yet its leaf, and a checkpoint over them.
  public func anchor() async throws {
    try await inTurn { keeper in
      try await keeper.extend([], isKept: false) { store, log, _ in
        try await store.extend(log, in: keeper.id, events: [])
      }
    }
  }

  /// Appends casts, together with all others that wait, and answers when they are durable.
  /// - Throws: `StoreError.castMoved` where a cast has to be prepared anew.
  func append(_ casts: [PreparedCast]) async throws -> [Receipt] {
    try await withCheckedThrowingContinuation { answer in enqueue(.casts((casts, answer))) }
  }

  /// Appends leaves that are no ballots, in the caller's own transaction.
  /// - Parameter commit: hears what the log gains and where the first of these leaves will stand.
  func append(
    _ leaves: [Leaf],
    _ commit:
      @escaping @Sendable (any SeasonStore, LogExtension, _ first: Int) async throws -> Void
  ) async throws {
    try await inTurn { keeper in try await keeper.extend(leaves, isKept: true, commit) }
  }

  /// Does something between two commits; no ballot of what it says is closed is taken any more from then on,
  /// also one that was sealed before.
  func close(_ work: @escaping @Sendable () async throws -> Closing) async throws {
    try await inTurn { keeper in keeper.note(try await work()) }
  }

  /// Closes a round under a last checkpoint that the record keeps.
  /// - Parameter event: what the journal hears, by the checkpoint; throws where the round is not open any more.
  func closeRound(
    _ round: String, _ event: @escaping @Sendable (Checkpoint) async throws -> EventDraft
  ) async throws {
    try await inTurn { keeper in
      try await keeper.extend([], isKept: true) { store, log, _ in
        try await store.extend(log, in: keeper.id, events: [event(log.checkpoint)])
      }
      keeper.note(.round(round))
    }
  }

  // MARK: The queue

  private func inTurn<T: Sendable>(
    _ work: @escaping @Sendable (isolated LogKeeper) async throws -> T
  ) async throws -> T {
    try await withCheckedThrowingContinuation { answer in
      enqueue(
        .work { keeper in
          do { answer.resume(returning: try await work(keeper)) } catch {
            answer.resume(throwing: error)
          }
        })
    }
  }

  private func enqueue(_ item: Waiting) {
    waiting.append(item)
    if !isWorking {
      isWorking = true
      Task { await self.drain() }
    }
  }

  private func drain() async {
    while !waiting.isEmpty {
      let items = waiting
      waiting = []
      var group: [WaitingCast] = []
      for item in items {
        switch item {
        case .casts(let cast): group.append(cast)
        case .work(let work):
          await commit(group)
          group = []
          await work(self)
        }
      }
      await commit(group)
    }
    isWorking = false
  }

  private func note(_ closing: Closing) {
    switch closing {
    case .round(let id): closedRounds.insert(id)
    case .web(let members, let round): closedVoters[round, default: []].formUnion(members)
    case .ballots(let slots, let member, let round):
      closedSlots.formUnion(slots)
      if let round { closedVoters[round, default: []].insert(member) }
    }
  }

  // MARK: Casts

  private func commit(_ group: [WaitingCast]) async {
    var open: [WaitingCast] = []
    for (casts, answer) in group {
      if let late = casts.first(where: { closedRounds.contains($0.mark.round) }) {
        answer.resume(throwing: DeskError.roundNotOpen(late.mark.round))
        continue
      }
      let isLate = casts.contains { cast in
        cast.ballots.contains { closedSlots.contains($0.slot) }
          || !cast.isPaper
            && closedVoters[cast.mark.round]?.contains(cast.mark.member) == true
      }
      if isLate {
        answer.resume(throwing: DeskError.castTooLate)
      } else {
        open.append((casts, answer))
      }
    }
    while !open.isEmpty {
      do {
        var receipts = try await commit(open.flatMap(\.casts))[...]
        for (casts, answer) in open {
          answer.resume(returning: Array(receipts.prefix(casts.count)))
          receipts = receipts.dropFirst(casts.count)
        }
        return
      } catch StoreError.castMoved(let member) {
        // The first of a member's casts goes in, those after it are prepared anew.
        guard
          let moved = open.lastIndex(where: { $0.casts.contains { $0.mark.member == member } })
        else { return fail(open, StoreError.castMoved(member: member)) }
        open.remove(at: moved).answer.resume(throwing: StoreError.castMoved(member: member))
      } catch StoreError.roundClosed(let round) {
        // Another process closed it.
        closedRounds.insert(round)
        fail(
          open.filter { $0.casts.contains { $0.mark.round == round } },
          DeskError.roundNotOpen(round))
        open.removeAll { $0.casts.contains { $0.mark.round == round } }
      } catch {
        return fail(open, error)
      }
    }
  }

  private func fail(_ casts: [WaitingCast], _ error: any Error) {
    for (_, answer) in casts { answer.resume(throwing: error) }
  }

  /// Makes casts durable in one transaction. Their leaves are shuffled, so that neither those of
  /// one member stand together nor the order tells who came first.
  private func commit(_ casts: [PreparedCast]) async throws -> [Receipt] {
    let ballots = casts.enumerated().flatMap { index, cast in cast.ballots.map { (index, $0) } }
    let size = log?.tree.count ?? 0
    let placed = shuffled(ballots.count, size).map { ballots[$0] }
    var receipts: [Receipt] = []
    try await extend(placed.map { $0.1.leaf }, isKept: false) { store, log, _ in
      let batch = CastBatch(
        log: log,
        items: placed.map { _, ballot in
          .init(
            round: ballot.context.round, category: ballot.context.category, slot: ballot.slot,
            sealed: ballot.sealed)
        }, marks: casts.map(\.mark), hour: casts.map(\.hour).min() ?? "")
      try await store.commit(batch, to: self.id)
    }
    if let log { receipts = try self.receipts(casts.count, placed, log, try sign(log.tree)) }
    return receipts
  }

  private func receipts(
    _ count: Int, _ placed: [(Int, PreparedCast.SealedBallot)], _ log: SeasonLog,
    _ checkpoint: Checkpoint
  ) throws -> [Receipt] {
    let first = checkpoint.size - placed.count
    var entries = [[(String, Receipt.Entry)]](repeating: [], count: count)
    for (offset, (cast, ballot)) in placed.enumerated() {
      let proof = try log.tree.inclusionProof(of: first + offset, at: checkpoint.size)
      entries[cast].append(
        (
          ballot.context.category,
          Receipt.Entry(index: first + offset, leaf: ballot.leaf, proof: proof)
        ))
    }
    return entries.enumerated().map { index, list in
      Receipt(
        entries: list.sorted { $0.0 < $1.0 }.map(\.1), checkpoint: checkpoint,
        random: entropy.bytes(12, "receipt \(checkpoint.size) \(index)"))
    }
  }

  // MARK: The log itself

  /// Adds leaves behind those of new public events, in the caller's transaction; reads the log anew and tries again
  /// where another process wrote meanwhile.
  private func extend(
    _ leaves: [Leaf], isKept: Bool,
    _ commit: @Sendable (any SeasonStore, LogExtension, _ first: Int) async throws -> Void
  ) async throws {
    for attempt in 0..<5 {
      // Taken out of its place, so that adding leaves copies nothing.
      var next = try await current()
      log = nil
      let before = (size: next.tree.count, root: next.tree.root(), event: next.lastEvent)
      var added: [[UInt8]] = []
      do {
        for event in try await publicEvents(before.event) {
          added.append(event.leaf.bytes)
          next.append(event.leaf)
        }
        for leaf in leaves {
          added.append(leaf.bytes)
          next.append(leaf)
        }
        if added.isEmpty, !isKept {
          log = next
          return
        }
        let checkpoint = try sign(next.tree)
        let change = LogExtension(
          first: before.size, previous: before.root, leaves: added, checkpoint: checkpoint,
          isKept: isKept)
        try await commit(store, change, before.size + added.count - leaves.count)
        log = next
        try witness?.note(checkpoint)
        return
      } catch StoreError.logMoved(let expected, let found) where attempt < 4 {
        LogFault.note(
          "the log of \(id) was read anew: \(expected) leaves were expected, \(found) found")
      } catch {
        // After a failure of disk or database nobody knows whether it went in; the next look finds out.
        if !Self.mayHaveWritten(error), log == nil {
          next.takeBack(to: before.size, lastEvent: before.event)
          log = next
        }
        throw error
      }
    }
    throw StoreError.failed("the log did not come to rest")
  }

  private static func mayHaveWritten(_ error: any Error) -> Bool {
    switch error {
    case StoreError.castMoved, StoreError.roundClosed, StoreError.exists, is DeskError: false
    default: true
    }
  }

  /// The log as the store has it, checked.
  private func current() async throws -> SeasonLog {
    if let log { return log }
    let read = try await SeasonLog(
      reading: store, id, signedBy: signer.publicKey, known: try witness?.last())
    log = read
    return read
  }

  private func sign(_ tree: MerkleTree) throws -> Checkpoint {
    try Checkpoint(
      origin: SeasonOffice.origin(of: id), size: tree.count, root: tree.root(), signer: signer)
  }

  /// A random order of so many things (Fisher and Yates).
  private func shuffled(_ count: Int, _ first: Int) -> [Int] {
    var order = Array(0..<count)
    let bytes = entropy.bytes(count * 8, "shuffle \(first)")
    for index in stride(from: count - 1, to: 0, by: -1) {
      let random = bytes[(index * 8)..<(index * 8 + 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      order.swapAt(index, Int(random % UInt64(index + 1)))
    }
    return order
  }
}
