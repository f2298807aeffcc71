import CZip

/// Makes a ZIP archive in memory, by libzip.
public enum ZipMaker {
  /// - Parameter files: names with contents, in this order; the same files always give the same bytes.
  /// - Returns: nil where libzip refuses, as without memory.
  public static func archive(_ files: [(name: String, contents: [UInt8])]) -> [UInt8]? {
    var error = zip_error_t()
    zip_error_init(&error)
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
    defer { zip_source_free(target) }
    // Closing the archive lets go of the target once.
    zip_source_keep(target)
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      return nil
    }
    // Read when the archive is closed, not before.
    let copies = files.map { file in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, file.contents.count))
      _ = copy.initialize(from: file.contents)
      return copy
    }
    defer { for copy in copies { copy.deallocate() } }
    for (file, copy) in zip(files, copies) {
      guard
        let source = zip_source_buffer(
          archive, copy.baseAddress, UInt64(file.contents.count), 0)
      else {
        zip_discard(archive)
        return nil
      }
      let index = zip_file_add(archive, file.name, source, UInt32(ZIP_FL_ENC_UTF_8))
      if index < 0 { zip_source_free(source) }
      // The first day a ZIP archive can name.
      guard index >= 0, zip_file_set_dostime(archive, UInt64(index), 0, 1 << 5 | 1, 0) == 0 else {
        zip_discard(archive)
        return nil
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      return nil
    }
    return contents(target)
  }

  private static func contents(_ source: OpaquePointer) -> [UInt8]? {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(stat.size)) { buffer, count in
      while count < buffer.count {
        let got = zip_source_read(
          source, buffer.baseAddress.map { $0 + count }, UInt64(buffer.count - count))
        if got <= 0 {
          isWhole = false
          return
        }
        count += Int(got)
      }
    }
    return isWhole ? bytes : nil
  }
}
