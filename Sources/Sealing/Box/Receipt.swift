/// What a member keeps: the leaves of their ballot, that the log holds them, and nothing of the
/// choices. Text:
///
///     envelope.receipt/1
///     code 7K3M-V2PA-9XQD
///     leaf INDEX BASE64
///     proof BASE64 BASE64 …
///     (leaf and proof for each category)
///     (an empty line, then the checkpoint's signed note)
public struct Receipt: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    public let index: Int
    public let leaf: Leaf
    public let proof: [Digest]

    public init(index: Int, leaf: Leaf, proof: [Digest]) {
      self.index = index
      self.leaf = leaf
      self.proof = proof
    }
  }

  public let entries: [Entry]
  public let checkpoint: Checkpoint
  /// Twelve letters and digits of Crockford's alphabet, for telling receipts apart by eye and by telephone. Drawn at random
  /// and kept nowhere: whoever finds one cannot get from it to a leaf.
  public let code: String

  /// - Parameter random: 12 unpredictable bytes, for the code.
  public init(entries: [Entry], checkpoint: Checkpoint, random: [UInt8]) {
    self.entries = entries
    self.checkpoint = checkpoint
    let letters = random.prefix(12).map { Self.alphabet[Int($0 & 31)] }
    code = stride(from: 0, to: letters.count, by: 4)
      .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: "-")
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  public var text: String {
    var lines = ["envelope.receipt/1", "code \(code)"]
    for entry in entries {
      lines.append("leaf \(entry.index) \(entry.leaf.bytes.base64)")
      lines.append("proof" + entry.proof.map { " \($0.base64)" }.joined())
    }
    return lines.joined(separator: "\n") + "\n\n" + checkpoint.text
  }

  /// Reads a receipt; does not check it.
  public init(text: String) throws(SealingError) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 4, lines[0] == "envelope.receipt/1", lines[1].hasPrefix("code "),
      let gap = lines.firstIndex(of: "")
    else {
      throw .malformed("receipt")
    }
    var entries: [Entry] = []
    var index = 2
    while index + 1 < gap {
      let leaf = lines[index].split(separator: " ")
      let proof = lines[index + 1].split(separator: " ")
      guard leaf.count == 3, leaf[0] == "leaf", let place = Int(leaf[1]),
        let bytes = Bytes.base64(leaf[2]), proof.first == "proof"
      else { throw .malformed("line \(index + 1) of the receipt") }
      let hashes = proof.dropFirst().compactMap { Bytes.base64($0).flatMap { Digest(bytes: $0) } }
      guard hashes.count == proof.count - 1 else {
        throw .malformed("line \(index + 2) of the receipt")
      }
      entries.append(Entry(index: place, leaf: try Leaf(bytes: bytes), proof: hashes))
      index += 2
    }
    self.entries = entries
    code = String(lines[1].dropFirst(5))
    guard code.count <= 14, code.allSatisfy({ $0 == "-" || Self.alphabet.contains($0) }) else {
      throw .malformed("code of the receipt")
    }
    checkpoint = try Checkpoint(text: lines[(gap + 1)...].joined(separator: "\n"))
    guard self.text == text else { throw .malformed("receipt") }
  }

  /// Whether every leaf is in the log that the checkpoint speaks of.
  public var isIncluded: Bool {
    !entries.isEmpty
      && entries.allSatisfy { entry in
        MerkleProof.verifiesInclusion(
          of: entry.leaf.hash, at: entry.index, size: checkpoint.size, root: checkpoint.root,
          proof: entry.proof)
      }
  }
}
