import Crypto
import Foundation

/// A keyholder's share of a season's keys, under a passphrase. Text, one field a line, as a `KeyFile`:
///
///     envelope.share/1
///     holder Pat Doe
///     dealing 3tQ…=
///     share 2 of 3, 2 needed
///     key round/final 3tQ…=
///     scrypt 16 8 1 Zm9…=
///     sealed AbC…=
///
/// `dealing` is the same in all shares that belong together; `sealed` holds this share of each key (`SecretShares`), under
/// ChaCha20-Poly1305 with all lines above it as associated data.
public struct ShareFile: Sendable {
  public let holder: String
  public let dealing: [UInt8]
  public let place: Int
  public let count: Int
  public let threshold: Int
  /// By name, in the order of the file.
  public let publicKeys: [(name: String, key: PublicKey)]
  private let head: String
  private let cost: KeyFile.Cost
  private let salt: [UInt8]
  private let sealed: [UInt8]

  /// A share as a quorum holds it in memory: a share of each key, in the order of the file.
  public struct Opened: Sendable {
    public let file: ShareFile
    public let shares: [SecretShares.Share]
  }

  private init(
    holder: String, dealing: [UInt8], place: Int, count: Int, threshold: Int,
    publicKeys: [(name: String, key: PublicKey)], shares: [[UInt8]], passphrase: String,
    cost: KeyFile.Cost, entropy: Entropy
  ) throws(SealingError) {
    guard !holder.isEmpty, !holder.contains(where: \.isNewline), cost.isAllowed else {
      throw .malformed("holder or scrypt cost")
    }
    self.holder = holder
    self.dealing = dealing
    self.place = place
    self.count = count
    self.threshold = threshold
    self.publicKeys = publicKeys
    self.cost = cost
    salt = entropy.bytes(16, "share file salt \(place)")
    head = Self.head(holder, dealing, place, count, threshold, publicKeys, cost, salt)
    let secret = try KeyFile.secret(passphrase, salt, cost)
    do {
      let nonce = try ChaChaPoly.Nonce(data: entropy.bytes(12, "share file nonce \(place)"))
      let box = try ChaChaPoly.seal(
        shares.flatMap { $0 }, using: secret, nonce: nonce, authenticating: Array(head.utf8))
      sealed = Array(box.combined)
    } catch { throw .malformed("share file") }
  }

  /// Deals keys out among holders. The whole keys are in memory alone and are not in any file.
  /// - Parameters:
  ///   - threshold: how many of the holders are needed, at least 2.
  ///   - holders: with the passphrase of each; from `threshold` to 20.
  public static func deal(
    _ keys: [(name: String, key: PrivateKey)], threshold: Int,
    among holders: [(name: String, passphrase: String)], cost: KeyFile.Cost = .standard,
    entropy: Entropy
  ) throws(SealingError) -> [ShareFile] {
    guard threshold >= 2, (threshold...20).contains(holders.count) else {
      throw .malformed("number of holders")
    }
    let dealing = entropy.bytes(16, "dealing")
    var shares: [[[UInt8]]] = Array(repeating: [], count: holders.count)
    for (name, key) in keys {
      let split = try SecretShares.split(
        key.bytes, threshold: threshold, count: holders.count, entropy: entropy, label: name)
      for (index, share) in split.enumerated() { shares[index].append(share.bytes) }
    }
    var files: [ShareFile] = []
    for (index, holder) in holders.enumerated() {
      files.append(
        try ShareFile(
          holder: holder.name, dealing: dealing, place: index + 1, count: holders.count,
          threshold: threshold, publicKeys: keys.map { ($0.name, $0.key.publicKey) },
          shares: shares[index], passphrase: holder.passphrase, cost: cost, entropy: entropy))
    }
    return files
  }

  public var text: String { head + "sealed \(sealed.base64)\n" }

  /// Whether a text begins as a share's does.
  public static func isShare(_ text: String) -> Bool { text.hasPrefix("envelope.share/1\n") }

