import CZip

/// The files in a ZIP archive, by libzip.
final class ZipArchive {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let archive: OpaquePointer
  private let limit: UInt64
  private var unpacked: UInt64 = 0

  /// - Throws: `BallotFileError` where the bytes are no archive.
  init(_ file: [UInt8]) throws(BallotFileError) {
    bytes = .allocate(capacity: max(1, file.count))
    _ = bytes.initialize(from: file)
    limit = UInt64(file.count * Gzip.mostTimes + Gzip.room)
    var error = zip_error_t()
    zip_error_init(&error)
    guard
      let source = zip_source_buffer_create(bytes.baseAddress, UInt64(file.count), 0, &error),
      let archive = zip_open_from_source(source, ZIP_RDONLY, &error)
    else {
      bytes.deallocate()
      throw BallotFileError([Problem(line: 1, "the file is no ZIP archive, or is damaged")])
    }
    self.archive = archive
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  /// A file's bytes; nil where the archive has none of that name.
  /// - Throws: `BallotFileError` where it is damaged or unpacks to too much.
  func contents(_ name: String) throws(BallotFileError) -> [UInt8]? {
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0 else { return nil }
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_stat_index(archive, UInt64(index), 0, &stat) == 0 else { return nil }
    guard stat.size <= limit - unpacked else {
      throw BallotFileError([
        Problem(line: 1, "\(name) unpacks to \(stat.size) bytes, too much for such a file")
      ])
    }
    unpacked += stat.size
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else {
      throw BallotFileError([Problem(line: 1, "\(name) in the archive cannot be read")])
    }
    defer { zip_fclose(file) }
    var isWhole = true
    let contents = [UInt8](unsafeUninitializedCapacity: Int(stat.size)) { buffer, count in
      while count < buffer.count {
        let got = zip_fread(
          file, buffer.baseAddress.map { $0 + count }, UInt64(buffer.count - count))
        if got <= 0 {
          isWhole = false
          return
        }
        count += Int(got)
      }
    }
    guard isWhole else {
      throw BallotFileError([Problem(line: 1, "\(name) in the archive is damaged")])
    }
    return contents
  }
}
