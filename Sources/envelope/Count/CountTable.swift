import Ballots
import Counting

/// A count as a table of rounds for the terminal, at most 80 columns wide.
struct CountTable {
  private let count: Count
  private let nameWidth: Int
  private let valueWidth: Int
  private let roundsAcross: Int
  /// More rows or rounds than this are shortened; the JSON has everything.
  private static let mostRows = 40
  private static let mostRounds = 30

  init(_ count: Count) {
    self.count = count
    let longest = count.contest.candidates.map { Terminal.width($0.name) }.max() ?? 10
    nameWidth = min(max(longest, 12), 30)
    let values = count.tabulation.rounds.suffix(Self.mostRounds).flatMap { round in
      (round.tallies.map(\.value) + [round.exhausted, round.rounding]).map { Self.text($0, count) }
    }
    let measures = count.tabulation.rounds.map {
      $0.measure == .votes ? 5 : $0.measure.rawValue.count
    }
    valueWidth = min(max(values.map(\.count).max() ?? 1, measures.max() ?? 5), 22)
    roundsAcross = max(1, (80 - nameWidth - 2) / (valueWidth + 2))
  }

  /// Fractions too long for a column are shown cut, with a sign that they are.
  private static func text(_ value: Rational, _ count: Count) -> String {
    if count.tabulation.decimals != nil { return count.text(value) }
    let mixed = value.mixed
    return mixed.count <= 20 ? mixed : "\(value.decimal(4))…"
  }

  var text: String {
    var out = header
    let rounds = count.tabulation.rounds
    var shown = rounds[...]
    if rounds.count > Self.mostRounds {
      shown = rounds.suffix(Self.mostRounds)
      out += Terminal.dim("The last \(shown.count) of \(rounds.count) rounds; --json has all.\n\n")
    }
    while !shown.isEmpty {
      out += block(Array(shown.prefix(roundsAcross)))
      shown = shown.dropFirst(roundsAcross)
    }
    return out + footer
  }

  private var header: String {
    let census = count.tabulation.ballots
    var out = ""
    if !count.contest.title.isEmpty {
      out += Terminal.bold(Terminal.clean(count.contest.title)) + "\n"
    }
    out += Terminal.wrap("\(count.rule.name) (\(count.rule.id)), \(count.rule.year)") + "\n"
    var ballots = "Seats \(count.seats) · ballots \(census.total), counted \(census.counted)"
    if !census.empty.isZero { ballots += ", empty \(census.empty)" }
    if !census.invalid.isZero { ballots += ", invalid \(census.invalid)" }
    out += Terminal.wrap(ballots + ", distinct \(census.distinct)") + "\n"
    let parameters = count.rule.values.map { value in
      "\(value.name)=\(value.value)" + (value.certainty == .unconfirmed ? " (unconfirmed)" : "")
    }
    if !parameters.isEmpty {
      out += Terminal.dim(Terminal.wrap("Set: " + parameters.joined(separator: ", "), indent: "  "))
      out += "\n"
    }
    return out + "\n"
  }

  private func block(_ rounds: [Round]) -> String {
    var out = row("Round", rounds.map { String($0.number) })
    if rounds.contains(where: { $0.measure != .votes }) {
      out += row("counts", rounds.map(\.measure.rawValue))
    }
    if rounds.contains(where: { $0.quota != nil }) {
      out += row("needed", rounds.map { $0.quota.map { Self.text($0, count) } ?? "" })
    }
    let order = Self.order(rounds)
    for candidate in order.prefix(Self.mostRows) {
      out += row(count.name(candidate), rounds.map { cell(candidate, $0) }, candidate)
    }
    if order.count > Self.mostRows {
      out += Terminal.dim("… and \(order.count - Self.mostRows) more; --json has all\n")
    }
    if rounds.contains(where: { !$0.exhausted.isZero }) {
      out += row("exhausted", rounds.map { Self.text($0.exhausted, count) })
    }
    if rounds.contains(where: { !$0.rounding.isZero }) {
      out += row("rounding", rounds.map { Self.text($0.rounding, count) })
    }
    return out + "\n"
  }

  /// Who has a tally in any of the rounds, by the last round's, else by the first's; the most first.
  private static func order(_ rounds: [Round]) -> [Int] {
    var values: [Int: Rational] = [:]
    for round in rounds {
      for tally in round.tallies where values[tally.candidate] == nil {
        values[tally.candidate] = round.number == rounds.first?.number ? tally.value : .zero
      }
    }
    for tally in rounds.last?.tallies ?? [] { values[tally.candidate] = tally.value }
    return values.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .map(\.key)
  }

  private func cell(_ candidate: Int, _ round: Round) -> String {
    guard let value = round.tally(of: candidate) else { return "–" }
    let sign =
      round.elected.contains(candidate) ? "*" : round.eliminated.contains(candidate) ? "x" : " "
    return Self.text(value, count) + sign
  }

  private func row(_ name: String, _ cells: [String], _ candidate: Int? = nil) -> String {
    let isWinner = candidate.map(count.tabulation.winners.contains) ?? false
    let label = Terminal.column(name, nameWidth)
    let values = cells.map { cell in
      let hasSign = cell.hasSuffix("*") || cell.hasSuffix("x") || cell.hasSuffix(" ")
      return Terminal.right(hasSign ? cell : cell + " ", valueWidth + 2)
    }
    var line = (isWinner ? Terminal.gold(label) : label) + values.joined()
    while line.hasSuffix(" ") { line.removeLast() }
    return line + "\n"
  }

  private var footer: String {
    var out = Terminal.dim("* elected   x out   – no longer in\n\n")
    for tie in count.tabulation.ties.suffix(12) {
      let names = tie.candidates.map(count.name).joined(separator: ", ")
      let chosen = tie.chosen.map(count.name).joined(separator: ", ")
      let result = tie.chosen.isEmpty ? "undecided" : "\(chosen) (\(tie.resolution))"
      out += Terminal.wrap(
        "Tie in round \(tie.round) for \(tie.purpose.rawValue): \(names): \(result)", indent: "  ")
      out += "\n"
    }
    for test in count.tabulation.noAwardTests {
      out +=
        Terminal.wrap(
          "No Award test: \(count.name(test.candidate)) above on \(test.above) ballots, below on "
            + "\(test.below): \(test.fails ? "no award" : "stands")", indent: "  ") + "\n"
    }
    for warning in count.tabulation.warnings {
      out += Terminal.wrap("Note: \(warning).", indent: "  ") + "\n"
    }
    return out + winners
  }

  private var winners: String {
    if count.tabulation.isNoAward { return "No award.\n" }
    var out = ""
    let names = count.winners.map { Terminal.gold(Terminal.clean($0.name)) }
    if names.isEmpty {
      out = "No winner.\n"
    } else if names.count == 1 {
      out = "Winner: \(names[0])\n"
    } else {
      out = "Winners:\n" + names.map { "  \($0)\n" }.joined()
    }
    if !count.tabulation.nextBallot.isEmpty {
      let names = count.tabulation.nextBallot.map(count.name).joined(separator: ", ")
      out += Terminal.wrap("Another ballot is needed among: \(names)", indent: "  ") + "\n"
    }
    if count.tabulation.undecided != nil {
      out += "Undecided: settle the tie with --ties favour:NAME,NAME or --seed N.\n"
    }
    return out
  }
}
