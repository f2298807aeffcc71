import Ballots
import Foundation
import Sealing
import Seasons

/// The parts of a record that could be read; what could not is a finding.
struct ParsedRecord: Sendable {
  var kind: Manifest.Kind?
  /// As created.
  private(set) var original: Season?
  private(set) var facts: RecordFacts?
  private(set) var journal: [JournalEvent] = []
  private(set) var log = ParsedLog()
  private(set) var envelopes: [String: EnvelopeFile] = [:]
  /// Counts as published, by path.
  private(set) var counts: [String: JSONValue] = [:]
  /// How written lines were read, by path.
  private(set) var readings: [String: ReadingsFile] = [:]

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
    for path in folder.files.keys.sorted() where path.hasSuffix(".json") {
      if path.hasPrefix("envelopes/") {
        envelopes[path] = Self.parse(path, folder, &verification) { json in
          EnvelopeFile(json).map { ($0, $0.json) }
        }
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
    guard let bytes = folder.files[RecordPaths.leaves] else { return }
    do { log = try ParsedLog(bytes) } catch {
      verification.find(.malformed, RecordPaths.leaves, "\(error)")
    }
  }

  private static func season(
    _ folder: RecordFolder, _ verification: inout Verification
  ) -> Season? {
    let path = RecordPaths.season
    guard let bytes = folder.files[path] else { return nil }
    do { return try Season(record: bytes) } catch {
      verification.find(error.name, path, error.message)
      return nil
    }
  }

  private static func parse<T>(
    _ path: String, _ folder: RecordFolder, _ verification: inout Verification,
    _ read: (JSONValue) -> (T, JSONValue)?
  ) -> T? {
    guard let bytes = folder.files[path] else { return nil }
    guard let json = try? JSONValue(parsing: Data(bytes)), let (value, again) = read(json) else {
      verification.find(.malformed, path, "is not of its format")
      return nil
    }
    if Array(again.text.utf8) != bytes {
      verification.find(.notCanonical, path, "is not in the canonical form")
    }
    return value
  }
}

extension Season {
  struct RecordError: Error {
    var name: FindingName
    var message: String
  }

  /// A season file of a record: canonical JSON first, so that nothing which YAML would expand is looked at.
  init(record bytes: [UInt8]) throws(RecordError) {
    guard let json = try? JSONValue(parsing: Data(bytes)) else {
      throw RecordError(name: .malformed, message: "is not JSON")
    }
    let text = json.text
    guard Array(text.utf8) == bytes else {
      throw RecordError(name: .notCanonical, message: "is not in the canonical form")
    }
    do { self = try SeasonFile(text: text).season } catch {
      throw RecordError(name: .malformed, message: "\(error)")
    }
    guard self.json.text == text else {
      throw RecordError(name: .notCanonical, message: "has parts that no season file has")
    }
  }
}
