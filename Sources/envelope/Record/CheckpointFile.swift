import Awards
import Foundation
import Sealing
import Seasons

/// The checkpoint signed last, in a file beside the database: a database put back from an older copy does not match it.
struct CheckpointFile: CheckpointWitness {
  let file: URL

  init(beside database: URL, of id: SeasonID) {
    file = database.appendingPathExtension("checkpoint-\(id.body)-\(id.season)")
  }

  func last() throws -> Checkpoint? {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let text = String(decoding: try Files.read(file.path), as: UTF8.self)
    do { return try Checkpoint(text: text) } catch {
      throw Failure.data(
        "\(file.path): is no checkpoint; restore it from a copy, or take the last one from a receipt or a "
          + "witness, since without it a lost ballot would go unnoticed")
    }
  }

  func note(_ checkpoint: Checkpoint) throws {
    // Written whole or not at all: the name changes last.
    let draft = file.appendingPathExtension("new-\(ProcessInfo.processInfo.processIdentifier)")
    try Files.writePrivately(checkpoint.text, to: draft)
    guard rename(draft.path, file.path) == 0 else {
      throw Failure.machine("\(file.path): cannot be written; check the folder's permissions")
    }
  }
}
