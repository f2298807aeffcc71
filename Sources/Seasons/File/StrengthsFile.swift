import Ballots
import Yams

/// How strong each nominee is with simulated voters (`docs/simulation.md`): a voter's next choice falls
/// on each of those left in proportion to its number.
public struct StrengthsFile: Sendable {
  /// How the numbers came about.
  public let note: String
  /// What stands wherever a figure is shown; nil for the season's own sentence.
  public let disclosure: String?
  /// Members who vote, in hundredths.
  public let turnout: Int
  /// Each branch's share of the members, in parts.
  public let branches: [(id: String, parts: Int)]
  /// By category and entry.
  public let nominations: [String: [String: Int]]
  /// By category and nominee.
  public let final: [String: [String: Int]]

  /// Reads and checks a strengths file against its season.
  /// - Throws: `SeasonFileError` with everything that is wrong.
  public init(text: String, for season: Season) throws(SeasonFileError) {
    let root: Node?
    do { root = try Yams.compose(yaml: text) } catch {
      throw SeasonFileError([Problem(line: 1, "not YAML: \(error)")])
    }
    let log = ProblemLog()
    let keys = ["schema", "note", "disclosure", "turnout", "branches", "nominations", "final"]
    guard let root, let fields = Fields(root, "the strengths file", keys: keys, log) else {
      throw SeasonFileError(
        log.problems.isEmpty ? [Problem(line: 1, "the file is empty")] : log.problems)
    }
    if fields.required("schema") != "envelope.strengths/1" {
      fields.report("schema", "the schema must be envelope.strengths/1")
    }
    note = fields.required("note")
    disclosure = fields.string("disclosure")
    turnout = fields.integer("turnout", 0...100) ?? 90
    let branchIDs = season.branches.map(\.id)
    branches = Self.numbers(fields.node("branches"), known: branchIDs, "branch", log)
    let entries = season.entries.map(\.id)
    nominations = Self.table(fields, "nominations", season, log) { _ in entries }
    final = Self.table(fields, "final", season, log) { $0.nominees.map(\.id) }
    guard log.problems.isEmpty else { throw SeasonFileError(log.problems) }
  }

  private static func table(
    _ fields: Fields, _ key: String, _ season: Season, _ log: ProblemLog,
    known: (Category) -> [String]
  ) -> [String: [String: Int]] {
    let categories = season.categories.map(\.id)
    var table: [String: [String: Int]] = [:]
    guard let node = fields.node(key), case .mapping(let mapping) = node else { return table }
    for (name, values) in mapping {
      guard let id = name.scalar?.string, let category = season.category(id) else {
        let word = name.scalar?.string ?? ""
        log.report(
          name, "there is no category \"\(word)\"; \(Spelling.hint(for: word, among: categories))")
        continue
      }
      let numbers = numbers(values, known: known(category), "nominee of \(id)", log)
      table[id] = Dictionary(numbers) { first, _ in first }
    }
    return table
  }

  private static func numbers(
    _ node: Node?, known: [String], _ what: String, _ log: ProblemLog
  ) -> [(String, Int)] {
    guard let node, case .mapping(let mapping) = node else { return [] }
    var numbers: [(String, Int)] = []
    for (name, value) in mapping {
      let id = name.scalar?.string ?? ""
      if !known.contains(id) {
        let near = Spelling.nearest(to: id, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
        log.report(name, "there is no \(what) \"\(id)\"\(near)")
      } else if let number = value.scalar.flatMap({ Int($0.string) }), (0...1_000_000) ~= number {
        numbers.append((id, number))
      } else {
        log.report(value, "a strength is a whole number from 0 to 1000000")
      }
    }
    return numbers
  }
}
