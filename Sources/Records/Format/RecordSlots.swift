import Ballots
public import Sealing

/// The slots of a log that hold a ballot: in each round and category one for each vote cast. Those that events took out are
/// left out.
public struct RecordSlots: Sendable {
  /// The commitment of each slot's last leaf, by round and category.
  private(set) var last: [String: [Leaf.Slot: Digest]] = [:]
  /// How many were taken out, and what events named that is not there.
  private(set) var takenOut = 0
  private(set) var unknown: [JournalEvent] = []

  static func key(_ round: String, _ category: String) -> String { "\(round)/\(category)" }

  /// O(leaves).
  /// - Throws: `SealingError.malformed` for a leaf that is none.
  public init(_ leaves: [[UInt8]], journal: [JournalEvent]) throws {
    self.init(try leaves.map { bytes throws(SealingError) in try Leaf(bytes: bytes) }, journal)
  }

  init(_ leaves: some Sequence<Leaf>, _ journal: [JournalEvent]) {
    for leaf in leaves {
      guard case .ballot(let round, let category, let slot, let commitment, _) = leaf else {
        continue
      }
      last[Self.key(round, category), default: [:]][slot] = commitment
    }
    for event in journal where [.ballotsSetAside, .leavesDisowned].contains(event.kind) {
      let round = event.details["round"]?.string ?? ""
      for (category, text) in event.slotsTakenOut {
        let slot = Optional(text).flatMap { Bytes.base64($0) }.flatMap { Leaf.Slot(bytes: $0) }
        guard let slot, last[Self.key(round, category)]?.removeValue(forKey: slot) != nil else {
          unknown.append(event)
          continue
        }
        takenOut += 1
      }
    }
  }

  public func count(_ round: String, _ category: String) -> Int {
    last[Self.key(round, category)]?.count ?? 0
  }

  /// The categories of a round that have a slot, in the order of their ids.
  public func categories(of round: String) -> [String] {
    last.keys.filter { $0.hasPrefix("\(round)/") }.map { String($0.dropFirst(round.count + 1)) }
      .sorted()
  }

  public func slots(_ round: String, _ category: String) -> [Leaf.Slot] {
    Array((last[Self.key(round, category)] ?? [:]).keys)
  }
}
