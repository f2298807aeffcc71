/// The Common Data Format's XML as the JSON it stands for: elements are members, several of one name
/// a list, `ObjectId` the `@id`.
enum CDFXML {
  static func isXML(_ bytes: [UInt8]) -> Bool {
    var start = bytes[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    return start.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// Deeper elements than the format has are passed over.
  private static let mostDepth = 32

  private struct Element {
    var members: [String: [JSONValue]] = [:]
    var attributes: [String: JSONValue] = [:]

    func value(_ text: String) -> JSONValue {
      if members.isEmpty, attributes.isEmpty {
        return .string(text.trimming { $0.isWhitespace })
      }
      var object = attributes
      for (name, values) in members {
        object[name] = values.count == 1 ? values[0] : .array(values)
      }
      return .object(object)
    }
  }

  /// - Throws: `BallotFileError` with the place where the XML is ill-formed.
  static func value(_ bytes: [UInt8]) throws(BallotFileError) -> JSONValue {
    var open: [Element] = []
    var root = JSONValue.null
    var depth = 0
    try XMLEvents.read(
      bytes,
      opened: { _, attributes in
        depth += 1
        guard depth <= mostDepth else { return }
        var element = Element()
        if let id = attributes["ObjectId"] { element.attributes["@id"] = .string(id) }
        open.append(element)
      },
      closed: { name, text in
        depth -= 1
        guard depth < mostDepth, let element = open.popLast() else { return }
        let value = element.value(text)
        if open.isEmpty {
          root = value
        } else {
          open[open.count - 1].members[name, default: []].append(value)
        }
      })
    return root
  }
}
