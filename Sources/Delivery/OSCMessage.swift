/// A message of Open Sound Control 1.0, as show controllers send it: an address and arguments. Bundles are not read.
public struct OSCMessage: Sendable, Hashable {
  public enum Argument: Sendable, Hashable {
    case text(String)
    case integer(Int)
    /// A kind that nothing here asks for.
    case other
  }

  public let address: String
  public let arguments: [Argument]

  /// Messages of more bytes are none of ours.
  public static let mostBytes = 1024

  /// - Returns: nil for what is no message: not padded to four bytes, cut off, not UTF-8.
  /// - Complexity: O(bytes).
  public init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.mostBytes, bytes.count.isMultiple(of: 4) else { return nil }
    var rest = bytes[...]
    guard let address = Self.text(&rest), address.hasPrefix("/") else { return nil }
    self.address = address
    // Old senders leave the types out where there are no arguments.
    guard !rest.isEmpty else {
      arguments = []
      return
    }
    guard let types = Self.text(&rest), types.hasPrefix(",") else { return nil }
    var arguments: [Argument] = []
    for type in types.dropFirst() {
      switch type {
      case "s":
        guard let text = Self.text(&rest) else { return nil }
        arguments.append(.text(text))
      case "i":
        guard rest.count >= 4 else { return nil }
        let number = rest.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        arguments.append(.integer(Int(Int32(bitPattern: number))))
        rest = rest.dropFirst(4)
      case "f":
        guard rest.count >= 4 else { return nil }
        arguments.append(.other)
        rest = rest.dropFirst(4)
      case "T", "F", "N", "I": arguments.append(.other)
      default: return nil
      }
    }
    self.arguments = arguments
  }

  /// A text with its zero byte, padded to four.
  private static func text(_ rest: inout ArraySlice<UInt8>) -> String? {
    guard let end = rest.firstIndex(of: 0) else { return nil }
    let length = (end - rest.startIndex) / 4 * 4 + 4
    guard length <= rest.count, let text = String(validating: rest[..<end], as: UTF8.self) else {
      return nil
    }
    rest = rest.dropFirst(length)
    return text
  }
}
