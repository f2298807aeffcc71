import Foundation
import FoundationXML

/// Walks through XML, telling of each element as it opens and closes.
final class XMLEvents: NSObject, XMLParserDelegate {
  private let opened: (_ name: String, _ attributes: [String: String]) -> Void
  private let closed: (_ name: String, _ text: String) -> Void
  /// The text since the last element opened or closed.
  private var text = ""

  private init(
    opened: @escaping (String, [String: String]) -> Void,
    closed: @escaping (String, String) -> Void
  ) {
    self.opened = opened
    self.closed = closed
  }

  /// - Throws: `BallotFileError` with the place where the XML is ill-formed.
  static func read(
    _ bytes: [UInt8], opened: @escaping (_ name: String, _ attributes: [String: String]) -> Void,
    closed: @escaping (_ name: String, _ text: String) -> Void
  ) throws(BallotFileError) {
    // FoundationXML stops the program at a name that is not UTF-8.
    if let offset = UTF8Check.firstInvalidOffset(bytes) {
      throw BallotFileError([
        Problem(line: 1, "byte \(offset) of the XML is not UTF-8; save the file as UTF-8")
      ])
    }
    let events = XMLEvents(opened: opened, closed: closed)
    let parser = XMLParser(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.delegate = events
    guard parser.parse() else {
      throw BallotFileError([
        Problem(
          line: max(1, parser.lineNumber), column: max(1, parser.columnNumber),
          "this is not well-formed XML")
      ])
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
    opened(name, attributes)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    closed(name, text)
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
