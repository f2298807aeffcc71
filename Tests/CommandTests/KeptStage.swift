import Awards
import Foundation
import Sealing
import SeasonFixtures
import Testing

/// A small season on a disk, as commands beside a site find it: database, log keys, a keyholder's file.
struct KeptStage {
  static let passphrase = "five words are quite good"

  let stage: Stage
  let database: URL
  /// The keyholder's file.
  let file: URL
  let keys: [String: PrivateKey]

  init(_ seed: String) async throws {
    let entropy = Entropy.repeatable(seed)
    stage = try await Stage.small(entropy)
    database = stage.folder.appendingPathComponent("season.sqlite")
    let origin = SeasonOffice.origin(of: stage.office.id)
    try "envelope.signer/1\n\(origin) \(entropy.bytes(32, "signer").base64)\n".write(
      to: database.appendingPathExtension("log-keys"), atomically: true, encoding: .utf8)
    let made = try await KeyDesk(stage.office).make(
      holder: "Kim", passphrase: Self.passphrase, by: "Kim")
    file = stage.folder.appendingPathComponent("kim.keys")
    try made.text.write(to: file, atomically: true, encoding: .utf8)
    keys = try made.open(passphrase: Self.passphrase)
  }

  /// Opens the final with the keyholder's own key.
  func openFinal() async throws -> PrivateKey {
    let key = try #require(keys[KeyDesk.name(ofRound: "final")])
    stage.clock.set("2026-03-01T09:00:00+01:00")
    try await RoundDesk(stage.office).open("final", key: key.publicKey, by: "admin")
    return key
  }
}
