import ArgumentParser
import Ballots
import Counting

struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count", abstract: "Counts ballot files by a rule.",
    discussion: """
      FILE may be - for standard input, packed with gzip, an .xlsx workbook, or an RCTab \
      configuration. With several files each is counted; one that cannot be read is reported, and \
      the rest go on.
      """)

  @Argument(help: "Ballot files, or - for standard input.")
  var files: [String]

  @OptionGroup var input: BallotInput
  @OptionGroup var options: RuleOptions

  @Option(help: "Write the count as JSON to this path; - for standard output.")
  var json: String?

  @Flag(help: "Say in plain sentences what happened in each round.")
  var explain = false

  @Flag(help: "List every set of winners that some decision of open ties gives.")
  var allOutcomes = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("give at least one ballot file") }
    if files.count > 1, json.map({ $0 != "-" }) ?? false {
      throw ValidationError("several files: --json takes - alone, for a line a contest")
    }
  }

  func run() throws {
    guard files.count > 1 else { return try count(files[0]) }
    var failed: Failure?
    for file in files {
      do {
        if json == nil { print(Terminal.bold("== \(Terminal.clean(file))")) }
        try count(file)
      } catch let failure as Failure {
        Terminal.complain(failure.message)
        failed = failed ?? failure
        if failure.code == .usage { break }
      }
    }
    if let failed { Terminal.exit(failed.code) }
  }

  private func count(_ file: String) throws {
    let read = try input.read(file)
    let chosen = try options.chosen(for: read.rule)
    let profile = try input.choose(read.profiles)
    let ties = try options.tieSteps(profile.contest, read.rule)
    do {
      if allOutcomes { return try printOutcomes(profile, chosen, ties) }
      var count = try chosen.rule.count(
        profile, seats: options.seats, set: chosen.settings, ties: ties)
      var decisions: [Int] = []
      while options.ties == "ask", let tie = count.tabulation.undecided {
        decisions.append(try TieQuestion.ask(tie, count))
        count = try chosen.rule.count(
          profile, seats: options.seats, set: chosen.settings, ties: ties, decisions: decisions)
      }
      try report(count, file)
    } catch let error as CountingError {
      throw error.isUsage ? Failure.usage("\(error)") : Failure.data("\(file): \(error)")
    }
  }

  private func report(_ count: Count, _ file: String) throws {
    if let json {
      if files.count > 1 {
        let line: JSONValue = ["file": .string(file), "count": count.json]
        print(line.line)
        return
      }
      try Files.write(count.json.text, to: json)
      if json == "-" { return }
    }
    print(CountTable(count).text, terminator: "")
    if explain {
      print("")
      for line in count.explanation { print(Terminal.wrap(line, indent: "  ")) }
    }
  }

  private func printOutcomes(
    _ profile: Profile, _ chosen: RuleOptions.Chosen, _ ties: [TieStep]
  ) throws {
    let outcomes = try chosen.rule.outcomes(
      profile, seats: options.seats, set: chosen.settings, ties: ties)
    let sets = outcomes.winners.map { $0.map { profile.contest.candidates[$0].name } }
    if let json {
      let value: JSONValue = [
        "schema": "envelope.outcomes/1", "counts": .integer(outcomes.counts),
        "cut": .bool(outcomes.isCut),
        "winners": .array(sets.map { .array($0.map(JSONValue.string)) }),
      ]
      try Files.write(value.text, to: json)
      if json == "-" { return }
    }
    for names in sets {
      print(
        Terminal.gold(Terminal.clean(names.isEmpty ? "no winner" : names.joined(separator: ", "))))
    }
    print(
      Terminal.dim(
        "\(sets.count) outcome\(sets.count == 1 ? "" : "s") in \(outcomes.counts) counts"
          + (outcomes.isCut ? "; cut there, so there may be more" : "")))
  }
}
