/// Reads BLT, the token stream of Hill, Wichmann and Woodall's Algorithm 123 (1987), with the
/// dialects of OpenSTV, OpaVote, OpenTally, Droop and stv-rs: comments, options in brackets,
/// nicknames, equal and skipped ranks, ballot IDs, fractional weights, any newline.
///
/// One pass, O(file). Every problem of the file is reported at once.
struct BLTReader {
  private var scanner: BLTScanner
  private var problems = ProblemList()
  private var warnings = ProblemList()
  private var candidateCount = 0
  private var seats: Int?
  private var withdrawn: Set<Int> = []
  private var undeclared: Set<Int> = []
  private var tieOrder: [Int]?
  private var nicknames: [String: Int] = [:]
  private var builder = ProfileBuilder()
  private let weightAfterID: Bool

  /// A candidate count beyond this is taken for a mistake, and would cost memory.
  static let mostCandidates = 100_000

  static func read(
    _ text: SourceText, weightAfterID: Bool?
  ) throws(BallotFileError) -> BallotFile {
    var first = BLTReader(text, weightAfterID: weightAfterID ?? false)
    if weightAfterID == nil, let guess = first.guessWeightAfterID() {
      first = BLTReader(text, weightAfterID: guess)
      if guess {
        first.warnings.append(
          Problem(
            line: 1,
            "each ballot ID is followed by 1, read as a weight; say --format blt:id-alone where it "
              + "is the first preference"))
      }
    }
    return try first.read()
  }

  private init(_ text: SourceText, weightAfterID: Bool) {
    scanner = BLTScanner(text)
    self.weightAfterID = weightAfterID
  }

  /// A weight follows the IDs where every ID is followed by a 1 and at least one of these ballots
  /// would otherwise name candidate 1 twice, or there are three or more of them.
  private func guessWeightAfterID() -> Bool? {
    guard scanner.text.contains(UInt8(ascii: "(")) else { return nil }
    var scanner = scanner
    var atStart = false
    var seen = 0
    var certain = false
    while true {
      let token = scanner.next()
      switch token {
      case .end, .quoted: return seen == 0 ? nil : certain || seen >= 3
      case .word("0"): atStart = true
      case .open where atStart || seen == 0:
        // A set of equal ranks before any ID cannot be told from one; only an ID closes at once.
        guard case .word = scanner.next(), scanner.next() == .close else { continue }
        guard scanner.next() == .word("1") else { return false }
        seen += 1
        atStart = false
        while case .word(let word) = scanner.peek(), word != "0" {
          _ = scanner.next()
          if word == "1" { certain = true }
        }
      default: atStart = false
      }
    }
  }

  private mutating func read() throws(BallotFileError) -> BallotFile {
    readHeader()
    if problems.isEmpty { readBallots() }
    let names = problems.isEmpty || candidateCount > 0 ? readNames() : ([], "", [])
    problems.append(contentsOf: scanner.problems)
    guard problems.isEmpty else { throw problems.error }
    let candidates = names.0.enumerated().map { index, name in
      Candidate(
        id: String(index + 1), name: name, isWithdrawn: withdrawn.contains(index),
        isUndeclared: undeclared.contains(index))
    }
    let contest = Contest(
      title: names.1, candidates: candidates, seats: seats, tieOrder: tieOrder, remarks: names.2)
    return BallotFile(profiles: [builder.build(contest)], warnings: warnings.warnings)
  }

  private mutating func problem(_ message: String, at offset: Int? = nil) {
    problems.append(scanner.text.problem(message, at: offset ?? scanner.tokenOffset))
  }

  // MARK: Header and options

  private mutating func readHeader() {
    readOptions()
    guard let candidates = number("the number of candidates") else { return }
    guard candidates >= 1, candidates <= Self.mostCandidates else {
      return problem("\(candidates) candidates; there must be 1 to \(Self.mostCandidates)")
    }
    candidateCount = candidates
    guard let seats = number("the number of seats") else { return }
    if seats < 1 {
      problem("\(seats) seats; there must be at least 1")
    } else {
      self.seats = seats
    }
    readOptions()
    while case .word(let word) = scanner.peek(), word.hasPrefix("-"), word != "-" {
      _ = scanner.next()
      if let index = Int(word).map({ ~$0 }), (0..<candidateCount).contains(index) {
        withdrawn.insert(index)
      } else {
        problem("withdrawn candidate \(word) is not one of -1 to -\(candidateCount)")
      }
    }
    readOptions()
  }

  private mutating func number(_ what: String) -> Int? {
    guard case .word(let word) = scanner.next(), let value = Int(word) else {
      problem("\(what) is expected here, as a whole number")
      return nil
    }
    return value
  }

