/// A hash table from a ballot's hash to its group: open addressing, two thirds full at most, a word
/// an entry (the hash above, the group plus one below).
struct GroupTable: Sendable {
  private var entries: [UInt64]
  private var used = 0

  init(expecting groups: Int = 32) {
    var size = 64
    while size * 2 < groups * 3 { size *= 2 }
    entries = Array(repeating: 0, count: size)
  }

  /// The group with this hash for which `isSame` holds, or nil after noting `newGroup` under it.
  @inline(__always)
  mutating func find(_ hash: UInt32, or newGroup: Int, isSame: (Int) -> Bool) -> Int? {
    let mask = entries.count - 1
    var slot = Int(hash) & mask
    while true {
      let entry = entries[slot]
      if entry == 0 { break }
      if UInt32(truncatingIfNeeded: entry >> 32) == hash {
        let group = Int(entry & 0xFFFF_FFFF) - 1
        if isSame(group) { return group }
      }
      slot = (slot + 1) & mask
    }
    entries[slot] = UInt64(hash) << 32 | UInt64(newGroup + 1)
    used += 1
    if used * 3 > entries.count * 2 { grow() }
    return nil
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: 0, count: old.count * 2)
    let mask = entries.count - 1
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while entries[slot] != 0 { slot = (slot + 1) & mask }
      entries[slot] = entry
    }
  }
}
