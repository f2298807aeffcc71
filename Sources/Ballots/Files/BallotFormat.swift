/// A ballot file format, as `--format` names it.
public enum BallotFormat: Sendable, Hashable {
  /// Algorithm 123's token stream in all its dialects. `weightAfterID`: whether a weight follows a
  /// ballot ID in parentheses (OpenSTV) or not (OpaVote, OpenTally); nil decides by the file.
  case blt(weightAfterID: Bool?)
  /// Comma, semicolon or tab separated, a header row, a row a ballot.
  case csv(CSVLayout?)
  /// A line a nomination, fields at fixed columns.
  case fixed(FixedColumnLayout)

  /// What the columns of a CSV ballot file are.
  public enum CSVLayout: String, Sendable, Hashable {
    /// A column a rank; a cell names a candidate.
    case ranks
    /// A column a candidate; a cell holds the rank.
    case candidates
  }

  /// Why a format's name cannot be understood.
  public struct NameError: Error, Sendable, CustomStringConvertible {
    public var description: String
  }

  /// Reads a name such as `blt`, `blt:id-weight`, `csv:ranks` or
  /// `fixed:ballot=0-5,contest=5-8,name=27-74,fold`.
  public init(name: String) throws(NameError) {
    switch name {
    case "blt": self = .blt(weightAfterID: nil)
    case "blt:id-weight": self = .blt(weightAfterID: true)
    case "blt:id-alone": self = .blt(weightAfterID: false)
    case "csv": self = .csv(nil)
    case "csv:ranks": self = .csv(.ranks)
    case "csv:candidates": self = .csv(.candidates)
    case _ where name.hasPrefix("fixed:"):
      self = .fixed(try FixedColumnLayout(String(name.dropFirst(6))))
    default:
      throw NameError(
        description: "unknown format \"\(name)\"; known are blt, blt:id-weight, blt:id-alone, csv, "
          + "csv:ranks, csv:candidates and fixed:LAYOUT")
    }
  }

  /// BLT where the first token is a whole number and no separator stands in the first line that
  /// says something; CSV otherwise.
  static func detect(_ text: SourceText) -> BallotFormat {
    for line in text.lines {
      var content = line[...]
      if let comment = content.firstIndex(of: UInt8(ascii: "#")) { content = content[..<comment] }
      content = content.drop { $0 == 0x20 || $0 == 0x09 }
      guard let first = content.first else { continue }
      if first == UInt8(ascii: "/") { return .blt(weightAfterID: nil) }
      let separators: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";")]
      let isNumber = first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")
      return isNumber && !content.contains(where: separators.contains)
        ? .blt(weightAfterID: nil) : .csv(nil)
    }
    return .csv(nil)
  }
}
