import Ballots
import Sealing
import Seasons

extension Verifier {
  /// Checkpoints and their signatures; every ballot between its round's opening and close; slots within the roll.
  mutating func checkLog(_ earlier: [Checkpoint]) {
    checkCheckpoints()
    check(earlier)
    checkBallots()
    for event in slots.unknown {
      result.find(
        .takenOut, RecordPaths.journal,
        "event \(event.number) takes a ballot out that is not in the log, or was taken out before")
    }
    if slots.takenOut > 0 {
      result.leave(
        "whether \(slots.takenOut) ballots were rightly taken out; the journal has the reasons")
    }
    result.check("\(record.log.leaves.count) leaves of the log")
  }

  private mutating func checkBallots() {
    guard let replay else { return }
    var opened: [String: (leaf: Int?, size: Int?, categories: Set<String>)] = [:]
    for (id, round) in replay.rounds {
      // A meeting's ballots are those of its votes.
      let isRoom = replay.season.round(id)?.room != nil
      opened[id] = (
        round.leaf, round.size, isRoom ? [] : Set(round.categories.map(\.id))
      )
    }
    for vote in replay.votes { opened[vote.id] = (vote.leaf, vote.size, [vote.category]) }
    var places: [Leaf.Slot: String] = [:]
    var commitments: Set<Digest> = []
    for (index, leaf) in record.log.leaves.enumerated() {
      switch leaf {
      case .ballot(let round, let category, let slot, let commitment, _):
        let key = RecordSlots.key(round, category)
        if places.updateValue(key, forKey: slot) ?? key != key {
          result.find(
            .slotTwice, RecordPaths.leaves, "leaf \(index): its slot is one of another category too"
          )
        }
        if !commitments.insert(commitment).inserted {
          result.find(
            .commitmentTwice, RecordPaths.leaves, "leaf \(index) has the commitment of one before")
        }
        guard let place = opened[round], place.categories.contains(category) else {
          result.find(
            .ballotNowhere, RecordPaths.leaves,
            "leaf \(index) is a ballot for \(key), which was not opened")
          continue
        }
        if place.leaf.map({ index < $0 }) ?? true {
          result.find(
            .earlyBallot, RecordPaths.leaves, "leaf \(index) was cast before \(round) opened")
        }
        if let size = place.size, index >= size {
          result.find(
            .lateBallot, RecordPaths.leaves, "leaf \(index) was cast after \(round) had closed")
        }
      case .envelope(_, let commitment, _):
        if !commitments.insert(commitment).inserted {
          result.find(
            .commitmentTwice, RecordPaths.leaves, "leaf \(index) has the commitment of one before")
        }
      case .event: break
      }
    }
    for (id, round) in replay.rounds.sorted(by: { $0.key < $1.key }) {
      for category in round.categories { checkSlots(id, category.id, category.eligible) }
    }
    for vote in replay.votes { checkSlots(vote.id, vote.category, vote.eligible) }
  }

  private mutating func checkSlots(_ round: String, _ category: String, _ eligible: Int) {
    let count = slots.count(round, category)
    if count > eligible {
      result.find(
        .slots, RecordPaths.leaves,
        "\(RecordSlots.key(round, category)): \(count) slots for \(eligible) voters")
    }
  }

  private mutating func checkCheckpoints() {
    let paths = folder.files.keys.filter { $0.hasPrefix("log/checkpoint-") }.sorted()
    let tree = record.log.tree
    var sizes: Set<Int> = []
    for path in paths {
      do {
        guard let text = String(validating: folder.files[path] ?? [], as: UTF8.self) else {
          throw SealingError.malformed("checkpoint (not UTF-8)")
        }
        let checkpoint = try Checkpoint(text: text)
        sizes.insert(checkpoint.size)
        if path != RecordPaths.checkpoint(checkpoint.size) {
          result.find(.checkpoint, path, "speaks of \(checkpoint.size) leaves")
        }
        if checkpoint.origin != record.facts?.origin {
          result.find(.checkpoint, path, "is of another log, \(checkpoint.origin)")
        }
        if let key = recordKey, !checkpoint.note.isSigned(by: key) {
          result.find(.signature, path, "is not signed by the record's key")
        }
        if checkpoint.size > tree.count {
          result.find(.checkpoint, path, "speaks of leaves that the log lacks")
        } else if tree.root(at: checkpoint.size) != checkpoint.root {
          result.find(.checkpoint, path, "has another root than the log")
        }
      } catch { result.find(.malformed, path, "\(error)") }
    }
    if folder.files[RecordPaths.leaves] != nil, !sizes.contains(tree.count) {
      result.find(
        .logEnd, RecordPaths.leaves, "has \(tree.count) leaves, and no checkpoint of that size")
    }
    let closings = Set(
      (replay?.rounds.values.compactMap(\.size) ?? []) + (replay?.votes.compactMap(\.size) ?? []))
    for size in closings.sorted() where !sizes.contains(size) {
      result.find(
        .checkpoint, RecordPaths.checkpoint(size), "is missing: a round closed at this size")
    }
    result.check("\(paths.count) signed checkpoints, each a beginning of the log")
  }

  /// Checkpoints that somebody has from elsewhere.
  private mutating func check(_ earlier: [Checkpoint]) {
    let tree = record.log.tree
    for checkpoint in earlier {
      let isOurs =
        checkpoint.origin == record.facts?.origin
        && (key ?? recordKey).map(checkpoint.note.isSigned) ?? false
      if !isOurs {
        result.find(
          .earlierCheckpoint, RecordPaths.leaves,
          "the checkpoint given, of \(checkpoint.size) leaves of \(checkpoint.origin), is not signed by this log's key"
        )
      } else if checkpoint.size > tree.count || tree.root(at: checkpoint.size) != checkpoint.root {
        result.find(
          .earlierCheckpoint, RecordPaths.leaves,
          "does not continue the log that a checkpoint of \(checkpoint.size) leaves speaks of")
      }
    }
    if !earlier.isEmpty {
      result.check("\(earlier.count) checkpoints known from elsewhere")
    }
  }
}
