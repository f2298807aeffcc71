import Ballots
import Sealing
import Seasons

extension Verifier {
  /// The last ballot leaf of each slot, by round and category.
  typealias Slots = [String: [Leaf.Slot: Digest]]

  static func key(_ round: String, _ category: String) -> String { "\(round)/\(category)" }

  /// Checkpoints, their signatures, and that no category has more slots than voters.
  mutating func checkLog() -> Slots {
    var tree = MerkleTree()
    for (_, hash) in record.leaves { tree.append(hash) }
    checkCheckpoints(tree)
    var slots: Slots = [:]
    let closings = closingSizes()
    for (index, (leaf, _)) in record.leaves.enumerated() {
      guard case .ballot(let round, let category, let slot, let commitment, _) = leaf else {
        continue
      }
      slots[Self.key(round, category), default: [:]][slot] = commitment
      if let size = closings[round], index >= size {
        result.find(RecordPaths.leaves, "leaf \(index) was cast after \(round) had closed")
      }
    }
    takeOut(&slots)
    guard let facts = record.facts else { return slots }
    var known: Set<String> = []
    for round in facts.rounds {
      for item in round.categories {
        let key = Self.key(round.id, item.category.id)
        known.insert(key)
        if round.vote == nil, item.category.isHeldInVotes {
          let votes = facts.votes(of: round.id, on: item.category.id)
          if votes.reduce(0, { $0 + $1.item.cast }) != item.cast {
            result.find(RecordPaths.facts, "\(key): its votes hold other than \(item.cast) ballots")
          }
          if slots[key] == nil { continue }
        }
        let count = slots[key]?.count ?? 0
        if count != item.cast {
          result.find(
            RecordPaths.facts, "\(key): \(item.cast) cast, but \(count) slots stand in the log")
        }
        if count > item.category.eligible {
          result.find(
            RecordPaths.leaves, "\(key): \(count) slots for \(item.category.eligible) voters")
        }
      }
    }
    for key in slots.keys.sorted() where !known.contains(key) {
      result.find(RecordPaths.leaves, "holds ballots for \(key), which the facts do not know")
    }
    result.checked.append(
      "\(record.leaves.count) leaves of the log, and slots within the roll in "
        + "\(known.count) categories")
    return slots
  }

  /// Ballots that were set aside are in the log and not counted.
  private mutating func takeOut(_ slots: inout Slots) {
    var count = 0
    for event in record.journal where event.kind == .ballotsSetAside {
      let round = event.details["round"]?.string ?? ""
      for (category, text) in event.slotsSetAside {
        let slot = Optional(text).flatMap { Bytes.base64($0) }.flatMap { Leaf.Slot(bytes: $0) }
        guard let slot, slots[Self.key(round, category)]?.removeValue(forKey: slot) != nil else {
          result.find(
            RecordPaths.journal, "event \(event.number) sets a ballot aside that is not in the log")
          continue
        }
        count += 1
      }
    }
    if count > 0 {
      result.notChecked.append(
        "whether \(count) ballots were rightly set aside; the journal has the reasons")
    }
  }

  private mutating func checkCheckpoints(_ tree: MerkleTree) {
    let paths = folder.files.keys.filter { $0.hasPrefix("log/checkpoint-") }.sorted()
    var sizes: Set<Int> = []
    for path in paths {
      do {
        guard let text = String(validating: folder.files[path] ?? [], as: UTF8.self) else {
          throw SealingError.malformed("checkpoint (not UTF-8)")
        }
        let checkpoint = try Checkpoint(text: text)
        sizes.insert(checkpoint.size)
        if path != RecordPaths.checkpoint(checkpoint.size) {
          result.find(path, "speaks of \(checkpoint.size) leaves")
        }
        if checkpoint.origin != record.facts?.origin {
          result.find(path, "is of another log, \(checkpoint.origin)")
        }
        if let key = recordKey, !checkpoint.note.isSigned(by: key) {
          result.find(path, "is not signed by the record's key")
        }
        if checkpoint.size > tree.count {
          result.find(path, "speaks of leaves that the log lacks")
        } else if tree.root(at: checkpoint.size) != checkpoint.root {
          result.find(path, "has another root than the log")
        }
      } catch { result.find(path, "\(error)") }
    }
    if !sizes.contains(tree.count) {
      result.find(RecordPaths.leaves, "has \(tree.count) leaves, and no checkpoint of that size")
    }
    let closings = Set(closingSizes().values)
    for size in closings.sorted() where !sizes.contains(size) {
      result.find(RecordPaths.checkpoint(size), "is missing: a round closed at this size")
    }
    result.checked.append("\(paths.count) signed checkpoints, each a beginning of the log")
  }

  /// At what size of the log each round closed, from the journal.
  private func closingSizes() -> [String: Int] {
    var sizes: [String: Int] = [:]
    for event in record.journal where event.kind == .roundClosed {
      if let round = event.details["round"]?.string, let size = event.details["size"]?.integer {
        sizes[round] = size
      }
    }
    return sizes
  }
}
