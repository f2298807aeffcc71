import Foundation
public import Sealing
import Seasons

/// Keeps a season's log: puts casts that wait together into one transaction under one checkpoint, and
/// answers nobody before that is durable.
///
/// After a start, and after another node wrote, it reads the log from the store: recovery is the
/// normal path.
public actor LogKeeper {
  private let store: any SeasonStore
  private let id: SeasonID
  private let signer: NoteSigner
  private let entropy: Entropy
  private var tree = MerkleTree()
  private var waiting: [Waiting] = []
  private var isCommitting = false
  /// Slots whose ballots were set aside: a ballot sealed for one before that and not yet in comes too late.
  private var closedSlots: Set<Leaf.Slot> = []
  /// Who has lost the vote in a round, by round and member: also a first ballot of theirs comes too late.
  private var closedVoters: [String: Set<String>] = [:]
  private var closedRounds: Set<String> = []

  private enum Waiting {
    case casts([PreparedCast], CheckedContinuation<[Receipt], any Error>)
    case work(@Sendable () async throws -> Closing, CheckedContinuation<Void, any Error>)
  }

  /// What is not taken any more.
  enum Closing: Sendable {
    case round(String)
    /// Of members who vote on paper from now on.
    case web(of: Set<String>, in: String)
    /// A member's ballots, and where a round is named all that they might cast in it.
    case ballots(Set<Leaf.Slot>, of: String, in: String?)
  }

  init(store: any SeasonStore, id: SeasonID, signer: NoteSigner, entropy: Entropy) {
    self.store = store
    self.id = id
    self.signer = signer
    self.entropy = entropy
  }

  /// Signs the log as it is.
  public func checkpoint() async throws -> Checkpoint {
    try await catchUp()
    return try sign(tree)
  }

  /// The log's present size.
  public func size() async throws -> Int {
    try await catchUp()
    return tree.count
  }

  /// Appends casts, together with all others that wait, and answers when they are durable.
  func append(_ casts: [PreparedCast]) async throws -> [Receipt] {
    try await withCheckedThrowingContinuation { answer in
      enqueue(.casts(casts, answer))
    }
  }

  /// Does something between two commits; no ballot of what it says is closed is taken any more from then on,
  /// also one that was sealed before.
  func close(_ work: @escaping @Sendable () async throws -> Closing) async throws {
    try await withCheckedThrowingContinuation { enqueue(.work(work, $0)) }
  }

  private func enqueue(_ item: Waiting) {
    waiting.append(item)
    if !isCommitting {
      isCommitting = true
      Task { await self.drain() }
    }
  }

  private func drain() async {
    while !waiting.isEmpty {
      let items = waiting
      waiting = []
      var group: [([PreparedCast], CheckedContinuation<[Receipt], any Error>)] = []
      for item in items {
        switch item {
        case .casts(let casts, let answer): group.append((casts, answer))
        case .work(let work, let answer):
          await commit(group)
          group = []
          do {
            switch try await work() {
            case .round(let id): closedRounds.insert(id)
            case .web(let members, let round):
              closedVoters[round, default: []].formUnion(members)
            case .ballots(let slots, let member, let round):
              closedSlots.formUnion(slots)
              if let round { closedVoters[round, default: []].insert(member) }
            }
            answer.resume()
          } catch { answer.resume(throwing: error) }
        }
      }
      await commit(group)
    }
    isCommitting = false
  }

  private func commit(
    _ group: [([PreparedCast], CheckedContinuation<[Receipt], any Error>)]
  ) async {
    var open: [([PreparedCast], CheckedContinuation<[Receipt], any Error>)] = []
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
        answer.resume(
          throwing: DeskError.badInput(
            "what you may cast here changed while this ballot was on its way; look at your page, then "
              + "cast again"))
      } else {
        open.append((casts, answer))
      }
    }
    guard !open.isEmpty else { return }
    do {
      var receipts = try await commit(open.flatMap { $0.0 })[...]
      for (casts, answer) in open {
        answer.resume(returning: Array(receipts.prefix(casts.count)))
        receipts = receipts.dropFirst(casts.count)
      }
    } catch {
      for (_, answer) in open { answer.resume(throwing: error) }
    }
  }

  /// Makes casts durable in one transaction. Their leaves are shuffled, so that neither those of
  /// one member stand together nor the order tells who came first.
  private func commit(_ casts: [PreparedCast]) async throws -> [Receipt] {
    try await catchUp()
    for attempt in 0..<5 {
      let first = tree.count
      let order = shuffled(casts.flatMap(\.ballots).count, first)
      let all = casts.enumerated().flatMap { index, cast in cast.ballots.map { (index, $0) } }
      let placed = order.map { all[$0] }
      var next = tree
      for (_, ballot) in placed { next.append(MerkleTree.leafHash(ballot.leaf.bytes)) }
      let checkpoint = try sign(next)
      let batch = CastBatch(
        first: first,
        items: placed.map { _, ballot in
          .init(
            round: ballot.context.round, category: ballot.context.category,
            leaf: ballot.leaf.bytes, slot: ballot.slot, sealed: ballot.sealed)
        },
        marks: casts.map(\.mark), checkpoint: checkpoint,
        hour: casts.map(\.hour).min() ?? "")
      do {
        try await store.commit(batch, to: id)
        tree = next
        return try receipts(casts.count, placed, first, checkpoint)
      } catch StoreError.logMoved(_, _) where attempt < 4 {
        try await catchUp()
      }
    }
    throw StoreError.failed("the log did not come to rest")
  }

  private func receipts(
    _ count: Int, _ placed: [(Int, PreparedCast.SealedBallot)], _ first: Int,
    _ checkpoint: Checkpoint
  ) throws -> [Receipt] {
    var entries = [[(String, Receipt.Entry)]](repeating: [], count: count)
    for (offset, (cast, ballot)) in placed.enumerated() {
      let proof = try tree.inclusionProof(of: first + offset, at: checkpoint.size)
      entries[cast].append(
        (
          ballot.context.category,
          Receipt.Entry(index: first + offset, leaf: ballot.leaf, proof: proof)
        ))
    }
    return entries.map { list in
      Receipt(entries: list.sorted { $0.0 < $1.0 }.map(\.1), checkpoint: checkpoint)
    }
  }

  /// Appends leaves that are no ballots, with the caller's own transaction.
  func append(
    _ leaves: [Leaf],
    _ commit: @Sendable (_ first: Int, _ checkpoint: Checkpoint) async throws -> Void
  ) async throws {
    try await catchUp()
    var next = tree
    for leaf in leaves { next.append(leaf.hash) }
    try await commit(tree.count, try sign(next))
    tree = next
  }

  private func sign(_ tree: MerkleTree) throws -> Checkpoint {
    try Checkpoint(
      origin: SeasonOffice.origin(of: id), size: tree.count, root: tree.root(), signer: signer)
  }

  private func catchUp() async throws {
    for leaf in try await store.leaves(of: id, from: tree.count) {
      tree.append(MerkleTree.leafHash(leaf))
    }
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
