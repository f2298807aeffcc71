import Ballots
import Foundation
import Sealing
import Seasons

/// What the details of each public kind of event must hold (`docs/record-journal.md`).
enum EventShape {
  private enum Part {
    case text, number, flag, texts, time, object, slots
    /// A list whose items can all be read.
    case list(@Sendable (JSONValue) -> Bool)
    case value(@Sendable (JSONValue) -> Bool)
  }

  /// - Returns: what is wrong; nil where nothing is, and for a kind that is not public.
  static func problem(_ event: JournalEvent) -> String? {
    guard Timestamp.parse(event.at) != nil else { return "its time is none" }
    for (key, part, isNeeded) in parts[event.kind] ?? [] {
      guard let value = event.details[key] else {
        if isNeeded { return "says no \"\(key)\"" }
        continue
      }
      if !fits(value, part) { return "\"\(key)\" is not of its kind" }
    }
    return nil
  }

  private static func fits(_ value: JSONValue, _ part: Part) -> Bool {
    switch part {
    case .text: value.string != nil
    case .number: value.integer.map { $0 >= 0 } ?? false
    case .flag: value.bool != nil
    case .texts: value.array?.allSatisfy { $0.string != nil } ?? false
    case .time: value.string.flatMap(Timestamp.parse) != nil
    case .object: value.object != nil
    case .slots:
      value.object?.values.allSatisfy { slot in
        (slot.array ?? [slot]).allSatisfy {
          $0.string.flatMap { Bytes.base64($0) }.map { $0.count == Leaf.Slot.byteCount } ?? false
        }
      } ?? false
    case .list(let reads): value.array?.allSatisfy(reads) ?? false
    case .value(let reads): reads(value)
    }
  }

  private static let nominees = Part.list { Nominee($0) != nil }
  private static let entries = Part.list { Entry($0) != nil }
  private static let people = Part.list { Person($0) != nil }

  private static let parts: [JournalEvent.Kind: [(String, Part, Bool)]] = [
    .seasonCreated: [("season", .text, true)],
    .seasonRevised: [("season", .text, true)],
    .membersImported: [("count", .number, true)],
    .keysMade: [
      (
        "keys",
        .value {
          $0.object?.values.allSatisfy { $0.string.flatMap { Bytes.base64($0) } != nil } ?? false
        },
        true
      )
    ],
    .entryDecided: [
      ("category", .text, true), ("accepted", .value { Entry($0) != nil }, false),
      ("credited", .texts, false), ("people", people, false),
      ("nominee", .value { Nominee($0) != nil }, false), ("rejected", .text, false),
    ],
    .shortlistMade: [("category", .text, true), ("entries", .texts, true)],
    .roundOpened: [
      ("round", .text, true),
      ("kind", .value { $0.string.flatMap(VotingRound.Kind.init) != nil }, true),
      ("opens", .time, true), ("closes", .time, true), ("publicKey", .text, true),
      ("categories", .list { json in VotedCategory(json)?.json == json }, true),
    ],
    .voteOpened: [
      ("round", .text, true), ("category", .text, true), ("number", .number, true),
      ("eligible", .number, true), ("proxies", .number, true),
    ],
    .deadlineMoved: [("round", .text, true), ("from", .time, true), ("closes", .time, true)],
    .nomineeWithdrawn: [
      ("nominee", .text, true), ("category", .text, false), ("recount", .text, false),
    ],
    .roundClosed: [("round", .text, true), ("size", .number, true), ("root", .text, true)],
    .tieDecided: [("round", .text, true), ("category", .text, true), ("favour", .texts, true)],
    .ballotsSetAside: [("round", .text, true), ("slots", .slots, true)],
    .leavesDisowned: [("round", .text, true), ("slots", .slots, true)],
    .candidatePassedOver: [
      ("round", .text, true), ("category", .text, true), ("label", .text, true),
      ("why", .value { ["declined", "ineligible"].contains($0.string) }, true),
    ],
    .candidateRestored: [
      ("round", .text, true), ("category", .text, true), ("label", .text, true),
    ],
    .nomineesAnnounced: [
      ("round", .text, true), ("category", .text, true), ("nominees", nominees, true),
      ("entries", entries, false), ("people", people, false),
    ],
    .outcomeDecided: [("category", .text, true), ("outcome", .value { Outcome($0) != nil }, true)],
    .envelopeSealed: [("category", .text, true), ("commitment", .text, true)],
    .envelopeResealed: [
      ("category", .text, true), ("commitment", .text, true), ("void", .text, true),
    ],
    .countReleased: [("round", .text, true), ("category", .text, true)],
    .envelopeOpened: [
      ("category", .text, true), ("round", .text, true),
      ("ending", .value { $0.string.flatMap(Card.Ending.init) != nil }, true),
      ("winners", .texts, true), ("label", .text, false), ("void", .texts, false),
      ("nominees", nominees, false), ("entries", entries, false), ("people", people, false),
      ("room", .value { RoomOutcome($0) != nil }, false),
    ],
    .cardRead: [("category", .text, true), ("read", .text, true)],
    .announcedFromPaper: [
      ("category", .text, true), ("at", .text, true), ("winners", .texts, true),
      ("same", .flag, true),
    ],
    .wrongWinnerRead: [
      ("category", .text, true), ("read", .text, true), ("card", .texts, true),
      ("owner", .text, true),
    ],
    .drillEnded: [("category", .text, true), ("seconds", .number, true)],
    .corrected: [
      ("field", .value { $0.string.flatMap(Correction.Field.init) != nil }, true),
      ("id", .text, true), ("from", .text, true), ("to", .text, true),
    ],
    .resultSeen: [("categories", .texts, true)],
    .cardsHanded: [("categories", .texts, true)],
    .orderChanged: [("order", .list { Cue($0) != nil }, true)],
    .orderLocked: [("locked", .flag, true)],
    .speechNoted: [
      ("speaker", .text, true), ("words", .text, true),
      ("acceptance", .value { $0.string.flatMap(SpeechNote.Acceptance.init) != nil }, true),
      ("category", .text, false), ("nominee", .text, false), ("corrects", .number, false),
    ],
    .blogPosted: [("text", .text, true), ("corrects", .number, false)],
    .protestWindowSet: [("closes", .time, true), ("decider", .text, true)],
    .protestMade: [("category", .text, true), ("from", .text, true)],
    .protestRecounted: [
      ("protest", .number, true), ("category", .text, true), ("ballots", .number, true),
      ("findings", .texts, true),
    ],
    .protestDecided: [
      ("protest", .number, true),
      ("outcome", .value { $0.string.flatMap(Protest.Outcome.init) != nil }, true),
      ("decider", .text, true),
    ],
    .appealsSet: [("ends", .time, true)],
    .rollbackAccepted: [("checkpoint", .text, true)],
    .staffChanged: [("id", .text, true), ("roles", .texts, true)],
  ]

  /// The kinds that need a reason, whatever the state.
  static let needsReason: Set<JournalEvent.Kind> = [
    .seasonRevised, .entryDecided, .shortlistMade, .deadlineMoved, .nomineeWithdrawn, .tieDecided,
    .ballotsSetAside, .leavesDisowned, .candidatePassedOver, .candidateRestored, .envelopeResealed,
    .corrected, .protestMade, .protestDecided, .rollbackAccepted,
  ]
}
