import Ballots
import Records
public import Sealing
import Seasons

/// The keys of a season: their public halves stand in the journal, their private ones in the
/// keyholder's file alone.
public struct KeyDesk: Sendable {
  /// The name of the key that opens cards on the night.
  public static let night = "night"
  /// The name of a round's key.
  public static func name(ofRound id: String) -> String { "round/\(id)" }

  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Makes a key for every round and for the night; once a round has been opened, for rounds that have
  /// none yet, beside the keys there are. The private halves are in the file that is returned and
  /// nowhere else.
  /// - Throws: `DeskError.alreadyDone` where a round was opened and all have their keys.
  public func make(
    holder: String, passphrase: String, by actor: String
  ) async throws -> KeyFile {
    let names = try await names()
    guard passphrase.count >= PasswordHash.shortest else {
      throw DeskError.badInput(
        "a passphrase has \(PasswordHash.shortest) characters or more; five words are good")
    }
    let keys = try names.map { (name: $0, key: try PrivateKey(office.entropy, label: $0)) }
    let file = try KeyFile(
      holder: holder, keys: keys, passphrase: passphrase, entropy: office.entropy)
    try await note(keys.map { ($0.name, $0.key.publicKey) }, ["holder": .string(holder)], by: actor)
    return file
  }

  /// Makes keys as `make`, and deals them out: so many of the holders together have them, and none alone. The whole keys
  /// are in memory alone and are written nowhere.
  /// - Parameter holders: with the passphrase of each; a spare in escrow is a holder like any other.
  public func deal(
    threshold: Int, among holders: [(name: String, passphrase: String)], by actor: String
  ) async throws -> [ShareFile] {
    let names = try await names()
    guard holders.allSatisfy({ $0.passphrase.count >= PasswordHash.shortest }) else {
      throw DeskError.badInput(
        "a passphrase has \(PasswordHash.shortest) characters or more; five words are good")
    }
    guard Set(holders.map(\.name)).count == holders.count else {
      throw DeskError.badInput("each holder has a name of their own")
    }
    let keys = try names.map { (name: $0, key: try PrivateKey(office.entropy, label: $0)) }
    let files = try ShareFile.deal(
      keys, threshold: threshold, among: holders, entropy: office.entropy)
    try await note(
      keys.map { ($0.name, $0.key.publicKey) },
      [
        "holders": .array(holders.map { .string($0.name) }), "threshold": .integer(threshold),
      ], by: actor)
    return files
  }

  /// The names of the keys to make now.
  private func names() async throws -> [String] {
    let names = try await office.state().namesOfKeysToMake
    guard !names.isEmpty else {
      throw DeskError.alreadyDone("opening a round with the keys of before")
    }
    return names
  }

  private func note(
    _ keys: [(name: String, key: PublicKey)], _ who: [String: JSONValue], by actor: String
  ) async throws {
    var publicKeys: [String: JSONValue] = [:]
    for key in keys { publicKeys[key.name] = .string(key.key.bytes.base64) }
    let details = who.merging(["keys": .object(publicKeys)]) { first, _ in first }
    try await office.store.append(office.event(.keysMade, by: actor, details), to: office.id)
  }
}

extension SeasonState {
  /// The public half of each key as last made, by name.
  public var publicKeys: [String: PublicKey] {
    var keys: [String: PublicKey] = [:]
    for event in journal where event.kind == .keysMade {
      for (name, value) in event.details["keys"]?.object ?? [:] {
        keys[name] = value.string.flatMap { Bytes.base64($0) }.flatMap {
          try? PublicKey(bytes: $0)
        }
      }
    }
    return keys
  }

  /// All keys until a round opens; then those of rounds that came later.
  public var namesOfKeysToMake: [String] {
    let names = season.rounds.map { KeyDesk.name(ofRound: $0.id) } + [KeyDesk.night]
    if rounds.isEmpty { return names }
    let known = publicKeys
    return names.filter { known[$0] == nil }
  }
}
