public import Foundation
public import Sealing
import Seasons

/// Why a record could not be written.
public struct RecordWriteError: Error, Sendable, CustomStringConvertible {
  public let description: String
}

/// Writes a record: into a folder beside the wanted one, which takes its name when all is there.
public enum RecordWriter {
  /// - Throws: `RecordWriteError`; nothing is left behind then.
  public static func write(
    _ contents: RecordContents, _ kind: Manifest.Kind, to folder: URL, signer: NoteSigner
  ) throws(RecordWriteError) {
    let manager = FileManager.default
    if manager.fileExists(atPath: folder.path) {
      throw RecordWriteError(
        description: "\(folder.path): exists already; name a new folder for the record")
    }
    let draft = folder.deletingLastPathComponent().appendingPathComponent(
      ".\(folder.lastPathComponent).partial-\(UUID().uuidString)")
    do {
      for (path, bytes) in try contents.signedFiles(kind, by: signer) {
        let file = draft.appendingPathComponent(path)
        try manager.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      }
      try manager.moveItem(at: draft, to: folder)
    } catch {
      try? manager.removeItem(at: draft)
      throw RecordWriteError(
        description: "\(folder.path): cannot be written (\(error.localizedDescription)); check the "
          + "folder's permissions and the space on the disk")
    }
  }
}

extension RecordContents {
  /// The files of a record with their signed manifest, by path.
  public func signedFiles(
    _ kind: Manifest.Kind, by signer: NoteSigner
  ) throws(SealingError) -> [String: [UInt8]] {
    var files = files(kind)
    let manifest = Manifest(
      season: season.key.description, kind: kind,
      entries: files.map {
        .init(path: $0.key, length: $0.value.count, hash: Digest(hashing: $0.value))
      })
    files[Manifest.fileName] = Array(try manifest.signed(by: signer).text.utf8)
    return files
  }
}
