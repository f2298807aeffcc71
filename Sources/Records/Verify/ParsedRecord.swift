import Ballots
import Foundation
import Sealing
import Seasons

/// The parts of a record that could be read; what could not is a finding.
struct ParsedRecord: Sendable {
  var kind: Manifest.Kind?
  /// As created.
  fileprivate(set) var original: Season?
  /// With what the journal changed.
  fileprivate(set) var season: Season?
  fileprivate(set) var facts: RecordFacts?
  fileprivate(set) var journal: [JournalEvent] = []
  private(set) var leaves: [(leaf: Leaf, hash: Digest)] = []
  fileprivate(set) var envelopes: [String: EnvelopeFile] = [:]
  /// Counts as published, by path.
  fileprivate(set) var counts: [String: JSONValue] = [:]
  /// How written lines were read, by path.
  fileprivate(set) var readings: [String: ReadingsFile] = [:]

  /// Reads the parts of a folder, noting what cannot be read or does not re-encode to itself.
  init(_ folder: RecordFolder, _ verification: inout Verification) {
    original = Self.season(folder, &verification)
    facts = Self.parse(RecordPaths.facts, folder, &verification) { json in
      RecordFacts(json).map { ($0, $0.json) }
    }
    journal =
      Self.parse(RecordPaths.journal, folder, &verification) { json in
        guard let list = json.array else { return nil }
        let events = list.compactMap(JournalEvent.init)
        return events.count == list.count ? (events, .array(events.map(\.json))) : nil
      } ?? []
    season = original?.applying(journal)
    for path in folder.files.keys.sorted() where path.hasSuffix(".json") {
      if path.hasPrefix("envelopes/") {
        let envelope = Self.parse(path, folder, &verification) { json in
          EnvelopeFile(json).map { ($0, $0.json) }
        }
        if let envelope { envelopes[path] = envelope }
      } else if path.hasPrefix("readings/") {
        readings[path] = Self.parse(path, folder, &verification) { json in
          ReadingsFile(json).map { ($0, $0.json) }
        }
      } else if path.hasPrefix("counts/") {
        counts[path] = Self.parse(path, folder, &verification) { json in
          json.string("schema") == "envelope.count/1" ? (json, json) : nil
        }
      }
    }
    guard let bytes = folder.files[RecordPaths.leaves] else {
      verification.find(RecordPaths.leaves, "is missing")
      return
    }
    do { leaves = try LeafFile.read(bytes) } catch {
      verification.find(RecordPaths.leaves, "\(error)")
    }
  }

  private static func season(
    _ folder: RecordFolder, _ verification: inout Verification
  ) -> Season? {
    let path = RecordPaths.season
    guard let bytes = folder.files[path] else {
      verification.find(path, "is missing")
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      verification.find(path, "is not UTF-8")
      return nil
    }
    do {
      let season = try SeasonFile(text: text).season
      if season.json.text != text { verification.find(path, "is not in the canonical form") }
      return season
    } catch {
      verification.find(path, "\(error)")
      return nil
    }
  }

  private static func parse<T>(
    _ path: String, _ folder: RecordFolder, _ verification: inout Verification,
    _ read: (JSONValue) -> (T, JSONValue)?
  ) -> T? {
    guard let bytes = folder.files[path] else {
      verification.find(path, "is missing")
      return nil
    }
    guard let json = try? JSONValue(parsing: Data(bytes)), let (value, again) = read(json) else {
      verification.find(path, "is not of its format")
      return nil
    }
    if Array(again.text.utf8) != bytes { verification.find(path, "is not in the canonical form") }
    return value
  }
}
