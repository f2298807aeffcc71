import ArgumentParser
import Ballots
import Counting

struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count", abstract: "Counts ballot files by a rule.",
    discussion: """
      FILE may be - for standard input, packed with gzip, an .xlsx workbook, or an RCTab \
      configuration. With several files or contests each is counted; one that cannot be is \
      reported, and the rest go on; the exit code tells.
      """)

  @Argument(help: "Ballot files, or - for standard input.")
  var files: [String]

  @OptionGroup var input: BallotInput
  @OptionGroup var options: RuleOptions

  @Flag(help: "Count every contest of the file, where it holds several.")
  var everyContest = false

  @Option(
    help: """
      Count the ballots apart by what a column says: a column of a CSV file, precinct or batch of \
      an RCTab configuration, panel of a table of points, tag of a .cvotes file.
      """)
  var by: String?

  @Flag(
    help: "Count two files at once, where the rule does: lead and supporting by academy-acting.")
  var together = false

  @Option(
    help: """
      Write the count as JSON to this path; - for standard output. With several contests a line \
      each.
      """)
  var json: String?

  @Option(help: "Write a CSV line for each contest to this path; - for standard output.")
  var csv: String?

  @Flag(help: "Say in plain sentences what happened in each round.")
  var explain = false

  @Option(help: "Follow the ballot that begins in this line of the file through the rounds.")
  var trace: Int?

  @Flag(help: "Count also in exact arithmetic, and say whether the same win.")
  var checkRounding = false

  @Flag(help: "List every set of winners that some decision of open ties gives.")
  var allOutcomes = false

  @Flag(help: "Refuse where anything of the ballots would be passed over, instead of saying so.")
  var strict = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("give at least one ballot file") }
    if together, files.count != 2 { throw ValidationError("--together takes two files") }
    if everyContest, !input.contest.isEmpty {
      throw ValidationError("--every-contest and --contest contradict each other")
    }
    if json == "-", csv == "-" {
      throw ValidationError("--json and --csv cannot both be standard output")
    }
    if trace != nil, together || files.count > 1 {
      throw ValidationError("--trace follows a ballot of one file")
    }
  }

  func run() throws {
    var sheet = CountSheet(json: json, csv: csv, explain: explain)
    var failed: Failure?
    if together {
      try countTogether(&sheet)
    } else {
      for file in files {
        do {
          try count(file, &sheet)
        } catch let failure as Failure {
          if files.count == 1 { throw failure }
          Terminal.complain(failure.message)
          sheet.noteFailure(file: file, failure.message)
          failed = failed ?? failure
          if failure.code == .usage { break }
        }
      }
    }
    failed = failed ?? sheet.failed
    try sheet.finish()
    if let failed { Terminal.exit(failed.code) }
    // A count without a result is told by the exit code too.
    if sheet.hasCountWithoutBallots { Terminal.exit(.check) }
  }

  /// Counts every contest asked for of a file.
  private func count(_ file: String, _ sheet: inout CountSheet) throws {
    let read = try readFile(file)
    let chosen = try options.chosen(for: read.rule)
    let contests = try parts(of: input.chooseAll(read.profiles, all: everyContest))
    if files.count * contests.count > 1 { sheet.hasSeveral = true }
    if contests.count > 1, allOutcomes || trace != nil {
      throw Failure.usage("--all-outcomes and --trace take one contest; name it with --contest")
    }
    for contest in contests {
      let entry = CountSheet.Entry(
        file: file, contest: contest.profile.contest.title, part: contest.part)
      do {
        try count(contest.profile, read.rule, chosen, entry, &sheet)
      } catch let error as CountingError where contests.count > 1 && !error.isUsage {
        Terminal.complain("\(file): \(entry.label): \(error)")
        sheet.noteFailure(entry, "\(error)")
      } catch let error as CountingError {
        throw error.isUsage ? Failure.usage("\(error)") : Failure.data("\(file): \(error)")
      }
    }
  }

  private func readFile(_ file: String) throws -> BallotFile {
    let read =
      trace == nil
      ? try input.read(file, tagField: by)
      : try BallotFile.keepingEachBallot { try input.read(file, tagField: by) }
    if strict, !read.warnings.isEmpty {
      throw Failure.data("\(file): --strict: the above would be passed over; nothing is counted")
    }
    return read
  }

  /// The contests apart by `--by`, or as they are.
  private func parts(of profiles: [Profile]) throws -> [(part: String, profile: Profile)] {
    guard by != nil else { return profiles.map { ("", $0) } }
    return profiles.flatMap { profile in profile.parts().map { ($0.tag, $0.profile) } }
  }

  private func count(
    _ profile: Profile, _ fileRule: FileRule?, _ chosen: RuleOptions.Chosen,
    _ entry: CountSheet.Entry, _ sheet: inout CountSheet
  ) throws {
    let ties = try options.tieSteps(profile.contest, fileRule)
    if allOutcomes { return try printOutcomes(profile, chosen, ties, entry) }
    var count = try chosen.rule.count(
      profile, seats: options.seats, set: chosen.settings, ties: ties)
    var decisions: [Int] = []
    while options.ties == "ask", let tie = count.tabulation.undecided {
      decisions.append(try TieQuestion.ask(tie, count))
      count = try chosen.rule.count(
        profile, seats: options.seats, set: chosen.settings, ties: ties, decisions: decisions)
    }
    try tellDropped(count, entry)
    var more = CountSheet.More()
    if checkRounding {
      more.rounding = try chosen.rule.roundingCheck(
        count, profile, set: chosen.settings, ties: ties, decisions: decisions)
    }
    if let trace {
      more.trace = try BallotTracing(line: trace, rule: chosen.rule, settings: chosen.settings)
        .follow(profile, count)
    }
    try sheet.add(count, entry, more)
  }

  /// Says which ballots the rule passes over; under --strict that is an error.
  private func tellDropped(_ count: Count, _ entry: CountSheet.Entry) throws {
    let lines = count.passedOver
    if lines.isEmpty { return }
    for line in lines { Terminal.complain("\(entry.file): \(line)") }
    if strict {
      throw Failure.data(
        "\(entry.file): --strict: the above would be passed over; nothing is counted")
    }
  }

  private func countTogether(_ sheet: inout CountSheet) throws {
    let read = try files.map { try readFile($0) }
    let profiles = try read.map { try input.choose($0.profiles) }
    let chosen = try options.chosen(for: nil)
    sheet.hasSeveral = true
    do {
      let counts = try ActingCategories.count(
        (profiles[0], profiles[1]), rule: chosen.rule, seats: options.seats, set: chosen.settings,
        ties: options.tieSteps(profiles[0].contest, nil))
      for (file, count) in zip(files, [counts.0, counts.1]) {
        let entry = CountSheet.Entry(file: file, contest: count.contest.title, part: "")
        try tellDropped(count, entry)
        try sheet.add(count, entry, .init())
      }
    } catch let error as CountingError {
      throw error.isUsage ? Failure.usage("\(error)") : Failure.data("\(error)")
    }
  }

  private func printOutcomes(
    _ profile: Profile, _ chosen: RuleOptions.Chosen, _ ties: [TieStep],
    _ entry: CountSheet.Entry
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
      if files.count > 1 {
        let line: JSONValue = ["file": .string(entry.file), "count": value]
        print(line.line)
        return
      }
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
