/// What a reader found in one ballot file.
public struct BallotFile: Sendable {
  /// One profile a contest, in the order of the file. Never empty.
  public var profiles: [Profile]
  /// Things a reader did that the user should know, such as lines ignored.
  public var warnings: [Problem]
  /// How the file asks to be counted, where it does.
  public var rule: FileRule?

  public init(profiles: [Profile], warnings: [Problem] = [], rule: FileRule? = nil) {
    self.profiles = profiles
    self.warnings = warnings
    self.rule = rule
  }

  /// Reads a file in the given format, or in the one that its content shows.
  /// - Parameter tagField: the column of a CSV file by which ballots are to be told apart.
  /// - Throws: `BallotFileError` with every problem found.
  public static func read(
    _ file: [UInt8], format: BallotFormat? = nil, encoding: TextEncoding = .utf8,
    tagField: String? = nil
  ) throws(BallotFileError) -> BallotFile {
    let file = try readAny(file, format, encoding, tagField)
    if let tagField { try file.checkTags(tagField) }
    return file
  }

  /// - Throws: where ballots were to be told apart and bear nothing that does it.
  private func checkTags(_ field: String) throws(BallotFileError) {
    if profiles.contains(where: { !$0.contest.tags.isEmpty }) { return }
    throw BallotFileError([
      Problem(line: 1, "nothing in this file tells ballots apart by \"\(field)\"")
    ])
  }

  private static func readAny(
    _ file: [UInt8], _ format: BallotFormat?, _ encoding: TextEncoding, _ tagField: String?
  ) throws(BallotFileError) -> BallotFile {
    let bytes = Gzip.isPacked(file) ? try Gzip.unpack(file) : file
    // An ABIF file may hold nothing at all.
    if bytes.isEmpty, format != .abif {
      throw BallotFileError([Problem(line: 1, "the file is empty (0 bytes); give a ballot file")])
    }
    if XLSXReader.isWorkbook(bytes) {
      // Excel's own text is UTF-8 whatever --encoding says.
      let text = try SourceText(XLSXReader.csv(bytes))
      return try readTable(text, format ?? .csv(nil), tagField)
    }
    let text = try SourceText(encoding.utf8(bytes))
    let format = format ?? BallotFormat.detect(text)
    switch format {
    case .abif: return try ABIFReader.read(text)
    case .condorcetVotes:
      return try CondorcetVotesReader.read(text, keepsTags: tagField?.lowercased() == "tag")
    case .debianTally: return try DebianTallyReader.read(text)
    case .prefLib: return try PrefLibReader.read(text)
    case .starvote: return try StarvoteReader.read(text)
    case .voteKit: return try VoteKitReader.read(text)
    case .abcYAML: return try ABCYAMLReader.read(text)
    case .blt(let weightAfterID): return try BLTReader.read(text, weightAfterID: weightAfterID)
    case .csv, .forms: return try readTable(text, format, tagField)
    case .fixed(let layout): return try FixedColumnReader.read(text, layout: layout)
    }
  }

  private static func readTable(
    _ text: SourceText, _ format: BallotFormat, _ tagField: String?
  ) throws(BallotFileError) -> BallotFile {
    if case .forms(let layout) = format {
      return try FormsReader.read(CSVTable(text), layout: layout)
    }
    return try CSVBallotReader.read(text, layout: format.csvLayout, tagField: tagField)
  }

  /// Reads as `body` does, with every ballot as a group of its own, so that each has its line.
  public static func keepingEachBallot<Result>(_ body: () throws -> Result) rethrows -> Result {
    try ProfileBuilder.$keepsEachBallot.withValue(true, operation: body)
  }

  /// Reads an RCTab configuration and the cast vote records it names.
  /// - Parameters:
  ///   - tagField: `precinct` or `batch`, to tell ballots apart by the column that the configuration
  ///     names for it.
  ///   - file: gives the bytes of a file by its path in the configuration.
  /// - Throws: `BallotFileError` with every problem found, and whatever `file` throws.
  public static func readRCTab(
    _ config: [UInt8], tagField: String? = nil, file: (String) throws -> [UInt8]
  ) throws -> BallotFile {
    let read = try RCTabReader.read(config, tagField: tagField, file: file)
    if let tagField { try read.checkTags(tagField) }
    return read
  }

  /// Whether bytes are an RCTab configuration, by what it cannot be without.
  public static func isRCTab(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
      && String(decoding: bytes.prefix(1 << 16), as: UTF8.self).contains("\"cvrFileSources\"")
  }
}
