import Ballots
import Counting

/// What `envelope count` prints: a table a contest, or JSON, or CSV lines.
struct CountSheet {
  struct Entry {
    var file: String
    var contest: String
    /// What `--by` told apart; empty without it.
    var part: String

    var label: String {
      [contest, part].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  /// What was asked for beside the count.
  struct More {
    var rounding: RoundingCheck?
    var trace: BallotTracing.Result?
  }

  private let json: String?
  private let csv: String?
  private let explain: Bool
  /// Several contests are counted: JSON is a line each, tables have headings.
  var hasSeveral = false
  private var jsonLines: [String] = []
  private var csvLines: [String] = []
  private(set) var failed: Failure?
  /// No ballot of some contest counts, so that nobody could win.
  private(set) var hasCountWithoutBallots = false

  init(json: String?, csv: String?, explain: Bool) {
    self.json = json
    self.csv = csv
    self.explain = explain
  }

  private static let header = [
    "file", "contest", "part", "rule", "seats", "ballots", "counted", "winners", "state",
  ]

  mutating func add(_ count: Count, _ entry: Entry, _ more: More) throws {
    if count.tabulation.ballots.counted.isZero { hasCountWithoutBallots = true }
    if let json {
      let text = text(count, entry, more)
      // One count is written before it is shown, so that nothing is shown that cannot be kept.
      if hasSeveral { jsonLines.append(text) } else { try Files.write(text, to: json) }
    }
    if csv != nil { csvLines.append(line(count, entry)) }
    if json == "-" || csv == "-" { return }
    if hasSeveral {
      let heading = [entry.file, entry.part].filter { !$0.isEmpty }.joined(separator: ", ")
      print(Terminal.bold("== \(Terminal.clean(heading))"))
    }
    print(CountTable(count).text, terminator: "")
    if let rounding = more.rounding {
      print(Terminal.wrap(rounding.sentence(count), indent: "  "))
    }
    for line in more.trace?.lines(count) ?? [] { print(Terminal.wrap(line, indent: "  ")) }
    if explain {
      print("")
      for line in count.explanation { print(Terminal.wrap(line, indent: "  ")) }
    }
  }

  mutating func noteFailure(file: String, _ message: String) {
    noteFailure(Entry(file: file, contest: "", part: ""), message)
  }

  mutating func noteFailure(_ entry: Entry, _ message: String) {
    failed = failed ?? .data(message)
    if csv != nil {
      csvLines.append(
        Self.row([entry.file, entry.contest, entry.part, "", "", "", "", "", "error"]))
    }
    if json != nil {
      let value: JSONValue = [
        "file": .string(entry.file), "contest": .string(entry.contest),
        "part": .string(entry.part), "error": .string(message),
      ]
      jsonLines.append(value.line)
    }
  }

  /// Writes what was collected.
  func finish() throws {
    if let json, !jsonLines.isEmpty {
      try Files.write(jsonLines.joined(separator: "\n") + "\n", to: json)
    }
    if let csv {
      try Files.write(Self.row(Self.header) + "\n" + csvLines.map { $0 + "\n" }.joined(), to: csv)
    }
  }

  private func text(_ count: Count, _ entry: Entry, _ more: More) -> String {
    var value = count.json
    if case .object(var object) = value {
      if let rounding = more.rounding { object["roundingCheck"] = rounding.json(count) }
      if let trace = more.trace { object["trace"] = trace.json(count) }
      value = .object(object)
    }
    guard hasSeveral else { return value.text }
    let line: JSONValue = [
      "file": .string(entry.file), "part": .string(entry.part), "count": value,
    ]
    return line.line
  }

  private static func row(_ cells: [String]) -> String {
    cells.map(CSVText.guardedCell).joined(separator: ",")
  }

  private func line(_ count: Count, _ entry: Entry) -> String {
    let census = count.tabulation.ballots
    let state =
      count.tabulation.undecided != nil
      ? "undecided"
      : count.tabulation.isNoAward
        ? "no award"
        : !count.tabulation.nextBallot.isEmpty
          ? "another ballot" : count.winners.isEmpty ? "no winner" : "decided"
    return Self.row([
      entry.file, entry.contest, entry.part, count.rule.id, String(count.seats),
      census.total.description, census.counted.description,
      count.winners.map(\.name).joined(separator: "; "), state,
    ])
  }
}