  private mutating func readOptions() {
    while case .option(let words) = scanner.peek() {
      _ = scanner.next()
      let values = Array(words.dropFirst())
      switch words.first {
      case "nick": readNicknames(values)
      case "tie":
        let order = values.compactMap { candidate($0) }
        if Set(order).count == candidateCount, order.count == candidateCount {
          tieOrder = order
        } else {
          problem("the tie order must name each of the \(candidateCount) candidates once")
        }
      case "withdrawn": withdrawn.formUnion(values.compactMap { candidate($0) })
      case "undeclared": undeclared.formUnion(values.compactMap { candidate($0) })
      case "droop": warn("options for Droop are passed over: \(values.joined(separator: " "))")
      case let name:
        warn("the option \"\(name ?? "")\" is not known and is passed over")
      }
    }
  }

  private mutating func warn(_ message: String) {
    warnings.append(scanner.text.problem(message, at: scanner.tokenOffset))
  }

  private mutating func readNicknames(_ names: [String]) {
    guard names.count == candidateCount else {
      return problem("\(names.count) nicknames for \(candidateCount) candidates")
    }
    for (index, name) in names.enumerated() {
      if nicknames.updateValue(index, forKey: name) != nil {
        problem("the nickname \"\(name)\" is given to two candidates")
      }
    }
  }

  /// The index of the candidate that a number or nickname means; a problem where there is none.
  private mutating func candidate(_ word: String) -> Int? {
    if let number = Int(word) {
      if number >= 1, number <= candidateCount { return number - 1 }
      problem(
        candidateCount > 0
          ? "candidate \(number) is not one of 1 to \(candidateCount)"
          : "candidate \(number) is named before the number of candidates")
    } else if let index = nicknames[word] {
      return index
    } else {
      let hint =
        nicknames.isEmpty ? "" : "; " + Spelling.hint(for: word, among: nicknames.map(\.key))
      problem("\"\(word)\" is neither a candidate's number nor a nickname\(hint)")
    }
    return nil
  }

  // MARK: Ballots

  private mutating func readBallots() {
    while true {
      if readPlainBallots() { return }
      switch scanner.next() {
      case .word("0"):
        if !isFollowedByMarks { return }
        readMarks(weight: (0, 1), line: line)
      case .end: return problem("the ballots do not end: a line with 0 alone is missing")
      case .quoted:
        return problem("a name stands here before the line with 0 alone that ends the ballots")
      case .option: problem("an option line belongs before the first ballot")
      case .open: readBallotWithID()
      case .word(let word): readMarks(weight: weight(word), line: line)
      case .close, .equals: problem("a ballot cannot begin so; a weight is expected")
      }
      if problems.count > BallotFileError.limit { return }
    }
  }

  /// Takes as many plain ballots as stand here, on both cores where they are many.
  /// - Returns: whether the ballots ended with them.
  private mutating func readPlainBallots() -> Bool {
    guard builder.countsWhole else { return false }
    if builder.isEmpty, problems.isEmpty, scanner.remaining > BLTPlainBallots.worthSharing,
      !ProfileBuilder.keepsEachBallot
    {
      let start = scanner.offset
      let whole = BLTPlainBallots.readInParallel(
        scanner.text, from: start, candidates: candidateCount)
      if let whole {
        builder = whole.builder
        scanner.move(to: whole.end)
        return whole.hasEnded
      }
    }
    var plain = BLTPlainBallots(builder: builder, candidates: candidateCount)
    builder = ProfileBuilder()
    plain.read(
      scanner.text.bytes, from: scanner.offset, to: scanner.text.bytes.count,
      line: scanner.text.line(of: scanner.offset))
    builder = plain.builder
    scanner.move(to: plain.offset)
    return plain.hasEnded
  }

  /// Whether a mark stands on the same line: then the 0 just read is a weight, not the end.
  private var isFollowedByMarks: Bool {
    let line = line
    var ahead = scanner
    switch ahead.next() {
    case .word(let word) where Int(word) != nil || word == "-": break
    case .open: break
    default: return false
    }
    return ahead.text.line(of: ahead.tokenOffset) == line
  }

  private var line: Int { scanner.text.line(of: scanner.tokenOffset) }

  private mutating func readBallotWithID() {
    let line = line
    guard case .word = scanner.next(), scanner.next() == .close else {
      return problem("a ballot ID in parentheses is expected here")
    }
    if weightAfterID {
      guard case .word("1") = scanner.next() else {
        return problem("the weight after a ballot ID must be 1")
      }
    }
    readMarks(weight: (1, 1), line: line)
  }

  /// A whole, decimal or fractional weight; nil, with a problem, where it is none.
  private mutating func weight(_ word: String) -> (Int128, Int128)? {
    let digits = word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    if digits, let whole = Int128(word) { return (whole, 1) }
    if digits {
      problem("the weight \(word) is too large; at most 10^27 ballots are counted")
      return nil
    }
    if let parts = Self.parts(ofWeight: word) { return parts }
    problem("\"\(word)\" is not a weight; a whole number, a decimal or a fraction is expected")
    return nil
  }

