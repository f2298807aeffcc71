public import Foundation

/// A JSON value with one written form: keys in order of their UTF-8 bytes, two spaces a level, whole
/// numbers only, the fewest escapes, a final newline. Other numbers are strings. The same value is
/// the same bytes on every machine.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The canonical text, with a newline at its end. O(size).
  public var text: String {
    var out = ""
    write(into: &out, indent: 0)
    out.append("\n")
    return out
  }

  /// The same value on one line, without a newline; for lists of a value a line. O(size).
  public var line: String {
    switch self {
    case .array(let values): "[" + values.map(\.line).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { JSONValue.string($0.key).line + ":" + $0.value.line }.joined(separator: ",") + "}"
    default: String(text.dropLast())
    }
  }

  private func write(into out: inout String, indent: Int) {
    switch self {
    case .null: out.append("null")
    case .bool(let value): out.append(value ? "true" : "false")
    case .integer(let value): out.append(String(value))
    case .string(let value): Self.quote(value, into: &out)
    case .array(let values):
      Self.list(values.map { (nil, $0) }, "[", "]", into: &out, indent: indent)
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      Self.list(sorted.map { ($0.key, $0.value) }, "{", "}", into: &out, indent: indent)
    }
  }

  private static func list(
    _ items: [(String?, JSONValue)], _ open: String, _ close: String, into out: inout String,
    indent: Int
  ) {
    out.append(open)
    for (index, (key, value)) in items.enumerated() {
      out.append(index == 0 ? "\n" : ",\n")
      out.append(String(repeating: "  ", count: indent + 1))
      if let key {
        quote(key, into: &out)
        out.append(": ")
      }
      value.write(into: &out, indent: indent + 1)
    }
    if !items.isEmpty { out.append("\n" + String(repeating: "  ", count: indent)) }
    out.append(close)
  }

  private static func quote(_ text: String, into out: inout String) {
    out.append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out.append("\\\"")
      case "\\": out.append("\\\\")
      case "\n": out.append("\\n")
      case "\t": out.append("\\t")
      case "\r": out.append("\\r")
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        out.append("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
      default: out.unicodeScalars.append(scalar)
      }
    }
    out.append("\"")
  }
}

extension JSONValue: Decodable {
  /// Reads any JSON text. Whether it is in the canonical form is told by comparing `text` with it.
  /// - Throws: a `DecodingError`, also for a number that is not whole.
  public init(parsing bytes: Data) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: bytes)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

extension JSONValue {
  public subscript(_ key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  public var string: String? { if case .string(let value) = self { value } else { nil } }
  public var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  public var object: [String: JSONValue]? {
    if case .object(let value) = self { value } else { nil }
  }

  /// A member that is a string; nil where there is none.
  public func string(_ key: String) -> String? { self[key]?.string }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
}
