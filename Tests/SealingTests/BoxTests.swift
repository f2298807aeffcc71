import Sealing
import TestSupport
import Testing

@Suite struct BoxTests {
  let context = BallotContext(body: "academy", season: "97", round: "final", category: "sound")

  /// The vectors of docs/record-format.md, worked out there with Python's hashlib.
  @Test func ballotCommitment() throws {
    let opening = try BallotOpening(
      nonce: Array(0..<32), padded: Bytes.pad([0, 2, 0, 3, 0, 1], to: 16))
    #expect(opening.padded.hex == "00000006000200030001000000000000")
    #expect(
      opening.commitment(context).hex
        == "396b94d7c71138d8d75c0d6009da4079676df5ec721fec7eb94b2503aa63127f")
  }

  @Test func cardCommitment() throws {
    let card = CardContext(body: "academy", season: "97", category: "sound")
    let opening = try CardOpening(
      nonce: Array(0..<32), padded: Bytes.pad(Array("Anora".utf8), to: 16))
    #expect(
      opening.commitment(card).hex
        == "ca613ca0e2cadc9054380fe9f7e0d88bbc77548b601eb2c9962ebcb7c15a2d88")
  }

  @Test func padding() throws {
    for length in 0...12 {
      let content = [UInt8](repeating: 9, count: length)
      #expect(try Bytes.unpad(Bytes.pad(content, to: 16)) == content)
    }
    #expect(throws: SealingError.tooLong(length: 17, limit: 16)) {
      try Bytes.pad([UInt8](repeating: 9, count: 13), to: 16)
    }
    #expect(throws: SealingError.self) { try Bytes.unpad([0, 0, 0, 1, 5, 1]) }
    #expect(throws: SealingError.self) { try Bytes.unpad([0, 0, 0, 9, 5, 1]) }
    #expect(throws: SealingError.self) { try Bytes.unpad([0, 0]) }
  }

  /// A sealed ballot opens in its own slot and category only, and is as long whatever it says.
  @Test func sealedBallot() throws {
    let key = try PrivateKey(Entropy.system, label: "")
    let slot = try #require(Leaf.Slot(bytes: [UInt8](repeating: 1, count: 16)))
    let other = try #require(Leaf.Slot(bytes: [UInt8](repeating: 2, count: 16)))
    let opening = try BallotOpening(nonce: Array(0..<32), padded: Bytes.pad([1, 2], to: 32))
    let sealed = try opening.sealed(
      by: context.sealer(to: key.publicKey, entropy: .system), slot: slot, label: "")
    #expect(sealed.count == 32 + 32 + PublicKey.overhead)
    #expect(
      try BallotOpening(opening: sealed, by: context.opener(with: key), slot: slot) == opening)
    #expect(throws: SealingError.self) {
      try BallotOpening(opening: sealed, by: context.opener(with: key), slot: other)
    }
    var elsewhere = context
    elsewhere.category = "score"
    #expect(throws: SealingError.self) {
      try BallotOpening(opening: sealed, by: elsewhere.opener(with: key), slot: slot)
    }
    let stranger = try PrivateKey(Entropy.system, label: "")
    #expect(throws: SealingError.self) {
      try BallotOpening(opening: sealed, by: context.opener(with: stranger), slot: slot)
    }
  }

  @Test func leaves() throws {
    let slot = try #require(Leaf.Slot(bytes: Array(0..<16)))
    let digest = Digest(hashing: [1])
    let ballot = Leaf.ballot(
      round: "final", category: "sound", slot: slot, commitment: digest, sealed: digest)
    let envelope = Leaf.envelope(category: "sound", commitment: digest, sealed: digest)
    for leaf in [ballot, envelope] {
      #expect(try Leaf(bytes: leaf.bytes) == leaf)
      #expect(throws: SealingError.self) { try Leaf(bytes: leaf.bytes.dropLast()) }
      #expect(throws: SealingError.self) { try Leaf(bytes: leaf.bytes + [0]) }
    }
    #expect(throws: SealingError.self) { try Leaf(bytes: [3, 0]) }
    #expect(throws: SealingError.self) { try Leaf(bytes: []) }
  }

  @Test func receipt() throws {
    let signer = try NoteSigner(name: "log", seed: [UInt8](repeating: 3, count: 32))
    var tree = MerkleTree()
    let leaves = try (0..<5).map { index in
      let slot = try #require(Leaf.Slot(bytes: [UInt8](repeating: UInt8(index), count: 16)))
      let digest = Digest(hashing: [UInt8(index)])
      return Leaf.ballot(
        round: "final", category: "c\(index)", slot: slot, commitment: digest, sealed: digest)
    }
    for leaf in leaves { tree.append(leaf.hash) }
    let checkpoint = try Checkpoint(origin: "log", size: 5, root: tree.root(), signer: signer)
    let entries = try [1, 4].map {
      Receipt.Entry(index: $0, leaf: leaves[$0], proof: try tree.inclusionProof(of: $0, at: 5))
    }
    let receipt = Receipt(
      entries: entries, checkpoint: checkpoint, random: Array(0..<12))
    #expect(receipt.isIncluded)
    #expect(receipt.code.wholeMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/) != nil)
    #expect(try Receipt(text: receipt.text) == receipt)
    let moved = Receipt(
      entries: [.init(index: 2, leaf: leaves[1], proof: entries[0].proof)], checkpoint: checkpoint,
      random: Array(0..<12))
    #expect(!moved.isIncluded)
    #expect(throws: SealingError.self) { try Receipt(text: receipt.text + "x") }
    #expect(throws: SealingError.self) { try Receipt(text: "") }
  }
}