  /// A weight such as `3`, `1.5` or `2/3` as a fraction; nil for other text.
  static func parts(ofWeight word: String) -> (Int128, Int128)? {
    if let whole = Int128(word), whole >= 0 { return (whole, 1) }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, let top = Int128(parts[0]), let bottom = Int128(parts[1]), top >= 0,
      bottom > 0, bottom <= 1_000_000
    {
      return (top, bottom)
    }
    let decimal = word.split(separator: ".", omittingEmptySubsequences: false)
    guard decimal.count == 2, decimal[1].count <= 6, decimal[0].count <= 30,
      (decimal[0] + decimal[1]).utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    // Without zeros at the end, so that 1.0 is whole.
    var places = decimal[1]
    while places.last == "0" { places.removeLast() }
    if let units = Int128(decimal[0] + places) {
      return (units, places.reduce(1) { power, _ in power * 10 })
    }
    return nil
  }

  private mutating func readMarks(weight: (Int128, Int128)?, line: Int) {
    var marks: [Preference] = []
    var joinsNext = false
    let start = scanner.tokenOffset
    let before = problems.count
    scanning: while true {
      switch scanner.next() {
      case .word("0"): break scanning
      case .word("-"):
        if joinsNext { problem("an = must stand between two candidates") }
        joinsNext = false
        marks.append(.skipped)
      case .word(let word):
        guard let index = candidate(word) else { continue }
        marks.append(joinsNext ? .equal(index) : .next(index))
        joinsNext = false
      case .equals:
        if marks.isEmpty || marks.last == .skipped || joinsNext {
          problem("an = must stand between two candidates")
        }
        joinsNext = true
      case .open: readSet(into: &marks)
      case .close: problem("a parenthesis closes here that was not opened")
      case .quoted, .option, .end:
        return problem("the ballot begun here has no closing 0", at: start)
      }
      if problems.count > before + 20 { break }
    }
    if joinsNext { problem("an = must stand between two candidates") }
    let end = self.line
    if end > line, Self.repeatsCandidate(marks) {
      problem("the ballot begun here runs on to line \(end); its closing 0 is missing", at: start)
    }
    guard problems.count == before, let weight else { return }
    if !builder.add(marks, weight: weight.0, over: weight.1, line: line) {
      problem(
        ProfileBuilder.tooManyMessage,
        at: start)
    }
  }

  /// Hill's way to write equal ranks: `(2 3)`.
  private mutating func readSet(into marks: inout [Preference]) {
    let start = scanner.tokenOffset
    let before = problems.count
    var isFirst = true
    while true {
      switch scanner.next() {
      case .close:
        if isFirst { problem("an empty set of equal ranks", at: start) }
        return
      case .word(let word) where word != "0":
        guard let index = candidate(word) else {
          if problems.count > before + 20 { return }
          continue
        }
        marks.append(isFirst ? .next(index) : .equal(index))
        isFirst = false
      default: return problem("the set of equal ranks begun here is not closed", at: start)
      }
    }
  }

  private static func repeatsCandidate(_ marks: [Preference]) -> Bool {
    var seen: Set<Int> = []
    return marks.contains { $0.candidate.map { !seen.insert($0).inserted } ?? false }
  }

  // MARK: Names

  private mutating func readNames() -> ([String], String, [String]) {
    var names: [String] = []
    var lines: [String: Int] = [:]
    while names.count < candidateCount {
      let name: String
      switch scanner.next() {
      case .quoted(let text): name = text
      case .word(let text): name = text
      case .end:
        problem(
          "\(candidateCount - names.count) of \(candidateCount) names are missing at the end of "
            + "the file")
        return (names, "", [])
      default:
        problem("a candidate's name is expected here, in quotation marks")
        if problems.count > BallotFileError.limit { return (names, "", []) }
        continue
      }
      if name.isEmpty { problem("a candidate's name is empty") }
      if let other = lines.updateValue(line, forKey: name) {
        problem("the name \"\(name)\" stands here and in line \(other); two candidates must differ")
      }
      names.append(name)
    }
    return readTitle(names)
  }

  private mutating func readTitle(_ names: [String]) -> ([String], String, [String]) {
    switch scanner.next() {
    case .quoted(let title):
      var remarks: [String] = []
      while case .quoted(let remark) = scanner.peek() {
        _ = scanner.next()
        remarks.append(remark)
      }
      if remarks.count > 2 {
        problem(
          "\(names.count + 1 + remarks.count) names and titles for \(names.count) candidates; are "
            + "there more names than candidates?")
      }
      return (names, title, remarks)
    case .word(let word):
      let rest = scanner.restOfLine()
      return (names, rest.isEmpty ? word : "\(word) \(rest)", [])
    default: return (names, "", [])
    }
  }
}
