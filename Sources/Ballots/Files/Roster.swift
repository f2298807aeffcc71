/// The candidates of a file as its reader meets them: declared ones, or those that ballots name.
struct Roster {
  private(set) var names: [String] = []
  private var indexes: [String: Int] = [:]
  /// Whether ballots may name others than those declared.
  var isClosed = false
  /// Names that are not declared, with where each first stands and how often.
  private(set) var unknown: [(name: String, file: String?, line: Int, column: Int?, times: Int)] =
    []
  /// The file that is being read, where there are several.
  var file: String?
  private var unknownIndexes: [String: Int] = [:]

  var count: Int { names.count }

  /// Names beyond this are taken for a mistake, and would cost memory.
  static let mostNames = 100_000

  /// Declares a candidate under a name and, where a file has one, a short form.
  /// - Returns: false where one of the words is another's already.
  mutating func declare(_ name: String, token: String? = nil) -> Bool {
    let index = names.count
    let words = Set([name] + (token.map { [$0] } ?? []))
    guard words.allSatisfy({ indexes[$0] == nil }) else { return false }
    names.append(name)
    for word in words { indexes[word] = index }
    return true
  }

  /// Gives a candidate another word; false where it is another's already.
  mutating func alias(_ word: String, of index: Int) -> Bool {
    if let other = indexes[word] { return other == index }
    indexes[word] = index
    return true
  }

  /// Gives a candidate met under a short form the full name.
  mutating func rename(_ token: String, to name: String) {
    guard let index = indexes[token] else { return }
    names[index] = name
    indexes[name] = index
  }

  /// The index of a name; a new one's where the roster is open; nil, noted, where it is closed.
  mutating func index(_ name: String, line: Int, column: Int? = nil) -> Int? {
    if let index = indexes[name] { return index }
    if !isClosed, names.count < Self.mostNames {
      indexes[name] = names.count
      names.append(name)
      return names.count - 1
    }
    if let known = unknownIndexes[name] {
      unknown[known].times += 1
    } else if unknown.count <= BallotFileError.limit {
      unknownIndexes[name] = unknown.count
      unknown.append((name, file, line, column, 1))
    }
    return nil
  }

  /// Every unknown name as a problem, with a suggestion.
  var problems: [Problem] {
    unknown.map { item in
      let times = item.times == 1 ? "" : " (\(item.times) times)"
      var problem = Problem(
        line: item.line, column: item.column,
        names.count >= Self.mostNames
          ? "more than \(Self.mostNames) different names"
          : "\"\(item.name)\"\(times) is no candidate of this file; "
            + Spelling.hint(for: item.name, among: Array(names.prefix(50))))
      problem.file = item.file
      return problem
    }
  }

  var candidates: [Candidate] {
    names.enumerated().map { Candidate(id: String($0 + 1), name: $1) }
  }
}
