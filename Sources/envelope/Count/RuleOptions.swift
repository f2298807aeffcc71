import ArgumentParser
import Ballots
import Counting

/// The options that say how ballots are counted.
struct RuleOptions: ParsableArguments {
  @Option(help: "The rule's id (default: the file's own); see `envelope rules`.")
  var rule: String?

  @Option(help: "How many to elect (default: the file's, else the rule's).")
  var seats: Int?

  @Option(name: .customLong("set"), help: "A parameter of the rule, NAME=VALUE; repeatable.")
  var settings: [String] = []

  @Option(
    help: """
      What settles a tie that the rule does not: report (stop and name the tied), ask (on the \
      terminal), order (the \
      file's tie order, else the candidates'; the first is acted on), candidates (the earlier is \
      favoured), draw (with --seed), rctab-random, rctab-permutation or rctab-previous-random (with \
      --seed, as RCTab draws), or favour:NAME,NAME,… (a decision; earlier is favoured).
      """)
  var ties: String?

  @Option(help: "Draws ties from this seed, published before the count.")
  var seed: Int64?

  /// A rule with what is set for it.
  struct Chosen {
    var rule: Rule
    var settings: [String: String]
  }

  /// - Parameter file: how the file asks to be counted; what is given here goes before it.
  func chosen(for file: FileRule?) throws -> Chosen {
    guard let id = rule ?? file?.id else {
      throw Failure.usage("--rule is missing, and the file names none; see `envelope rules`")
    }
    do {
      let rule = try RuleBook.rule(id)
      var given = file?.id == id ? file?.settings ?? [:] : [:]
      for (name, value) in try parsedSettings() { given[name] = value }
      _ = try rule.statement(given)
      if let seats, seats < 1 {
        throw Failure.usage("--seats \(seats): there must be at least 1")
      }
      return Chosen(rule: rule, settings: given)
    } catch let error as CountingError {
      throw Failure.usage("\(error)")
    }
  }

  private func parsedSettings() throws -> [String: String] {
    var given: [String: String] = [:]
    for setting in settings {
      guard let equals = setting.firstIndex(of: "=") else {
        throw Failure.usage("--set \(setting): write NAME=VALUE")
      }
      let name = String(setting[..<equals])
      let value = String(setting[setting.index(after: equals)...])
      if given.updateValue(value, forKey: name) != nil {
        throw Failure.usage("--set \(name) is given twice")
      }
    }
    return given
  }

  func tieSteps(_ contest: Contest, _ file: FileRule?) throws -> [TieStep] {
    let fileOrder = contest.tieOrder.map { [TieStep.order($0)] } ?? []
    let draw = seed.map { [TieStep.draw(seed: UInt64(bitPattern: $0))] } ?? []
    guard let ties = ties ?? file?.ties else { return fileOrder + draw }
    if ties == "report", self.ties != nil, seed != nil {
      throw Failure.usage("--ties report and --seed contradict each other")
    }
    if ties.hasPrefix("favour:") {
      return [.favour(try favoured(ties.dropFirst(7), contest))] + draw
    }
    if ties == "ask" { return fileOrder }
    let known = [
      "report", "ask", "order", "candidates", "draw", "rctab-random", "rctab-permutation",
      "rctab-previous-random",
    ]
    guard known.contains(ties) else {
      throw Failure.usage(
        "--ties \(ties): " + Spelling.hint(for: ties, among: known + ["favour:NAME,NAME,…"]))
    }
    guard let steps = TieStep.steps(named: ties, seed: seed ?? file?.seed, in: contest) else {
      throw Failure.usage("--ties \(ties) needs --seed N, published before the count")
    }
    return steps
  }

  private func favoured(_ list: Substring, _ contest: Contest) throws -> [Int] {
    try list.split(separator: ",").map(String.init).map { name in
      guard let index = contest.candidates.firstIndex(where: { $0.name == name }) else {
        throw Failure.usage(
          "--ties: no candidate is called \"\(name)\"; "
            + Spelling.hint(for: name, among: contest.candidates.map(\.name)))
      }
      return index
    }
  }
}
