import Ballots
import Records
import Sealing
import Seasons

/// A closed round's place in the log: which ballot is the last of each slot. What is counted is held against it, so that
/// nobody who can write the database alone can put another ballot into the box.
struct ClosedBox: Sendable {
  struct Ballot: Sendable, Hashable {
    var commitment: Digest
    var sealed: Digest
  }

  /// By round and category, by slot.
  private var ballots: [String: [Leaf.Slot: Ballot]] = [:]
  private let closings: Set<String>

  /// Reads the log up to where each round closed, and holds it against what was signed then. O(leaves).
  /// - Throws: `LogFault`.
  init(_ office: SeasonOffice) async throws {
    let rows = try await office.store.recordRows(of: office.id)
    let key = office.signer.publicKey
    var sizes: [String: Int] = [:]
    var roots: [Int: String] = [:]
    for event in rows.journal where event.kind == .roundClosed {
      guard let round = event.details["round"]?.string, let size = event.details["size"]?.integer,
        let root = event.details["root"]?.string
      else { throw LogFault.changedEvent(event.number) }
      sizes[round] = size
      guard roots.updateValue(root, forKey: size) ?? root == root else {
        throw LogFault.changedEvent(event.number)
      }
    }
    closings = Set(sizes.keys)
    var tree = MerkleTree()
    for (index, bytes) in rows.leaves.enumerated() {
      guard let leaf = try? Leaf(bytes: bytes) else { throw LogFault.badLeaf(index) }
      tree.append(leaf.hash)
      guard case .ballot(let round, let category, let slot, let commitment, let sealed) = leaf,
        let size = sizes[round]
      else { continue }
      guard index < size else { throw LogFault.differs(signed: size, found: rows.leaves.count) }
      ballots["\(round)/\(category)", default: [:]][slot] = Ballot(
        commitment: commitment, sealed: sealed)
    }
    let signed = Dictionary(
      rows.checkpoints.map { ($0.size, $0) }, uniquingKeysWith: { first, _ in first })
    for (size, root) in roots {
      guard let checkpoint = signed[size], checkpoint.note.isSigned(by: key),
        checkpoint.origin == SeasonOffice.origin(of: office.id)
      else { throw LogFault.unsigned(size) }
      guard size <= tree.count, checkpoint.root.base64 == root,
        tree.root(at: size) == checkpoint.root
      else { throw LogFault.differs(signed: size, found: rows.leaves.count) }
    }
    for event in rows.journal where [.ballotsSetAside, .leavesDisowned].contains(event.kind) {
      let round = event.details["round"]?.string ?? ""
      for (category, text) in event.slotsTakenOut {
        guard let slot = Bytes.base64(text).flatMap({ Leaf.Slot(bytes: $0) }) else { continue }
        ballots["\(round)/\(category)"]?[slot] = nil
      }
    }
  }

  /// The last ballot of each slot.
  func slots(of round: String, _ category: String) -> [Leaf.Slot: Ballot] {
    ballots["\(round)/\(category)"] ?? [:]
  }

  /// Holds opened ballots against the log: each slot's last, and no other.
  /// - Throws: `LogFault.box`.
  func check(
    _ boxed: [(slot: Leaf.Slot, sealed: Digest, commitment: Digest)], of round: String,
    _ category: String
  ) throws {
    guard closings.contains(round) else { throw DeskError.roundNotOpen(round) }
    let known = slots(of: round, category)
    func fault(_ what: String) -> LogFault { .box(round: round, category: category, what: what) }
    guard boxed.count == known.count, Set(boxed.map(\.slot)).count == boxed.count else {
      throw fault("the box holds \(boxed.count), the log \(known.count)")
    }
    for (slot, sealed, commitment) in boxed {
      guard let ballot = known[slot] else { throw fault("one of them is in no leaf") }
      guard ballot.sealed == sealed, ballot.commitment == commitment else {
        throw fault("one of them was replaced")
      }
    }
  }
}
