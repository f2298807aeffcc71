import Ballots
import Sealing
import Seasons

extension Verifier {
  /// What the replay of the journal found, and what was lost where a copy was put back.
  mutating func checkJournal() {
    guard let replay else { return }
    for problem in replay.problems { result.find(problem.name, problem.path, problem.message) }
    for event in replay.rollbacks {
      let checkpoint = (event.details["checkpoint"]?.string).flatMap { try? Checkpoint(text: $0) }
      guard let checkpoint, let key = recordKey, checkpoint.note.isSigned(by: key) else {
        result.find(
          .eventState, RecordPaths.journal,
          "event \(event.number): its checkpoint is not signed by the key")
        continue
      }
      let tree = record.log.tree
      if checkpoint.size <= tree.count, tree.root(at: checkpoint.size) == checkpoint.root {
        result.find(
          .eventState, RecordPaths.journal,
          "event \(event.number): the log continues its checkpoint")
      }
      result.leave(
        "what the log had up to \(checkpoint.size) leaves before a copy was put back (event \(event.number)): "
          + "receipts of that time name leaves that are gone")
    }
    let unlogged = record.journal.count - record.log.eventLeaves.count
    if unlogged > 0 {
      result.leave(
        "\(unlogged) events at the end of the journal by the log, which has no leaf of theirs yet")
    }
    result.check("\(record.journal.count) events, each allowed when it came")
  }

  /// The summary and the text for people are what is derived.
  mutating func checkFacts() {
    guard let replay, let facts = record.facts else { return }
    let derived = replay.facts(facts, slots)
    for difference in facts.differences(from: derived) {
      result.find(.facts, RecordPaths.facts, difference)
    }
    // A key that is spelled otherwise is another; all else was compared part by part.
    if facts != derived, facts.differences(from: derived).isEmpty {
      result.find(.facts, RecordPaths.facts, "differs from what journal and log say")
    }
    guard let kind = record.kind, let bytes = folder.files[RecordPaths.readme] else { return }
    let cards = replay.season.categories.compactMap {
      record.envelopes[RecordPaths.envelope($0.id)]?.card
    }
    let text = RecordReadme.text(replay.original, kind, key: facts.key, cards: cards)
    if Array(text.utf8) != bytes {
      result.find(.readme, RecordPaths.readme, "is not the text that season, key and cards make")
    }
  }
}
