package import Sealing

/// A record's log, with its tree.
package struct ParsedLog: Sendable {
  private(set) var leaves: [Leaf] = []
  private(set) var tree = MerkleTree()
  /// The place of each event's leaf, by the event's number.
  private(set) var events: [Int: Int] = [:]
  /// The places of event leaves, in order.
  private(set) var eventLeaves: [Int] = []

  /// The places and commitments of envelopes, by category.
  private(set) var commitments: [String: [(place: Int, commitment: Digest)]] = [:]

  init() {}

  /// O(leaves).
  /// - Throws: `SealingError.malformed` naming the first leaf that is none.
  package init(_ bytes: [UInt8]) throws(SealingError) {
    for (leaf, hash) in try LeafFile.read(bytes) {
      if case .event(let number, _) = leaf {
        events[number] = leaves.count
        eventLeaves.append(leaves.count)
      }
      if case .envelope(let category, let commitment, _) = leaf {
        commitments[category, default: []].append((leaves.count, commitment))
      }
      leaves.append(leaf)
      tree.append(hash)
    }
  }
}
