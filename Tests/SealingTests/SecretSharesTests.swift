import Sealing
import Testing

/// Shamir's scheme against draft-mcgrew-tss-03, section 9, and FIPS 197's field.
@Suite struct SecretSharesTests {
  /// draft-mcgrew-tss-03, test case 1: the secret "test" with a zero byte, two shares of two.
  private static let secret: [UInt8] = [0x74, 0x65, 0x73, 0x74, 0x00]
  private static let first = SecretShares.Share(
    place: 1, bytes: [0xB9, 0xFA, 0x07, 0xE1, 0x85])
  private static let second = SecretShares.Share(
    place: 2, bytes: [0xF5, 0x40, 0x9B, 0x45, 0x11])

  @Test func publishedVector() throws {
    #expect(try SecretShares.combine([Self.first, Self.second]) == Self.secret)
    #expect(try SecretShares.combine([Self.second, Self.first]) == Self.secret)
    // The first share is the secret and the coefficients at 1: they give the second.
    let coefficients = zip(Self.secret, Self.first.bytes).map { $0 ^ $1 }
    let made = try SecretShares.split(
      Self.secret, threshold: 2, count: 2, entropy: Entropy { _, _ in coefficients }, label: "")
    #expect(made == [Self.first, Self.second])
  }

  /// Any so many shares give the secret; one fewer fits every secret alike.
  @Test(arguments: [(1, 1), (1, 3), (2, 3), (3, 5), (5, 5), (4, 7)])
  func anyQuorum(threshold: Int, count: Int) throws {
    let secret = Entropy.system.bytes(32, "secret")
    let shares = try SecretShares.split(
      secret, threshold: threshold, count: count, entropy: .system, label: "x")
    for subset in Self.subsets(of: shares) {
      if subset.count >= threshold {
        #expect(try SecretShares.combine(subset) == secret)
      } else if !subset.isEmpty, threshold > 1 {
        #expect(try SecretShares.combine(subset) != secret)
      }
    }
    // One that was lost comes again from a quorum, the same.
    let lost = try #require(shares.last)
    let others = Array(shares.prefix(threshold))
    #expect(try SecretShares.share(at: lost.place, from: others) == lost)
  }

  /// With one share fewer than needed each secret is as likely: for every first byte there is a polynomial.
  @Test func fewerTellNothing() throws {
    var seen: Set<UInt8> = []
    for coefficient in UInt8.min...UInt8.max {
      let share = try SecretShares.split(
        [0x42], threshold: 2, count: 1 + 1, entropy: Entropy { _, _ in [coefficient] }, label: "")[
          0]
      seen.insert(share.bytes[0])
    }
    #expect(seen.count == 256)
  }

  @Test func refused() {
    for (threshold, count) in [(0, 1), (2, 1), (2, 256)] {
      #expect(throws: SealingError.self) {
        try SecretShares.split([1], threshold: threshold, count: count, entropy: .system, label: "")
      }
    }
    let one = SecretShares.Share(place: 1, bytes: [1])
    for shares in [
      [], [one, one], [one, .init(place: 2, bytes: [1, 2])], [.init(place: 0, bytes: [1])],
    ] {
      #expect(throws: SealingError.self) { try SecretShares.combine(shares) }
    }
  }

  private static func subsets(of shares: [SecretShares.Share]) -> [[SecretShares.Share]] {
    (0..<(1 << shares.count)).map { mask in
      shares.indices.filter { mask >> $0 & 1 == 1 }.map { shares[$0] }
    }
  }

  /// Files of shares: a quorum has the keys, one fewer and strangers have not, a lost one comes again.
  @Test func files() throws {
    let keys = try ["round/final", "night"].map {
      (name: $0, key: try PrivateKey(.system, label: $0))
    }
    let cost = KeyFile.Cost(logN: 4, r: 1, p: 1)
    let files = try ShareFile.deal(
      keys, threshold: 2, among: [("Ann", "a a a"), ("Bob", "b b b"), ("Cy", "c c c")],
      cost: cost, entropy: .system)
    let texts = files.map(\.text)
    for text in texts {
      #expect(ShareFile.isShare(text) && text.contains("of 3, 2 needed"))
      for key in keys { #expect(!text.contains(key.key.bytes.base64)) }
      #expect(try ShareFile(text: text).text == text)
      #expect(throws: SealingError.self) { try ShareFile(text: text + "x") }
    }
    let ann = try ShareFile(text: texts[0]).open(passphrase: "a a a")
    let cy = try ShareFile(text: texts[2]).open(passphrase: "c c c")
    let whole = try ShareFile.combine([cy, ann])
    for key in keys { #expect(whole[key.name]?.bytes == key.key.bytes) }
    #expect(throws: SealingError.tooFewShares(found: 1, needed: 2)) { try ShareFile.combine([ann]) }
    #expect(throws: SealingError.tooFewShares(found: 1, needed: 2)) {
      try ShareFile.combine([ann, ann])
    }
    #expect(throws: SealingError.wrongPassphrase) { try files[1].open(passphrase: "a a a") }
    // Bob's is lost; Dee has it from now on, and with one of the others opens the same.
    let dee = try ShareFile.replace(
      place: 2, from: [ann, cy], holder: "Dee", passphrase: "d d d", cost: cost, entropy: .system
    ).open(passphrase: "d d d")
    #expect(try ShareFile.combine([dee, cy])["night"]?.bytes == keys[1].key.bytes)
    let others = try ShareFile.deal(
      keys, threshold: 2, among: [("Ann", "a a a"), ("Bob", "b b b")], cost: cost, entropy: .system)
    let stranger = try others[1].open(passphrase: "b b b")
    #expect(throws: SealingError.self) { try ShareFile.combine([ann, stranger]) }
  }
}
