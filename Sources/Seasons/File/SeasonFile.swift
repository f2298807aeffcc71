public import Ballots
import Yams

/// A season as a file: YAML, or the JSON that a record holds, by one schema (`docs/season-file.md`).
public struct SeasonFile: Sendable {
  public let season: Season
  /// Where each category's rule stands, by category id and kind, for problems that only the
  /// counting rules can find.
  public let rulePlaces: [String: [VotingRound.Kind: Problem]]

  /// A larger file is refused.
  public static let largest = 32 << 20

  /// Reads and checks a season.
  /// - Throws: `SeasonFileError` with everything that is wrong.
  public init(text: String) throws(SeasonFileError) {
    guard text.utf8.count <= Self.largest else {
      throw SeasonFileError([Problem(line: 1, "the file is larger than \(Self.largest) bytes")])
    }
    let root: Node
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw SeasonFileError([Problem(line: 1, "the file is empty; see docs/season-file.md")])
      }
      root = node
    } catch let error as SeasonFileError {
      throw error
    } catch {
      throw SeasonFileError([Self.problem(error)])
    }
    let reader = SeasonReader()
    let season = reader.read(root)
    if let season, reader.log.problems.isEmpty { SeasonChecks(season, reader).run() }
    guard let season, reader.log.problems.isEmpty else {
      throw SeasonFileError(reader.log.problems)
    }
    self.season = season
    rulePlaces = reader.rulePlaces
  }

  /// Checks a season that was made or changed by program, as any other file.
  /// - Throws: `SeasonFileError`; lines are those of the season's own JSON.
  public init(checking season: Season) throws(SeasonFileError) {
    try self.init(text: season.json.text)
  }

  private static func problem(_ error: any Error) -> Problem {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      Problem(line: mark.line, column: mark.column, "not YAML: \(problem)")
    case YamlError.reader(let problem, let offset, _, _):
      Problem(line: 1, "not YAML: \(problem)\(offset.map { " at byte \($0)" } ?? "")")
    default: Problem(line: 1, "not YAML: \(error)")
    }
  }
}
