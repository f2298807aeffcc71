/// A signed statement of a log's size and root, in the form of C2SP's tlog-checkpoint: origin, size
/// and root, a line each, in a signed note.
public struct Checkpoint: Sendable, Hashable {
  public let origin: String
  public let size: Int
  public let root: Digest
  public let note: SignedNote

  public init(
    origin: String, size: Int, root: Digest, signer: NoteSigner
  ) throws(SealingError) {
    self.origin = origin
    self.size = size
    self.root = root
    note = try SignedNote("\(origin)\n\(size)\n\(root.base64)\n", by: signer)
  }

  /// Reads a checkpoint; does not check its signature.
  public init(text: String) throws(SealingError) {
    let note = try SignedNote(text: text)
    let lines = note.body.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4, !lines[0].isEmpty, let size = Int(lines[1]), size >= 0,
      String(size) == lines[1], let bytes = Bytes.base64(lines[2]), let root = Digest(bytes: bytes)
    else { throw .malformed("checkpoint") }
    origin = String(lines[0])
    self.size = size
    self.root = root
    self.note = note
    guard note.text == text else { throw .malformed("checkpoint") }
  }

  public var text: String { note.text }
}
