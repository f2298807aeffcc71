import Crypto

/// The append-only Merkle tree of RFC 6962, section 2.1, over SHA-256.
///
/// Holds the roots of all complete subtrees: 64 bytes a leaf. Appending is O(1) amortised; a root or
/// proof is O(log leaves).
public struct MerkleTree: Sendable {
  /// `levels[k]` are the roots of the complete subtrees of 2^k leaves, from the left.
  private var levels: [[Digest]] = [[]]

  public init() {}

  public var count: Int { levels[0].count }

  public static func leafHash(_ leaf: [UInt8]) -> Digest {
    var hasher = SHA256()
    hasher.update(data: [0])
    hasher.update(data: leaf)
    return Digest(hasher.finalize())
  }

  static func nodeHash(_ left: Digest, _ right: Digest) -> Digest {
    var hasher = SHA256()
    hasher.update(data: [1])
    left.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    right.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return Digest(hasher.finalize())
  }

  /// Adds a leaf by its hash.
  public mutating func append(_ leafHash: Digest) {
    levels[0].append(leafHash)
    var level = 0
    while levels[level].count.isMultiple(of: 2) {
      let nodes = levels[level]
      let parent = Self.nodeHash(nodes[nodes.count - 2], nodes[nodes.count - 1])
      level += 1
      if level == levels.count { levels.append([]) }
      levels[level].append(parent)
    }
  }

  /// Takes back what was appended last. O(leaves taken back).
  /// - Precondition: `size` is not above `count`.
  public mutating func removeLeaves(from size: Int) {
    for level in levels.indices {
      levels[level].removeLast(levels[level].count - (size >> level))
    }
  }

  /// The root over the first `size` leaves; of none, the hash of nothing.
  /// - Precondition: `size` is not above `count`.
  public func root(at size: Int? = nil) -> Digest {
    let size = size ?? count
    return size == 0 ? Digest(hashing: [UInt8]()) : hash(0..<size)
  }

  /// The hashes that lead from a leaf to the root over the first `size` leaves.
  public func inclusionProof(of leaf: Int, at size: Int) throws(SealingError) -> [Digest] {
    guard size <= count, (0..<size).contains(leaf) else {
      throw .outOfRange(index: leaf, size: min(size, count))
    }
    return path(leaf, 0..<size)
  }

  /// The hashes that show the tree of `size` leaves to continue the one of `old`.
  public func consistencyProof(from old: Int, to size: Int) throws(SealingError) -> [Digest] {
    guard size <= count, (0...size).contains(old) else {
      throw .outOfRange(index: old, size: min(size, count))
    }
    return old == 0 || old == size ? [] : subproof(old, 0..<size, isComplete: true)
  }

  /// The largest power of two below `count`.
  static func split(_ count: Int) -> Int {
    var power = 1
    while power * 2 < count { power *= 2 }
    return power
  }

  private func hash(_ range: Range<Int>) -> Digest {
    let size = range.count
    if size & (size - 1) == 0 { return levels[size.trailingZeroBitCount][range.lowerBound / size] }
    let middle = range.lowerBound + Self.split(size)
    return Self.nodeHash(hash(range.lowerBound..<middle), hash(middle..<range.upperBound))
  }

  private func path(_ leaf: Int, _ range: Range<Int>) -> [Digest] {
    if range.count == 1 { return [] }
    let middle = range.lowerBound + Self.split(range.count)
    return leaf < middle
      ? path(leaf, range.lowerBound..<middle) + [hash(middle..<range.upperBound)]
      : path(leaf, middle..<range.upperBound) + [hash(range.lowerBound..<middle)]
  }

  private func subproof(_ old: Int, _ range: Range<Int>, isComplete: Bool) -> [Digest] {
    if old == range.upperBound { return isComplete ? [] : [hash(range)] }
    let middle = range.lowerBound + Self.split(range.count)
    return old <= middle
      ? subproof(old, range.lowerBound..<middle, isComplete: isComplete)
        + [hash(middle..<range.upperBound)]
      : subproof(old, middle..<range.upperBound, isComplete: false)
        + [hash(range.lowerBound..<middle)]
  }
}
