/// What a reader found in one ballot file.
public struct BallotFile: Sendable {
  /// One profile a contest, in the order of the file. Never empty.
  public var profiles: [Profile]
  /// Things a reader did that the user should know, such as lines ignored.
  public var warnings: [Problem]

  public init(profiles: [Profile], warnings: [Problem] = []) {
    self.profiles = profiles
    self.warnings = warnings
  }

  /// Reads a file in the given format, or in the one that its content shows.
  /// - Throws: `BallotFileError` with every problem found.
  public static func read(
    _ bytes: [UInt8], format: BallotFormat? = nil
  ) throws(BallotFileError) -> BallotFile {
    if bytes.isEmpty {
      throw BallotFileError([Problem(line: 1, "the file is empty (0 bytes); give a ballot file")])
    }
    let text = try SourceText(bytes)
    switch format ?? BallotFormat.detect(text) {
    case .blt(let weightAfterID): return try BLTReader.read(text, weightAfterID: weightAfterID)
    case .csv(let layout): return try CSVBallotReader.read(text, layout: layout)
    case .fixed(let layout): return try FixedColumnReader.read(text, layout: layout)
    }
  }
}
