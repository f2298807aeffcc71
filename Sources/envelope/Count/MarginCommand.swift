import ArgumentParser
import Ballots
import Counting

/// `envelope margin`: how few changed ballots would change who wins.
struct MarginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "margin", abstract: "How few changed ballots would change who wins.",
    discussion: """
      A ballot is changed by putting any that the rule allows in its place; a tie that could fall \
      otherwise counts as a change. Exact for plurality, points and approval, and for runoffs of up \
      to six candidates where both bounds meet; otherwise bounds, of which the upper one is shown \
      by a count of changed ballots.
      """)

  @Argument(help: "The ballot file, or - for standard input.")
  var file: String

  @OptionGroup var input: BallotInput
  @OptionGroup var options: RuleOptions

  @Option(help: "Write the margin as JSON to this path; - for standard output.")
  var json: String?

  func run() throws {
    let read = try input.read(file)
    let chosen = try options.chosen(for: read.rule)
    let profile = try input.choose(read.profiles)
    do {
      let ties = try options.tieSteps(profile.contest, read.rule)
      let count = try chosen.rule.count(
        profile, seats: options.seats, set: chosen.settings, ties: ties)
      let margin = try chosen.rule.margin(profile, count, set: chosen.settings)
      try report(margin, count)
    } catch let error as CountingError {
      throw error.isUsage ? Failure.usage("\(error)") : Failure.data("\(file): \(error)")
    }
  }

  private func report(_ margin: Margin, _ count: Count) throws {
    if let json {
      let value: JSONValue = [
        "schema": "envelope.margin/1", "rule": .string(count.rule.id),
        "winners": .array(count.winners.map { .string($0.name) }),
        "atLeast": .integer(margin.atLeast),
        "atMost": margin.atMost.map(JSONValue.integer) ?? .null,
        "exact": .bool(margin.isExact), "method": .string(margin.method),
        "instead": .array(margin.instead.map { .string(count.name($0)) }),
      ]
      try Files.write(value.text, to: json)
      if json == "-" { return }
    }
    let winners = WordList.and(count.winners.map(\.name))
    print("\(Terminal.gold(Terminal.clean(winners))) by \(count.rule.name) (\(count.rule.id))")
    let others = WordList.and(margin.instead.map(count.name))
    let then = others.isEmpty ? "" : "; then \(others) could win"
    if let atMost = margin.atMost {
      let number =
        margin.isExact ? "\(atMost)" : "between \(margin.atLeast) and \(atMost)"
      print(Terminal.wrap("Margin: \(number) changed ballot\(atMost == 1 ? "" : "s")\(then)."))
    } else {
      print("Margin: at least \(margin.atLeast); no change that does it was found.")
    }
    print(Terminal.dim(Terminal.wrap("How: \(margin.method).", indent: "  ")))
  }
}
