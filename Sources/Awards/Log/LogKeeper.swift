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
  private var waiting: [(casts: [PreparedCast], answer: Answer)] = []
  private var isCommitting = false

  private typealias Answer = CheckedContinuation<[Receipt], any Error>

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
      waiting.append((casts, answer))
      if !isCommitting {
        isCommitting = true
        Task { await self.drain() }
      }
    }
  }

  private func drain() async {
    while !waiting.isEmpty {
      let group = waiting
      waiting = []
      do {
        var receipts = try await commit(group.flatMap(\.casts))[...]
        for (casts, answer) in group {
          answer.resume(returning: Array(receipts.prefix(casts.count)))
          receipts = receipts.dropFirst(casts.count)
        }
      } catch {
        for (_, answer) in group { answer.resume(throwing: error) }
      }
    }
    isCommitting = false
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