  /// Reads a share file; does not open it.
  public init(text: String) throws(SealingError) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 7, lines[0] == "envelope.share/1", lines[1].hasPrefix("holder "),
      lines[2].hasPrefix("dealing "), let dealing = Bytes.base64(lines[2].dropFirst(8)),
      dealing.count == 16, lines.last == "",
      let match = lines[3].wholeMatch(of: /share (\d{1,3}) of (\d{1,3}), (\d{1,3}) needed/),
      let place = Int(match.1), let count = Int(match.2), let threshold = Int(match.3),
      (2...20).contains(threshold), (threshold...20).contains(count), (1...count).contains(place)
    else { throw .malformed("share file") }
    holder = String(lines[1].dropFirst(7))
    self.dealing = dealing
    (self.place, self.count, self.threshold) = (place, count, threshold)
    var keys: [(name: String, key: PublicKey)] = []
    for line in lines[4..<(lines.count - 3)] {
      let parts = line.split(separator: " ")
      guard parts.count == 3, parts[0] == "key", let bytes = Bytes.base64(parts[2]) else {
        throw .malformed("key line of the share file")
      }
      keys.append((String(parts[1]), try PublicKey(bytes: bytes)))
    }
    publicKeys = keys
    let work = lines[lines.count - 3].split(separator: " ")
    guard work.count == 5, work[0] == "scrypt", let logN = Int(work[1]), let r = Int(work[2]),
      let p = Int(work[3]), let salt = Bytes.base64(work[4])
    else { throw .malformed("scrypt line of the share file") }
    cost = KeyFile.Cost(logN: logN, r: r, p: p)
    guard cost.isAllowed else { throw .malformed("scrypt line of the share file") }
    self.salt = salt
    let box = lines[lines.count - 2].split(separator: " ")
    guard box.count == 2, box[0] == "sealed", let sealed = Bytes.base64(box[1]) else {
      throw .malformed("sealed line of the share file")
    }
    self.sealed = sealed
    head = Self.head(holder, dealing, place, count, threshold, keys, cost, salt)
    guard self.text == text else { throw .malformed("share file") }
  }

  /// - Throws: `SealingError.wrongPassphrase`, also where a byte of the file was changed.
  public func open(passphrase: String) throws(SealingError) -> Opened {
    let secret = try KeyFile.secret(passphrase, salt, cost)
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
      let plain = try? ChaChaPoly.open(box, using: secret, authenticating: Array(head.utf8))
    else { throw .wrongPassphrase }
    let bytes = Array(plain)
    guard bytes.count == publicKeys.count * 32 else { throw .malformed("sealed shares") }
    let shares = publicKeys.indices.map {
      SecretShares.Share(place: UInt8(place), bytes: Array(bytes[($0 * 32)..<($0 * 32 + 32)]))
    }
    return Opened(file: self, shares: shares)
  }

  /// The whole keys, in memory alone, from the shares of a quorum.
  /// - Throws: `SealingError.malformed` for shares of several dealings; `SealingError.tooFewShares`.
  public static func combine(_ opened: [Opened]) throws(SealingError) -> [String: PrivateKey] {
    guard let first = opened.first?.file, opened.allSatisfy({ $0.file.dealing == first.dealing })
    else { throw .malformed("set of shares: they are of several dealings") }
    let places = Set(opened.map(\.file.place))
    guard places.count >= first.threshold else {
      throw .tooFewShares(found: places.count, needed: first.threshold)
    }
    var byPlace: [Int: Opened] = [:]
    for share in opened { byPlace[share.file.place] = share }
    var keys: [String: PrivateKey] = [:]
    for (index, (name, publicKey)) in first.publicKeys.enumerated() {
      let key = try PrivateKey(
        bytes: try SecretShares.combine(
          byPlace.sorted { $0.key < $1.key }.map { $0.value.shares[index] }))
      guard key.publicKey.bytes == publicKey.bytes else { throw .malformed("set of shares") }
      keys[name] = key
    }
    return keys
  }

  /// A share in place of one that was lost, made by a quorum without putting the keys together.
  public static func replace(
    place: Int, from opened: [Opened], holder: String, passphrase: String,
    cost: KeyFile.Cost = .standard, entropy: Entropy
  ) throws(SealingError) -> ShareFile {
    // That they are a quorum, and of one dealing.
    _ = try combine(opened)
    guard let first = opened.first?.file, (1...first.count).contains(place) else {
      throw .malformed("place of a share")
    }
    var shares: [[UInt8]] = []
    for index in first.publicKeys.indices {
      let own = try SecretShares.share(
        at: UInt8(place), from: opened.map { $0.shares[index] })
      shares.append(own.bytes)
    }
    return try ShareFile(
      holder: holder, dealing: first.dealing, place: place, count: first.count,
      threshold: first.threshold, publicKeys: first.publicKeys, shares: shares,
      passphrase: passphrase, cost: cost, entropy: entropy)
  }

  private static func head(
    _ holder: String, _ dealing: [UInt8], _ place: Int, _ count: Int, _ threshold: Int,
    _ keys: [(name: String, key: PublicKey)], _ cost: KeyFile.Cost, _ salt: [UInt8]
  ) -> String {
    let lines = keys.map { "key \($0.name) \($0.key.bytes.base64)\n" }.joined()
    return "envelope.share/1\nholder \(holder)\ndealing \(dealing.base64)\n"
      + "share \(place) of \(count), \(threshold) needed\n\(lines)"
      + "scrypt \(cost.logN) \(cost.r) \(cost.p) \(salt.base64)\n"
  }
}
