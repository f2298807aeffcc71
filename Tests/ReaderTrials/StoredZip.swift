/// ZIP archives of files that are not packed (APPNOTE 6.3), so that the parts of a workbook can be
/// damaged without damaging the archive.
public enum StoredZip {
  static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B]) }

  public static func archive(_ files: [(name: String, contents: [UInt8])]) -> [UInt8] {
    archive(files.map { Entry(name: $0.name, contents: $0.contents) })
  }

  struct Entry {
    var name: String
    var contents: [UInt8]
    /// The contents deflated; nil where they are stored as they are.
    var packed: [UInt8]?
  }

  static func archive(_ files: [Entry]) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let place = out.count
      let name = Array(file.name.utf8)
      let data = file.packed ?? file.contents
      let sizes =
        word(checksum(file.contents)) + word(UInt32(data.count))
        + word(UInt32(file.contents.count))
      let method: UInt8 = file.packed == nil ? 0 : 8
      let common = [20, 0, 0, 0, method, 0, 0, 0, 0x21, 0] + sizes + half(name.count) + [0, 0]
      out += [0x50, 0x4B, 3, 4] + common + name + data
      directory += [0x50, 0x4B, 1, 2, 20, 0] + common
      directory += [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + word(UInt32(place)) + name
    }
    let count = half(files.count)
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
    return out + directory + end + word(UInt32(directory.count)) + word(UInt32(out.count)) + [0, 0]
  }

  private static func half(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  static func word(_ value: UInt32) -> [UInt8] {
    half(Int(value & 0xFFFF)) + half(Int(value >> 16))
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
  }

  /// CRC-32, which an archive bears for each file.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
      table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8)
    }
  }
}
