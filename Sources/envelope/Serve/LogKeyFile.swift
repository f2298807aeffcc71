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

  /// The season's signer; its key is made where there is none yet.
  func signer(of id: SeasonID) throws -> NoteSigner {
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
    let seed = Entropy.system.bytes(32, "log key")
    lines.append("\(origin) \(seed.base64)")
    let text = lines.joined(separator: "\n") + "\n"
    let new = file.appendingPathExtension("new")
    guard
      FileManager.default.createFile(
        atPath: new.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]),
      rename(new.path, file.path) == 0
    else { throw Failure.machine("\(file.path): cannot be written; check the folder") }
    return try NoteSigner(name: origin, seed: seed)
  }
}
