/// A ballot file format, as `--format` names it.
public enum BallotFormat: Sendable, Hashable {
  /// Algorithm 123's token stream in all its dialects. `weightAfterID`: whether a weight follows a
  /// ballot ID in parentheses (OpenSTV) or not (OpaVote, OpenTally); nil decides by the file.
  case blt(weightAfterID: Bool?)
  /// Comma, semicolon or tab separated, a header row, a row a ballot.
  case csv(CSVLayout?)
  /// A line a nomination, fields at fixed columns.
  case fixed(FixedColumnLayout)

  /// The answers of Google Forms or Microsoft Forms; nil tells the questions by their headers.
  case forms(FormsLayout?)
  /// ABIF.
  case abif
  /// The Condorcet Election Format.
  case condorcetVotes
  /// Debian's tally sheets.
  case debianTally
  /// PrefLib's .soc, .soi, .toc, .toi and .cat.
  case prefLib
  /// starvote's own format.
  case starvote
  /// abcvoting's .abc.yaml.
  case abcYAML
  /// VoteKit's ranked profiles.
  case voteKit

  /// What the columns of a CSV ballot file are.
  public enum CSVLayout: String, Sendable, Hashable, CaseIterable {
    /// A column a rank; a cell names a candidate.
    case ranks
    /// A column a candidate; a cell holds the rank.
    case candidates
    /// A column a candidate; a cell holds the score.
    case scores
    /// A row for each giver and receiver of points: columns `from`, `panel`, `to` and `points`.
    case points
  }

  /// Why a format's name cannot be understood.
  public struct NameError: Error, Sendable, CustomStringConvertible {
    public var description: String
  }

  var csvLayout: CSVLayout? { if case .csv(let layout) = self { layout } else { nil } }

  private static let named: [String: BallotFormat] = [
    "blt": .blt(weightAfterID: nil), "blt:id-weight": .blt(weightAfterID: true),
    "blt:id-alone": .blt(weightAfterID: false), "csv": .csv(nil), "csv:ranks": .csv(.ranks),
    "csv:candidates": .csv(.candidates), "csv:scores": .csv(.scores), "csv:points": .csv(.points),
    "forms": .forms(nil), "abif": .abif,
    "cvotes": .condorcetVotes, "debian": .debianTally, "preflib": .prefLib,
    "starvote": .starvote, "abc.yaml": .abcYAML, "votekit": .voteKit,
  ]

  /// The names that `init(name:)` takes, but for `fixed:LAYOUT` and `forms:LAYOUT`.
  public static var names: [String] { named.keys.sorted() }

  /// Reads a name such as `blt`, `blt:id-weight`, `csv:ranks` or
  /// `fixed:ballot=0-5,contest=5-8,name=27-74,fold`.
  public init(name: String) throws(NameError) {
    if let known = Self.named[name] {
      self = known
    } else if name.hasPrefix("fixed:") {
      self = .fixed(try FixedColumnLayout(String(name.dropFirst(6))))
    } else if name.hasPrefix("forms:") {
      self = .forms(try FormsLayout(String(name.dropFirst(6))))
    } else {
      throw NameError(
        description: "unknown format \"\(name)\"; "
          + Spelling.hint(for: name, among: Self.names + ["fixed:LAYOUT", "forms:LAYOUT"]))
    }
  }

  /// The format that a file's name tells; nil where it tells none.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    let endings: [(String, BallotFormat)] = [
      (".blt", .blt(weightAfterID: nil)), (".abif", .abif), (".cvotes", .condorcetVotes),
      (".soc", .prefLib), (".soi", .prefLib), (".toc", .prefLib), (".toi", .prefLib),
      (".cat", .prefLib), (".starvote", .starvote), (".abc.yaml", .abcYAML),
    ]
    guard let format = endings.first(where: { name.hasSuffix($0.0) })?.1 else { return nil }
    self = format
  }

  /// What the content begins with, for formats that say so; else BLT where the first token is a
  /// whole number and no separator stands in that line; CSV otherwise.
  static func detect(_ text: SourceText) -> BallotFormat {
    let start = String(decoding: text.bytes.prefix(4096), as: UTF8.self)
    if start.hasPrefix(VoteKitReader.heading) { return .voteKit }
    if start.hasPrefix("# FILE NAME:") || start.contains("# NUMBER ALTERNATIVES:") {
      return .prefLib
    }
    if start.contains("#/") && start.lowercased().contains("#/candidates") {
      return .condorcetVotes
    }
    if start.contains("\nV: ") && start.contains("Option 1") { return .debianTally }
    if start.contains("[options]") || start.contains("[ballots]") { return .starvote }
    if start.contains("num_cand:") || start.contains("\nprofile:") { return .abcYAML }
    return detectByFirstLine(text)
  }

  private static func detectByFirstLine(_ text: SourceText) -> BallotFormat {
    for line in text.lines {
      var content = line[...]
      if let comment = content.firstIndex(of: UInt8(ascii: "#")) { content = content[..<comment] }
      content = content.drop { $0 == 0x20 || $0 == 0x09 }
      guard let first = content.first else { continue }
      if first == UInt8(ascii: "/") { return .blt(weightAfterID: nil) }
      if first == UInt8(ascii: "{") || first == UInt8(ascii: "=") { return .abif }
      if content.contains(UInt8(ascii: ":")), content.contains(UInt8(ascii: ">")) { return .abif }
      let separators: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";")]
      let isNumber = first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")
      return isNumber && !content.contains(where: separators.contains)
        ? .blt(weightAfterID: nil) : .csv(nil)
    }
    return .csv(nil)
  }
}
