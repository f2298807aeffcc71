import Ballots
import Foundation

/// The fields of a form, in the order sent; a field may stand several times.
package struct Form: Sendable {
  /// A file that came with a form.
  package struct File: Sendable {
    package var name: String
    package var bytes: [UInt8]
  }

  private(set) var fields: [(name: String, value: String)] = []
  package private(set) var files: [String: File] = [:]

  /// More fields than this are no form of ours.
  static let mostFields = 5000

  package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  package func values(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// A field without blanks around it, "" where it is missing.
  func text(_ name: String) -> String {
    (self[name] ?? "").trimming(\.isWhitespace)
  }

  init() {}

  init(fields: [(name: String, value: String)], files: [String: File] = [:]) {
    self.fields = fields
    self.files = files
  }

  /// Reads `a=1&b=2` as browsers send it.
  /// - Returns: nil for what is no form: a broken escape, text that is not UTF-8, too many fields.
  package init?(urlEncoded bytes: some Collection<UInt8>) {
    for piece in bytes.split(separator: UInt8(ascii: "&")) {
      let parts = piece.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(parts[0]),
        let value = parts.count > 1 ? Self.decoded(parts[1]) : "",
        fields.count < Self.mostFields
      else { return nil }
      fields.append((name, value))
    }
  }

  /// A text as part of an address.
  static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }

  private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
    String(validating: bytes, as: UTF8.self)?.replacing("+", with: " ").removingPercentEncoding
  }
}
