import ArgumentParser
import Ballots
import Counting

/// `envelope compare`: the same ballots by every rule that they allow.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Who would win by each rule that the ballots allow.",
    discussion: """
      Each rule is applied with its defaults; a repeated name counts once. Rules that read another \
      kind of ballot are left out, and those that cannot count these are named below.
      """)

  @Argument(help: "The ballot file, or - for standard input.")
  var file: String

  @OptionGroup var input: BallotInput

  @Option(help: "How many to elect (default: the file's, else 1).")
  var seats: Int?

  @Option(help: "Write the comparison as JSON to this path; - for standard output.")
  var json: String?

  private struct Line {
    var rule: Rule
    var winners: [String]
    var note: String
  }

  func run() throws {
    let profile = try input.choose(input.read(file).profiles)
    let places = seats ?? profile.contest.seats ?? 1
    if places < 1 { throw Failure.usage("--seats \(places): there must be at least 1") }
    var lines: [Line] = []
    var unable: [(rule: String, reason: String)] = []
    for rule in RuleBook.rules where suits(rule, profile) && places <= rule.mostSeats {
      var set: [String: String] = [:]
      if rule.parameters.contains(where: { $0.name == "repeats" }) { set["repeats"] = "first" }
      do {
        let count = try rule.count(profile, seats: places, set: set)
        lines.append(Line(rule: rule, winners: count.winners.map(\.name), note: note(count)))
      } catch {
        unable.append((rule.id, "\(error)"))
      }
    }
    if let json {
      try Files.write(value(lines, unable, places).text, to: json)
      if json == "-" { return }
    }
    show(lines, unable, profile, places)
  }

  private func suits(_ rule: Rule, _ profile: Profile) -> Bool {
    switch rule.reads {
    case .scores: profile.hasScores
    case .names: true
    case .castVotes: !profile.contest.tags.isEmpty
    case .order: profile.contest.kind != .approval
    }
  }

  private func note(_ count: Count) -> String {
    if let tie = count.tabulation.undecided {
      return "undecided: \(tie.candidates.map(count.name).joined(separator: ", ")) tie"
    }
    if count.tabulation.isNoAward { return "no award" }
    if count.tabulation.ballots.counted.isZero { return "no ballot counts by this rule" }
    return count.tabulation.ties.contains { $0.resolution == .shared } ? "shared" : ""
  }

  private func show(
    _ lines: [Line], _ unable: [(rule: String, reason: String)], _ profile: Profile, _ places: Int
  ) {
    if !profile.contest.title.isEmpty {
      print(Terminal.bold(Terminal.clean(profile.contest.title)))
    }
    print(
      "\(profile.contest.candidates.count) candidates, \(places) seat\(places == 1 ? "" : "s")\n")
    for line in lines {
      let names = line.winners.map(Terminal.clean).joined(separator: ", ")
      let note = line.note.isEmpty ? "" : (names.isEmpty ? "" : "  ") + "(\(line.note))"
      print(
        Terminal.column(line.rule.id, 22) + Terminal.gold(names)
          + Terminal.dim(Terminal.clean(note)))
    }
    var sets: [[String]: Int] = [:]
    for line in lines where !line.winners.isEmpty { sets[line.winners.sorted(), default: 0] += 1 }
    print(
      "\n\(sets.count) different outcome\(sets.count == 1 ? "" : "s") by \(lines.count) rules.")
    for item in unable { print(Terminal.wrap("\(item.rule): \(item.reason)", indent: "  ")) }
  }

  private func value(
    _ lines: [Line], _ unable: [(rule: String, reason: String)], _ places: Int
  ) -> JSONValue {
    [
      "schema": "envelope.comparison/1", "seats": .integer(places),
      "rules": .array(
        lines.map {
          [
            "rule": .string($0.rule.id), "winners": .array($0.winners.map(JSONValue.string)),
            "note": .string($0.note),
          ]
        }),
      "unable": .array(unable.map { ["rule": .string($0.rule), "reason": .string($0.reason)] }),
    ]
  }
}
