/// Reads nominations kept a line each at fixed columns, such as those for the Hugo Awards of 1984.
/// The lines of one ballot need not stand together. O(file).
enum FixedColumnReader {
  fileprivate struct Contents {
    var candidates: [Candidate] = []
    var indexes: [String: Int] = [:]
    /// Ballots in the order of their first line.
    var order: [String] = []
    var ballots: [String: (line: Int, marks: [Preference])] = [:]
  }

  static func read(
    _ text: SourceText, layout: FixedColumnLayout
  ) throws(BallotFileError) -> BallotFile {
    var problems = ProblemList()
    var contests: [String: Contents] = [:]
    var order: [String] = []
    var number = 0
    for bytes in text.lines {
      number += 1
      let line = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      if line.allSatisfy({ $0 == " " }) { continue }
      let ballot = field(layout.ballot, of: line)
      let name = field(layout.name, of: line)
      let title = layout.contest.map { field($0, of: line) } ?? ""
      let key = layout.foldsNames ? fold(name) : name
      for (what, value, range) in [("ballot", ballot, layout.ballot), ("name", key, layout.name)]
      where value.isEmpty {
        problems.append(
          Problem(
            line: number, column: range.lowerBound + 1,
            "no \(what) stands in columns \(range.lowerBound) to \(range.upperBound)"))
      }
      if contests[title] == nil { order.append(title) }
      contests[title, default: Contents()].add(ballot, key, name, line: number)
    }
    if order.isEmpty { problems.append(Problem(line: 1, "no line holds a nomination")) }
    guard problems.isEmpty else { throw problems.error }
    return BallotFile(profiles: order.compactMap { contests[$0]?.profile(title: $0) })
  }

  private static func field(_ range: Range<Int>, of line: [Unicode.Scalar]) -> String {
    let field = line[range.clamped(to: 0..<line.count)]
    var text = String.UnicodeScalarView()
    text.append(contentsOf: field)
    return String(text).trimming { $0 == " " }
  }

  private static func fold(_ name: String) -> String {
    name.lowercased().filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
  }
}

extension FixedColumnReader.Contents {
  fileprivate mutating func add(_ ballot: String, _ key: String, _ name: String, line: Int) {
    let index = indexes[key] ?? candidates.count
    if index == candidates.count {
      indexes[key] = index
      candidates.append(Candidate(id: String(index + 1), name: name))
    }
    if ballots[ballot] == nil { order.append(ballot) }
    ballots[ballot, default: (line, [])].marks.append(.next(index))
  }

  fileprivate func profile(title: String) -> Profile {
    var builder = ProfileBuilder()
    for ballot in order {
      guard let (line, marks) = ballots[ballot] else { continue }
      // A file of at most 10^12 lines: the weight cannot pass the builder's limit.
      _ = builder.add(marks, weight: 1, line: line)
    }
    return builder.build(Contest(title: title, candidates: candidates))
  }
}
