/// Running text in which titles of works are told from other words, so that each output sets them
/// in its own way. Written as `"\(title: film) won \(count) awards"`.
public struct Prose: Sendable, Hashable {
  public enum Span: Sendable, Hashable {
    case text(String)
    case title(String)
  }

  public private(set) var spans: [Span] = []

  public init(_ spans: [Span] = []) { self.spans = spans }
  public init(_ text: String) { spans = [.text(text)] }

  public static func title(_ title: String) -> Prose { Prose([.title(title)]) }

  public static func + (a: Prose, b: Prose) -> Prose { Prose(a.spans + b.spans) }
  public static func += (a: inout Prose, b: Prose) { a = a + b }

  /// Without any setting.
  public var plain: String {
    spans.map { span in
      switch span {
      case .text(let text), .title(let text): text
      }
    }.joined()
  }

  /// "A", "A and B", "A, B and C".
  public static func list(_ items: [Prose], _ word: String = "and") -> Prose {
    guard let last = items.last else { return Prose() }
    var out = Prose()
    for (index, item) in items.dropLast().enumerated() {
      out += index == 0 ? item : ", " + item
    }
    return items.count == 1 ? last : out + Prose(" \(word) ") + last
  }
}

extension Prose: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(value) }

  public init(stringInterpolation: StringInterpolation) { spans = stringInterpolation.spans }

  public struct StringInterpolation: StringInterpolationProtocol {
    var spans: [Span] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { spans.append(.text(literal)) }
    }
    public mutating func appendInterpolation(_ text: String) { spans.append(.text(text)) }
    public mutating func appendInterpolation(title: String) { spans.append(.title(title)) }
    public mutating func appendInterpolation(_ prose: Prose) { spans += prose.spans }
  }
}
