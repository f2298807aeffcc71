import Ballots
import Foundation
import Records
public import Sealing
import Seasons

/// A season's log in memory: its tree, and how far the journal stands in it.
struct SeasonLog: Sendable {
  private(set) var tree = MerkleTree()
  /// The number of the last event that has a leaf; 0 for none.
  private(set) var lastEvent = 0

  init() {}

  mutating func append(_ leaf: Leaf) {
    tree.append(leaf.hash)
    if case .event(let number, _) = leaf { lastEvent = number }
  }

  /// Forgets leaves that were not written after all.
  mutating func takeBack(to size: Int, lastEvent: Int) {
    tree.removeLeaves(from: size)
    self.lastEvent = lastEvent
  }

  /// Reads a log from the store and checks it: it is what the checkpoint signed last speaks of, it continues the one known
  /// outside the database, and the journal's events are those that stand in it. O(leaves and journal).
  /// - Parameter known: a checkpoint kept outside the database; nil where there is none.
  /// - Throws: `LogFault`.
  init(
    reading store: any SeasonStore, _ id: SeasonID, signedBy key: NoteKey, known: Checkpoint?
  ) async throws {
    let rows = try await store.recordRows(of: id)
    var events: [Int: Digest] = [:]
    for (index, bytes) in rows.leaves.enumerated() {
      guard let leaf = try? Leaf(bytes: bytes) else { throw LogFault.badLeaf(index) }
      append(leaf)
      if case .event(let number, let hash) = leaf { events[number] = hash }
    }
    let (origin, size) = (SeasonOffice.origin(of: id), tree.count)
    if let last = rows.checkpoints.last {
      guard last.origin == origin, last.note.isSigned(by: key) else {
        throw LogFault.unsigned(last.size)
      }
      guard last.size == size, last.root == tree.root() else {
        throw LogFault.differs(signed: last.size, found: size)
      }
    } else if size > 0 {
      throw LogFault.differs(signed: 0, found: size)
    }
    if let known {
      let isRolledBack = rows.journal.contains { event in
        event.kind == .rollbackAccepted && event.details["checkpoint"]?.string == known.text
      }
      if !isRolledBack, known.size > size || tree.root(at: known.size) != known.root {
        throw LogFault.rolledBack(known, found: size)
      }
    }
    for event in rows.journal {
      if let hash = events.removeValue(forKey: event.number),
        event.leaf != .event(number: event.number, hash: hash)
      {
        throw LogFault.changedEvent(event.number)
      }
    }
    if let missing = events.keys.min() { throw LogFault.changedEvent(missing) }
  }
}

/// Why a log cannot be gone on with: the database is not as it was signed.
public enum LogFault: Error, Sendable, Hashable {
  case badLeaf(Int)
  case unsigned(Int)
  case differs(signed: Int, found: Int)
  /// It is shorter or other than one known outside the database.
  case rolledBack(Checkpoint, found: Int)
  case changedEvent(Int)
  /// A ballot in the box is not that of its leaf, or there is none or one too many.
  case box(round: String, category: String, what: String)

  static func note(_ text: String) {
    FileHandle.standardError.write(Data("envelope: \(text)\n".utf8))
  }
}

extension LogFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .badLeaf(let index): "leaf \(index) of the log in the database is damaged; restore a copy"
    case .unsigned(let size):
      "the log's last checkpoint, of \(size) leaves, is not signed by this season's key: somebody changed the "
        + "database; restore a copy"
    case .differs(let signed, let found):
      "the log in the database is not the one signed last (\(signed) leaves signed, \(found) found): somebody "
        + "changed the database; restore a copy"
    case .rolledBack(let known, let found):
      "the log in the database has \(found) leaves and does not continue the one of \(known.size) leaves that was "
        + "signed before: ballots that members have receipts for would be lost. Put the newer database back; if it is "
        + "gone for good, start once with --accept-rollback and a reason, which journal and record will show"
    case .changedEvent(let number):
      "event \(number) of the journal is not the one in the log: somebody changed the database; restore a copy"
    case .box(let round, let category, let what):
      "the ballots of \(category) in \(round) are not those in the log: \(what). Nothing was counted; restore a copy"
    }
  }
}
