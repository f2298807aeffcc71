import Foundation

/// A folder that is written whole beside the old one, and then takes its place: nobody reads half of it.
enum FolderSwap {
  /// - Parameter mark: a file that says that the folder is ours; no other is replaced.
  /// - Throws: `Failure` where a folder stands there that this did not make, or the disk fails.
  static func write(_ files: [String: [UInt8]], to folder: URL, mark: String) throws {
    let manager = FileManager.default
    let exists = manager.fileExists(atPath: folder.path)
    if exists, !manager.fileExists(atPath: folder.appendingPathComponent(mark).path) {
      throw Failure.usage("\(folder.path): stands there already and was not made by this command")
    }
    let parent = folder.deletingLastPathComponent()
    let name = ".\(folder.lastPathComponent)-\(UUID().uuidString)"
    let new = parent.appendingPathComponent(name + ".new")
    let old = parent.appendingPathComponent(name + ".old")
    do {
      defer { try? manager.removeItem(at: new) }
      for (path, bytes) in files {
        let file = new.appendingPathComponent(path)
        try manager.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      }
      try Data().write(to: new.appendingPathComponent(mark))
      if exists { try manager.moveItem(at: folder, to: old) }
      do { try manager.moveItem(at: new, to: folder) } catch {
        if exists { try manager.moveItem(at: old, to: folder) }
        throw error
      }
      if exists { try manager.removeItem(at: old) }
    } catch {
      throw Failure.machine("\(folder.path): \(error.localizedDescription)")
    }
  }
}
