import Foundation

/// Reading and writing files for the command, with errors that say what to do.
enum Files {
  /// Larger input than this is refused rather than held in memory.
  static let largestInput = 4 << 30

  /// The bytes of a file, or of standard input for `-`.
  static func read(_ path: String) throws -> [UInt8] {
    if path == "-" {
      var bytes: [UInt8] = []
      while let piece = try FileHandle.standardInput.read(upToCount: 1 << 20), !piece.isEmpty {
        bytes += piece
        if bytes.count > largestInput {
          throw Failure.data("standard input: more than \(largestInput) bytes; give less")
        }
      }
      return bytes
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure.data("\(path): there is no such file; check the path")
    }
    if isFolder.boolValue { throw Failure.data("\(path): this is a folder; give a file") }
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    if size > largestInput {
      throw Failure.data("\(path): \(size) bytes; at most \(largestInput) are read")
    }
    guard let bytes = contents(path, expecting: size) else {
      throw Failure.data("\(path): cannot be read; check its permissions")
    }
    return bytes
  }

  /// A file's bytes, in one allocation where its size was told right.
  private static func contents(_ path: String, expecting size: Int) -> [UInt8]? {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var isWhole = false
    while !isWhole {
      var failed = false
      let room = bytes.isEmpty ? size + 1 : 1 << 20
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        while count < room {
          let got = Foundation.read(file, buffer.baseAddress.map { $0 + count }, room - count)
          if got < 0 { failed = true }
          if got <= 0 {
            isWhole = true
            return
          }
          count += got
        }
      }
      if failed { return nil }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if bytes.count > largestInput { return nil }
    }
    return bytes
  }

  /// Writes a file whole or not at all: to a new name, then renamed. `-` is standard output; a device
  /// or pipe is written to as it is.
  static func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  static func write(_ data: Data, to path: String) throws {
    if path == "-" {
      FileHandle.standardOutput.write(data)
      return
    }
    do {
      let kind =
        try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      if let kind, kind != .typeRegular, kind != .typeSymbolicLink {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.write(contentsOf: data)
        try handle.close()
      } else {
        try data.write(to: URL(fileURLWithPath: path), options: .atomic)
      }
    } catch {
      throw Failure.machine(
        "\(path): cannot be written (\(reason(error))); check the folder, its permissions and the "
          + "space on the disk")
    }
  }

  /// Writes a file that only its owner may read, whole or not at all.
  static func writePrivately(_ text: String, to url: URL) throws {
    try writePrivately(Data(text.utf8), to: url)
  }

  static func writePrivately(_ data: Data, to url: URL) throws {
    let new = url.appendingPathExtension("new")
    guard
      FileManager.default.createFile(
        atPath: new.path, contents: data, attributes: [.posixPermissions: 0o600]),
      rename(new.path, url.path) == 0
    else { throw Failure.machine("\(url.path): cannot be written; check permissions and space") }
  }

  static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    return (underlying ?? error).localizedDescription
  }
}
