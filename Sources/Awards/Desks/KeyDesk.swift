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
    let state = try await office.state()
    let names = state.namesOfKeysToMake
    guard !names.isEmpty else {
      throw DeskError.alreadyDone("opening a round with the keys of before")
    }
    guard passphrase.count >= PasswordHash.shortest else {
      throw DeskError.badInput(
        "a passphrase has \(PasswordHash.shortest) characters or more; five words are good")
    }
    let keys = try names.map { (name: $0, key: try PrivateKey(office.entropy, label: $0)) }
    let file = try KeyFile(
      holder: holder, keys: keys, passphrase: passphrase, entropy: office.entropy)
    var publicKeys: [String: JSONValue] = [:]
    for key in keys { publicKeys[key.name] = .string(key.key.publicKey.bytes.base64) }
    try await office.store.append(
      office.event(
        .keysMade, by: actor, ["holder": .string(holder), "keys": .object(publicKeys)]),
      to: office.id)
    return file
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