@Suite struct KeyTests {
  let cost = KeyFile.Cost(logN: 10, r: 8, p: 1)

  private func file() throws -> (KeyFile, [String: PrivateKey]) {
    let keys = try ["round/final", "night"].map { ($0, try PrivateKey(Entropy.system, label: $0)) }
    let file = try KeyFile(
      holder: "Pat Doe", keys: keys.map { (name: $0.0, key: $0.1) }, passphrase: "open sesame",
      cost: cost, entropy: .system)
    return (file, Dictionary(keys) { first, _ in first })
  }

  @Test func opensByItsPassphraseOnly() throws {
    let (file, keys) = try file()
    let read = try KeyFile(text: file.text)
    #expect(read.text == file.text)
    #expect(read.publicKeys.map(\.name) == ["round/final", "night"])
    let opened = try read.open(passphrase: "open sesame")
    #expect(opened.mapValues(\.bytes) == keys.mapValues(\.bytes))
    #expect(throws: SealingError.wrongPassphrase) { try read.open(passphrase: "open Sesame") }
    for secret in keys.values { #expect(!file.text.contains(secret.bytes.base64)) }
  }

  @Test func anyChangedByteIsSeen() throws {
    let (file, _) = try file()
    for old in ["Pat", "night", "scrypt 10", "envelope.key/1"] {
      let new = old == "scrypt 10" ? "scrypt 11" : String(old.reversed())
      let text = file.text.replacing(old, with: new)
      #expect(throws: SealingError.self) { try KeyFile(text: text).open(passphrase: "open sesame") }
    }
    #expect(throws: SealingError.self) {
      try KeyFile(text: file.text.replacing("scrypt 10", with: "scrypt 30"))
    }
    #expect(throws: SealingError.self) { try KeyFile(text: "") }
  }

  /// A category's key opens nothing of another category, and the card not as a count.
  @Test func cardKeys() throws {
    let night = try PrivateKey(Entropy.system, label: "")
    let sound = CardContext(body: "b", season: "s", category: "sound")
    let score = CardContext(body: "b", season: "s", category: "score")
    let key = CardKey(Entropy.system, context: sound)
    let wrapped = try key.wrapped(to: night.publicKey, entropy: .system)
    #expect(try CardKey(unwrapping: wrapped, with: night, context: sound).bytes == key.bytes)
    #expect(throws: SealingError.self) {
      try CardKey(unwrapping: wrapped, with: night, context: score)
    }
    let card = try key.seal([1, 2, 3], for: .card, entropy: .system)
    #expect(try key.open(card, for: .card) == [1, 2, 3])
    #expect(throws: SealingError.self) { try key.open(card, for: .count) }
    let other = try CardKey(bytes: key.bytes, context: score)
    #expect(throws: SealingError.self) { try other.open(card, for: .card) }
  }
}
