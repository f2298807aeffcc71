public import Sealing

/// The ballots of one category with the slots and nonces that tie them to the log: `openings/…` of an
/// auditor's record, and the second half of a sealed count. Each is slot, nonce and padded ballot;
/// sorted by slot.
public struct OpeningsFile: Sendable, Hashable {
  public struct Item: Sendable, Hashable {
    public let slot: Leaf.Slot
    public let opening: BallotOpening

    public init(slot: Leaf.Slot, opening: BallotOpening) {
      self.slot = slot
      self.opening = opening
    }
  }

  public let items: [Item]

  public init(_ items: [Item]) {
    self.items = items.sorted { $0.slot.bytes.lexicographicallyPrecedes($1.slot.bytes) }
  }

  public var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(items.count * 80)
    for item in items { out += item.slot.bytes + item.opening.nonce + item.opening.padded }
    return out
  }

  /// - Throws: `SealingError.malformed` for bytes of another length or order.
  public init(bytes: [UInt8], ballotLength: Int) throws(SealingError) {
    let size = Leaf.Slot.byteCount + BallotOpening.nonceByteCount + ballotLength
    guard ballotLength > 0, bytes.count.isMultiple(of: size) else { throw .malformed("openings") }
    var items: [Item] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      guard let slot = Leaf.Slot(bytes: bytes[start..<(start + 16)]) else {
        throw .malformed("openings")
      }
      let opening = try BallotOpening(
        nonce: Array(bytes[(start + 16)..<(start + 48)]),
        padded: Array(bytes[(start + 48)..<(start + size)]))
      items.append(Item(slot: slot, opening: opening))
    }
    self.init(items)
    guard self.bytes == bytes, Set(items.map(\.slot)).count == items.count else {
      throw .malformed("openings (order of slots, or a slot twice)")
    }
  }
}
