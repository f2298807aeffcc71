public import Foundation

/// The files of a record as they lie on the disk.
public struct RecordFolder: Sendable {
  /// By path from the folder.
  public private(set) var files: [String: [UInt8]] = [:]
  /// What cannot be read, or is no plain file.
  public private(set) var unreadable: [String: String] = [:]

  /// A larger file is not read.
  public static let largestFile = 1 << 30

  /// - Returns: nil where there is no such folder.
  public init?(_ folder: URL) {
    var isFolder: ObjCBool = false
    let manager = FileManager.default
    guard manager.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue,
      let paths = try? manager.subpathsOfDirectory(atPath: folder.path)
    else { return nil }
    for path in paths.sorted() {
      let full = folder.appendingPathComponent(path).path
      let attributes = try? manager.attributesOfItem(atPath: full)
      switch attributes?[.type] as? FileAttributeType {
      case .typeDirectory?: continue
      case .typeRegular?:
        if (attributes?[.size] as? Int ?? 0) > Self.largestFile {
          unreadable[path] = "is larger than \(Self.largestFile) bytes and was not read"
        } else if let data = manager.contents(atPath: full) {
          files[path] = Array(data)
        } else {
          unreadable[path] = "cannot be read"
        }
      default: unreadable[path] = "is not a plain file"
      }
    }
  }

  /// A record that is not on a disk; for tests.
  public init(files: [String: [UInt8]]) { self.files = files }
}
