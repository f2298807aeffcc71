import Awards
import Foundation
import Sealing
import Seasons

/// The keys with which the logs of a store's seasons are signed: a private file beside the store, a line a
/// season.
struct LogKeyFile {
  let file: URL

  /// Where it lies for a database.
  static func place(beside database: URL) -> URL { database.appendingPathExtension("log-keys") }

  /// The season's signer.
  /// - Parameter isNew: whether the season is only being made, and its key with it. A season that was
  ///   there before has a key already: another one would sign a log that nobody could follow.
  func signer(of id: SeasonID, isNew: Bool = false) throws -> NoteSigner {
    let origin = SeasonOffice.origin(of: id)
    var lines = ["envelope.signer/1"]
    if FileManager.default.fileExists(atPath: file.path) {
      let text = String(decoding: try Files.read(file.path), as: UTF8.self)
      lines = text.split(separator: "\n").map(String.init)
    }
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ")
      guard parts.count == 2, parts[0] == origin else { continue }
      guard let seed = Bytes.base64(parts[1]) else {
        throw Failure.data("\(file.path): the key of \(origin) is damaged; restore it from a copy")
      }
      return try NoteSigner(name: origin, seed: seed)
    }
    guard isNew else {
      throw Failure.data(
        "\(file.path): the key that signs the log of \(origin) is missing; restore it from a copy")
    }
    let seed = Entropy.system.bytes(32, "log key")
    lines.append("\(origin) \(seed.base64)")
    try Files.writePrivately(lines.joined(separator: "\n") + "\n", to: file)
    return try NoteSigner(name: origin, seed: seed)
  }
}
