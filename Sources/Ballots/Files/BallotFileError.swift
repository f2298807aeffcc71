/// Something wrong at one place of a file.
public struct Problem: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// From 1.
  public var line: Int
  /// From 1, in bytes; nil where the whole line is meant.
  public var column: Int?
  /// The file, where it is another than the one being read, such as one that a configuration names.
  public var file: String?
  /// What is wrong and what to do, as a sentence without its full stop.
  public var message: String

  public init(line: Int, column: Int? = nil, file: String? = nil, _ message: String) {
    self.line = line
    self.column = column
    self.file = file
    self.message = Self.shortened(message)
  }

  /// Without the middle of what is far too long to be read, such as a message that quotes a name of a
  /// million letters.
  private static func shortened(_ message: String) -> String {
    guard message.utf8.count > 4 * mostLetters else { return message }
    return message.prefix(mostLetters) + " … " + message.suffix(mostLetters)
  }

  private static let mostLetters = 1000

  public static func < (a: Problem, b: Problem) -> Bool {
    (a.file ?? "", a.line, a.column ?? 0, a.message)
      < (b.file ?? "", b.line, b.column ?? 0, b.message)
  }

  public var description: String {
    let place = column.map { "\(line):\($0)" } ?? "\(line)"
    return (file.map { "\($0):" } ?? "") + "\(place): \(message)"
  }
}

/// Why a ballot file cannot be read: every problem found in it (at most `limit`), in file order.
public struct BallotFileError: Error, Sendable, CustomStringConvertible {
  /// Beyond this many problems the rest are only counted.
  public static let limit = 100

  public var problems: [Problem]
  /// Problems found beyond `limit`.
  public var unlisted: Int

  public init(_ problems: [Problem]) {
    let sorted = problems.sorted()
    self.problems = Array(sorted.prefix(Self.limit))
    self.unlisted = max(0, sorted.count - Self.limit)
  }

  public var description: String { describe(file: nil) }

  /// One line a problem, each with `file:line:column`.
  public func describe(file: String?) -> String {
    var lines = problems.map { problem in
      file.map { problem.file == nil ? "\($0):\(problem)" : "\(problem)" } ?? "\(problem)"
    }
    if unlisted > 0 { lines.append("… and \(unlisted) more") }
    return lines.joined(separator: "\n")
  }
}
