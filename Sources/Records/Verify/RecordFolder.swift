public import Foundation
import Sealing

/// The files of a record as they lie on the disk: those that its manifest lists with the length that it says. Others are
/// known by name and not read.
public struct RecordFolder: Sendable {
  /// By path from the folder.
  public private(set) var files: [String: [UInt8]] = [:]
  /// What cannot be read, or is no plain file.
  public private(set) var unreadable: [String: String] = [:]
  /// The lengths of files that were not read, since the manifest does not list them, or with another length.
  public private(set) var unread: [String: Int] = [:]

  /// A larger file is not read.
  public static let largestFile = 1 << 30
  /// Nor a manifest larger than this: a line a file.
  static let largestManifest = 64 << 20

  /// - Returns: nil where there is no such folder.
  public init?(_ folder: URL) {
    var isFolder: ObjCBool = false
    let manager = FileManager.default
    guard manager.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue,
      let paths = try? manager.subpathsOfDirectory(atPath: folder.path)
    else { return nil }
    var sizes: [String: Int] = [:]
    for path in paths {
      let attributes = try? manager.attributesOfItem(
        atPath: folder.appendingPathComponent(path).path)
      switch attributes?[.type] as? FileAttributeType {
      case .typeDirectory?: continue
      case .typeRegular?: sizes[path] = (attributes?[.size] as? NSNumber)?.intValue ?? 0
      default: unreadable[path] = "is not a plain file"
      }
    }
    func read(_ path: String) {
      if let data = manager.contents(atPath: folder.appendingPathComponent(path).path) {
        files[path] = Array(data)
      } else {
        unreadable[path] = "cannot be read"
      }
    }
    if let size = sizes[Manifest.fileName], size <= Self.largestManifest { read(Manifest.fileName) }
    for entry in Manifest(files: files)?.entries ?? [] where sizes[entry.path] == entry.length {
      if entry.length > Self.largestFile {
        unreadable[entry.path] = "is larger than \(Self.largestFile) bytes and was not read"
      } else {
        read(entry.path)
      }
    }
    for (path, size) in sizes where files[path] == nil && unreadable[path] == nil {
      unread[path] = size
    }
  }

  /// A record that is not on a disk.
  public init(files: [String: [UInt8]]) { self.files = files }
}

extension Manifest {
  /// - Returns: nil where there is none, or none that can be read.
  fileprivate init?(files: [String: [UInt8]]) {
    guard let bytes = files[Manifest.fileName],
      let text = String(validating: bytes, as: UTF8.self), let note = try? SignedNote(text: text),
      let manifest = try? Manifest(note)
    else { return nil }
    self = manifest
  }
}
