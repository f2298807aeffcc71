import Foundation

extension Form {
  /// Reads `multipart/form-data` (RFC 7578), as browsers send forms with files.
  /// - Returns: nil for what is none.
  package init?(multipart bytes: [UInt8], contentType: String) {
    guard let boundary = Self.boundary(contentType) else { return nil }
    let mark = Array("--\(boundary)".utf8)
    var rest = bytes[...]
    guard rest.starts(with: mark) else { return nil }
    rest = rest.dropFirst(mark.count)
    var fields: [(name: String, value: String)] = []
    var files: [String: File] = [:]
    while rest.starts(with: "\r\n".utf8) {
      rest = rest.dropFirst(2)
      guard let headEnd = Self.find(Array("\r\n\r\n".utf8), in: rest),
        let end = Self.find(Array("\r\n".utf8) + mark, in: rest[(headEnd + 4)...]),
        let head = String(validating: rest[..<headEnd], as: UTF8.self),
        let name = Self.parameter("name", in: head),
        fields.count + files.count < Self.mostFields
      else { return nil }
      let content = rest[(headEnd + 4)..<end]
      if let fileName = Self.parameter("filename", in: head) {
        files[name] = File(name: fileName, bytes: Array(content))
      } else {
        guard let value = String(validating: content, as: UTF8.self) else { return nil }
        fields.append((name, value))
      }
      rest = rest[(end + 2 + mark.count)...]
    }
    guard rest.starts(with: "--".utf8) else { return nil }
    self.init(fields: fields, files: files)
  }

  private static func boundary(_ contentType: String) -> String? {
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let range = contentType.range(of: "boundary=")
    else { return nil }
    let value = contentType[range.upperBound...].prefix { $0 != ";" }
    let plain = value.filter { $0 != "\"" }
    return (1...70).contains(plain.count) ? plain : nil
  }

  /// A parameter of the part's Content-Disposition.
  private static func parameter(_ name: String, in head: String) -> String? {
    for line in head.split(separator: "\r\n")
    where line.lowercased().hasPrefix("content-disposition: form-data") {
      guard let start = line.range(of: "; \(name)=\"") else { return nil }
      let value = String(line[start.upperBound...].prefix { $0 != "\"" })
      return value.replacing("%22", with: "\"")
    }
    return nil
  }

  private static func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = needle.first else { return bytes.startIndex }
    var start = bytes.startIndex
    while let index = bytes[start...].firstIndex(of: first) {
      if bytes[index...].starts(with: needle) { return index }
      start = index + 1
    }
    return nil
  }
}
