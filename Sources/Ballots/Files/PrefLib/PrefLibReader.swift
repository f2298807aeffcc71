/// Reads PrefLib's .soc, .soi, .toc, .toi and .cat files: `# KEY: value` lines, then
/// `count: 1, {2,3}, 4`, braces for ties; in .cat a slot for each category, the best first. O(file).
struct PrefLibReader {
  private var problems = ProblemList()
  private var title = ""
  private var names: [Int: String] = [:]
  private var alternatives: Int?
  private var categories: Int?
  private var voters: Int128?
  private var type = ""
  private var builder = ProfileBuilder()
  private var total: Int128 = 0

  static func read(_ text: SourceText) throws(BallotFileError) -> BallotFile {
    var reader = PrefLibReader()
    var number = 0
    for bytes in text.lines {
      number += 1
      var scanner = LineScanner(bytes, number)
      scanner.skipBlanks()
      if scanner.take("#") {
        reader.readHeader(scanner.rest, number)
      } else if scanner.current != nil {
        reader.readOrder(&scanner)
      }
      if reader.problems.count > BallotFileError.limit { break }
    }
    return try reader.file()
  }

  private mutating func readHeader(_ rest: String, _ number: Int) {
    guard let colon = rest.firstIndex(of: ":") else { return }
    let key = String(rest[..<colon]).trimming { $0.isWhitespace }.uppercased()
    let value = String(rest[rest.index(after: colon)...]).trimming { $0.isWhitespace }
    let isLate = ["DATA TYPE", "NUMBER ALTERNATIVES", "NUMBER CATEGORIES", "ALTERNATIVE NAME "]
      .contains { key.hasPrefix($0) }
    if isLate, !builder.isEmpty {
      problems.append(Problem(line: number, "\(key) stands below the first ballot"))
      return
    }
    switch key {
    case "TITLE": title = value
    case "DATA TYPE": type = value.lowercased()
    case "NUMBER ALTERNATIVES":
      alternatives = Int(value)
      if !(1...Roster.mostNames).contains(alternatives ?? 0) {
        problems.append(
          Problem(
            line: number, "\"\(value)\" alternatives; there must be 1 to \(Roster.mostNames)"))
      }
    case "NUMBER VOTERS": voters = Int128(value)
    case "NUMBER CATEGORIES": categories = Int(value)
    case let key where key.hasPrefix("ALTERNATIVE NAME "):
      if let index = Int(key.dropFirst(17)) {
        if names.updateValue(value, forKey: index) != nil {
          problems.append(Problem(line: number, "alternative \(index) is named twice"))
        }
      }
    default: break
    }
  }

  private var isCategorical: Bool { type == "cat" || categories != nil }
  /// The alternatives' numbers: those named where all are (they may begin at 0 or leave some out),
  /// else from 1 on.
  private lazy var numbers: [Int] = {
    let count = min(alternatives ?? names.count, Roster.mostNames)
    return names.count == count ? names.keys.sorted() : Array(1..<max(1, count + 1))
  }()
  private lazy var indexes = Dictionary(uniqueKeysWithValues: zip(numbers, numbers.indices))

  private mutating func readOrder(_ scanner: inout LineScanner) {
    guard let weight = scanner.count() else {
      return problem("a count and a colon are expected at the line's start", scanner)
    }
    var slots: [[Int]] = []
    while true {
      scanner.skipBlanks()
      if scanner.current == nil { break }
      var slot: [Int] = []
      if scanner.take("{") {
        while true {
          scanner.skipBlanks()
          if scanner.take("}") { break }
          guard let index = alternative(&scanner) else { return }
          slot.append(index)
          scanner.skipBlanks()
          if scanner.take(",") { continue }
          guard scanner.take("}") else { return problem("a } is expected here", scanner) }
          break
        }
      } else {
        guard let index = alternative(&scanner) else { return }
        slot.append(index)
      }
      slots.append(slot)
      scanner.skipBlanks()
      if scanner.current != nil, !scanner.take(",") {
        return problem("a comma is expected here", scanner)
      }
    }
    let named = slots.joined()
    if Set(named).count != named.count {
      return problem("the order names an alternative twice", scanner)
    }
    add(slots, weight, scanner)
  }

  private mutating func add(_ slots: [[Int]], _ weight: Int128, _ scanner: LineScanner) {
    var marks: [Preference] = []
    var scores: [Int32] = []
    let worst = max(slots.count, categories ?? 0)
    for (place, slot) in slots.enumerated() {
      for (index, candidate) in slot.enumerated() {
        marks.append(index == 0 ? .next(candidate) : .equal(candidate))
        scores.append(Int32(clamping: worst - 1 - place))
      }
    }
    total += min(weight, ProfileBuilder.largestTotal)
    if !builder.add(
      marks, scores: isCategorical ? scores : nil, weight: weight, line: scanner.line)
    {
      problem(ProfileBuilder.tooManyMessage, scanner)
    }
  }

  private mutating func alternative(_ scanner: inout LineScanner) -> Int? {
    let column = scanner.column
    guard let number = scanner.number() else {
      problem("an alternative's number is expected here", scanner)
      return nil
    }
    guard let index = indexes[number] else {
      let count = numbers.count
      problems.append(
        Problem(
          line: scanner.line, column: column,
          "alternative \(number) is not one of the \(count) of this file"))
      return nil
    }
    return index
  }

  private mutating func problem(_ message: String, _ scanner: LineScanner) {
    problems.append(Problem(line: scanner.line, column: scanner.column, message))
  }

  private mutating func file() throws(BallotFileError) -> BallotFile {
    let count = alternatives ?? names.count
    if count == 0 {
      problems.append(Problem(line: 1, "no line says \"# NUMBER ALTERNATIVES:\""))
    }
    if let voters, voters != total, problems.isEmpty {
      problems.append(
        Problem(line: 1, "the orders stand for \(total) voters; the header says \(voters)"))
    }
    guard problems.isEmpty else { throw problems.error }
    var seen: [String: Int] = [:]
    for number in numbers {
      if let name = names[number], let other = seen.updateValue(number, forKey: name) {
        problems.append(
          Problem(line: 1, "alternatives \(other) and \(number) are both called \"\(name)\""))
      }
    }
    guard problems.isEmpty else { throw problems.error }
    let candidates = numbers.map { Candidate(id: String($0), name: names[$0] ?? String($0)) }
    let contest = Contest(
      title: title, candidates: candidates, kind: isCategorical ? .scores : .ranked)
    return BallotFile(profiles: [builder.build(contest)])
  }
}
