/// Checking the proofs of a Merkle tree without the tree, by RFC 9162, sections 2.1.3.2 and 2.1.4.2.
public enum MerkleProof {
  /// Whether the leaf stands at `index` in the tree of `size` leaves with this root.
  public static func verifiesInclusion(
    of leafHash: Digest, at index: Int, size: Int, root: Digest, proof: [Digest]
  ) -> Bool {
    guard index >= 0, index < size else { return false }
    var (node, last) = (index, size - 1)
    var hash = leafHash
    for sibling in proof {
      if last == 0 { return false }
      if node & 1 == 1 || node == last {
        hash = MerkleTree.nodeHash(sibling, hash)
        if node & 1 == 0 {
          while node & 1 == 0, node != 0 { (node, last) = (node >> 1, last >> 1) }
        }
      } else {
        hash = MerkleTree.nodeHash(hash, sibling)
      }
      (node, last) = (node >> 1, last >> 1)
    }
    return last == 0 && hash == root
  }

  /// Whether the tree of `size` leaves continues the tree of `old` leaves.
  public static func verifiesConsistency(
    from old: Int, _ oldRoot: Digest, to size: Int, _ root: Digest, proof: [Digest]
  ) -> Bool {
    guard old >= 0, old <= size else { return false }
    if old == size { return proof.isEmpty && oldRoot == root }
    if old == 0 { return proof.isEmpty && oldRoot == Digest(hashing: [UInt8]()) }
    var path = proof[...]
    if old & (old - 1) == 0 { path = [oldRoot] + path }
    guard let first = path.popFirst() else { return false }
    var (node, last) = (old - 1, size - 1)
    while node & 1 == 1 { (node, last) = (node >> 1, last >> 1) }
    var (oldHash, hash) = (first, first)
    for sibling in path {
      if last == 0 { return false }
      if node & 1 == 1 || node == last {
        oldHash = MerkleTree.nodeHash(sibling, oldHash)
        hash = MerkleTree.nodeHash(sibling, hash)
        while node & 1 == 0, node != 0 { (node, last) = (node >> 1, last >> 1) }
      } else {
        hash = MerkleTree.nodeHash(hash, sibling)
      }
      (node, last) = (node >> 1, last >> 1)
    }
    return oldHash == oldRoot && hash == root && last == 0
  }
}
