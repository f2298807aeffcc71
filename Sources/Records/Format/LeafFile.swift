public import Sealing

/// `log/leaves`: each leaf behind its length in two bytes, the highest first.
public enum LeafFile {
  public static func bytes(_ leaves: some Sequence<[UInt8]>) -> [UInt8] {
    var out: [UInt8] = []
    for leaf in leaves { out += Bytes.bigEndian(UInt16(clamping: leaf.count)) + leaf }
    return out
  }

  /// - Throws: `SealingError.malformed` naming the first leaf that is none.
  public static func read(_ bytes: [UInt8]) throws(SealingError) -> [(leaf: Leaf, hash: Digest)] {
    var leaves: [(Leaf, Digest)] = []
    var offset = 0
    while offset < bytes.count {
      guard offset + 2 <= bytes.count else { throw .malformed("leaf \(leaves.count)") }
      let end = offset + 2 + (Int(bytes[offset]) << 8 | Int(bytes[offset + 1]))
      guard end <= bytes.count else { throw .malformed("leaf \(leaves.count)") }
      let content = Array(bytes[(offset + 2)..<end])
      do {
        leaves.append((try Leaf(bytes: content), MerkleTree.leafHash(content)))
      } catch { throw .malformed("leaf \(leaves.count)") }
      offset = end
    }
    return leaves
  }
}
