import Sealing
import Testing

@Suite struct NoteTests {
  /// The example of the specification's first implementation (golang.org/x/mod/sumdb/note).
  static let text = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

    """
  static let key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"

  @Test func knownNote() throws {
    let note = try SignedNote(text: Self.text)
    let key = try NoteKey(Self.key)
    #expect(key.description == Self.key)
    #expect(note.isSigned(by: key))
    #expect(note.text == Self.text)
    let changed = try SignedNote(text: Self.text.replacing("answer", with: "Answer"))
    #expect(!changed.isSigned(by: key))
    let other = try NoteSigner(name: "PeterNeumann", seed: [UInt8](repeating: 7, count: 32))
    #expect(!note.isSigned(by: other.publicKey))
  }

  @Test func checkpoint() throws {
    let signer = try NoteSigner(name: "envelope/x/1", seed: [UInt8](repeating: 1, count: 32))
    let root = Digest(hashing: [UInt8]())
    let checkpoint = try Checkpoint(origin: "envelope/x/1", size: 0, root: root, signer: signer)
    #expect(
      checkpoint.text.hasPrefix(
        "envelope/x/1\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— "))
    let read = try Checkpoint(text: checkpoint.text)
    #expect(read == checkpoint)
    #expect(read.note.isSigned(by: signer.publicKey))
    for bad in [
      "", "a\n", "a\nb\nc\n\n— x y\n", checkpoint.text + "\n",
      checkpoint.text.replacing("\n0\n", with: "\n00\n"),
    ] {
      #expect(throws: SealingError.self) { try Checkpoint(text: bad) }
    }
  }

  @Test(arguments: [
    "", "a+b", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "a b+00000000+AA==",
  ])
  func badKeys(_ text: String) {
    #expect(throws: SealingError.self) { try NoteKey(text) }
  }
}
