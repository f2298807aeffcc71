public import Ballots

/// Everything that is wrong with a season file, in the order of its lines.
public struct SeasonFileError: Error, Sendable, CustomStringConvertible {
  public var problems: [Problem]

  public init(_ problems: [Problem]) { self.problems = problems.sorted() }

  public var description: String { describe(file: nil) }

  public func describe(file: String?) -> String {
    problems.map { problem in file.map { "\($0):\(problem)" } ?? "\(problem)" }
      .joined(separator: "\n")
  }
}
