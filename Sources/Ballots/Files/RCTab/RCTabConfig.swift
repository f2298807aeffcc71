/// An RCTab configuration: where the cast vote records lie, who stands, and the rule.
struct RCTabConfig {
  struct Source {
    var provider = ""
    var path = ""
    var contest = ""
    /// Columns and rows count from 1; 0 for none.
    var firstVoteColumn = 1
    var firstVoteRow = 2
    var idColumn = 0
    var precinctColumn = 0
    var batchColumn = 0
    var overvoteDelimiter = ""
    var overvoteLabel = ""
    var skippedLabel = ""
    var undeclaredLabel = ""
    var blankIsUndeclared = false
  }

  /// More files than this are taken for a mistake.
  private static let mostSources = 1000

  private(set) var title = ""
  private(set) var sources: [Source] = []
  /// Names with what else they go by.
  private(set) var candidates: [(name: String, aliases: [String], isExcluded: Bool)] = []
  private(set) var seats = 1
  private(set) var rule = FileRule(id: "irv")
  private var problems = ProblemList()
  private(set) var warnings: [Problem] = []

  /// - Throws: `BallotFileError` with everything that is wrong.
  init(_ bytes: [UInt8]) throws(BallotFileError) {
    let root = try JSONText.value(bytes)
    title = root["outputSettings"]?.string("contestName") ?? ""
    let files = root["cvrFileSources"]?.array ?? []
    for source in files.prefix(Self.mostSources) { readSource(source) }
    if files.count > Self.mostSources {
      problem("\"cvrFileSources\" names \(files.count) files; at most \(Self.mostSources) are read")
    }
    if sources.isEmpty { problem("\"cvrFileSources\" names no file of cast vote records") }
    for candidate in (root["candidates"]?.array ?? []).prefix(Roster.mostNames) {
      readCandidate(candidate)
    }
    if candidates.isEmpty { problem("\"candidates\" names nobody") }
    readRules(root["rules"] ?? .null)
    guard problems.isEmpty else { throw problems.error }
  }

  private mutating func problem(_ message: String) { problems.append(Problem(line: 1, message)) }

  private static func text(_ value: JSONValue?) -> String {
    value?.string ?? value?.integer.map(String.init) ?? value?.bool.map { $0 ? "true" : "false" }
      ?? ""
  }

  private mutating func number(_ value: JSONValue?, _ name: String, _ usual: Int) -> Int {
    let text = Self.text(value)
    if text.isEmpty { return usual }
    guard let number = Int(text), (0...1_000_000_000).contains(number) else {
      problem("\"\(name)\" is \"\(text)\"; a whole number is expected")
      return usual
    }
    return number
  }

  private mutating func flag(_ value: JSONValue?, _ name: String) -> Bool {
    switch Self.text(value).lowercased() {
    case "true": return true
    case "", "false": return false
    case let other:
      problem("\"\(name)\" is \"\(other)\"; true or false is expected")
      return false
    }
  }

  private mutating func readSource(_ value: JSONValue) {
    var source = Source()
    source.provider = value.string("provider") ?? ""
    source.path = value.string("filePath") ?? ""
    source.contest = value.string("contestId") ?? ""
    source.firstVoteColumn = number(value["firstVoteColumnIndex"], "firstVoteColumnIndex", 1)
    source.firstVoteRow = number(value["firstVoteRowIndex"], "firstVoteRowIndex", 2)
    source.idColumn = number(value["idColumnIndex"], "idColumnIndex", 0)
    source.precinctColumn = number(value["precinctColumnIndex"], "precinctColumnIndex", 0)
    source.batchColumn = number(value["batchColumnIndex"], "batchColumnIndex", 0)
    source.overvoteDelimiter = value.string("overvoteDelimiter") ?? ""
    source.overvoteLabel = value.string("overvoteLabel") ?? ""
    source.skippedLabel =
      value.string("skippedRankLabel") ?? value.string("undervoteLabel") ?? ""
    source.undeclaredLabel = value.string("undeclaredWriteInLabel") ?? ""
    source.blankIsUndeclared = flag(
      value["treatBlankAsUndeclaredWriteIn"], "treatBlankAsUndeclaredWriteIn")
    let known = ["ess", "genericCsv", "cdf", "clearBallot"]
    if !known.contains(source.provider) {
      problem(
        "files of \"\(source.provider)\" are not read; "
          + Spelling.hint(for: source.provider, among: known))
    }
    if source.path.isEmpty { problem("a source of cast vote records has no \"filePath\"") }
    sources.append(source)
  }

  private mutating func readCandidate(_ value: JSONValue) {
    guard let name = value.string("name"), !name.isEmpty else {
      return problem("a candidate has no \"name\"")
    }
    // An empty alias stands for none.
    let aliases =
      (value["aliases"]?.array?.compactMap(\.string) ?? []) + [value.string("code") ?? ""]
    candidates.append(
      (name, aliases.filter { !$0.isEmpty && $0 != name }, flag(value["excluded"], "excluded")))
  }

  private mutating func choice(
    _ rules: JSONValue, _ name: String, _ known: [String: String], usual: String
  ) -> String {
    let text = Self.text(rules[name])
    if text.isEmpty { return usual }
    if let value = known[text] { return value }
    problem("\"\(name)\" is \"\(text)\"; \(Spelling.hint(for: text, among: Array(known.keys)))")
    return usual
  }

  private mutating func readRules(_ rules: JSONValue) {
    let mode = choice(
      rules, "winnerElectionMode",
      [
        "singleWinnerMajority": "irv", "multiPassIrv": "irv", "bottomsUp": "bottoms-up",
        "bottomsUpUsingPercentageThreshold": "percent",
        "multiWinnerAllowMultipleWinnersPerRound": "stv",
        "multiWinnerAllowOnlyOneWinnerPerRound": "stv-one",
      ], usual: "irv")
    seats = max(1, number(rules["numberOfWinners"], "numberOfWinners", 1))
    var set: [String: String] = [
      "repeats": flag(rules["exhaustOnDuplicateCandidate"], "exhaustOnDuplicateCandidate")
        ? "exhaust" : "first",
      "equal-ranks": choice(
        rules, "overvoteRule",
        [
          "alwaysSkipToNextRank": "skip", "exhaustImmediately": "exhaust",
          "exhaustIfMultipleContinuing": "exhaust-if-several",
        ], usual: "exhaust"),
      "skipped-ranks": skippedRanks(rules["maxSkippedRanksAllowed"]),
    ]
    let most = Self.text(rules["maxRankingsAllowed"])
    let mostRanks = most == "max" ? 0 : number(rules["maxRankingsAllowed"], "maxRankingsAllowed", 0)
    let fewest = number(rules["minimumVoteThreshold"], "minimumVoteThreshold", 0)
    let decimals = number(
      rules["decimalPlacesForVoteArithmetic"], "decimalPlacesForVoteArithmetic", 4)
    let isFirst = flag(
      rules["doesFirstRoundDetermineThreshold"], "doesFirstRoundDetermineThreshold")
    let isBatch = flag(rules["batchElimination"], "batchElimination")
    let untilTwo = flag(
      rules["continueUntilTwoCandidatesRemain"], "continueUntilTwoCandidatesRemain")
    let isFraction = flag(rules["nonIntegerWinningThreshold"], "nonIntegerWinningThreshold")
    let isHare = flag(rules["hareQuota"], "hareQuota")
    let tie = readTies(rules)
    if mode == "stv" || mode == "stv-one" {
      rule.id = "stv-wigm"
      set["decimals"] = String(min(decimals, 12))
      set["cut"] = "factor"
      set["quota"] = isHare ? "hare" : isFraction ? "fraction" : "droop"
      set["empty-surplus-round"] = "yes"
      set["one-a-round"] = mode == "stv-one" ? "yes" : "no"
      set["tied"] = tie
      if set["equal-ranks"] == "exhaust-if-several" {
        set["equal-ranks"] = "exhaust"
        warnings.append(
          Problem(line: 1, "with several winners an overvote exhausts a ballot at once here"))
      }
    } else {
      set["lowest-tie"] = tie
      set["no-votes"] = "singly"
      set["batch"] = isBatch ? "yes" : "no"
      set["most-ranks"] = String(min(mostRanks, 100_000))
      set["fewest-first-choices"] = String(fewest)
      if mode == "irv" {
        set["final-tie"] = "break"
        set["until-two"] = untilTwo ? "yes" : "no"
        set["majority"] = isFirst ? "first" : "live"
      } else {
        rule.id = "bottoms-up"
        set["majority"] = isFirst ? "first" : "live"
        if mode == "percent" {
          set["percent"] = String(
            min(
              100,
              number(
                rules["multiSeatBottomsUpPercentageThreshold"],
                "multiSeatBottomsUpPercentageThreshold", 15)))
        }
      }
    }
    rule.settings = set
    if !Self.text(rules["stopTabulationEarlyAfterRound"]).isEmpty {
      warnings.append(
        Problem(line: 1, "\"stopTabulationEarlyAfterRound\" is passed over; all rounds are counted")
      )
    }
  }

  private mutating func skippedRanks(_ value: JSONValue?) -> String {
    let text = Self.text(value)
    if text.isEmpty || text == "unlimited" { return "advance" }
    let allowed = number(value, "maxSkippedRanksAllowed", 1)
    return allowed == 0 ? "exhaust" : allowed > 20 ? "advance" : String(allowed)
  }

  /// Sets how ties are settled.
  /// - Returns: what the rule itself looks at first.
  private mutating func readTies(_ rules: JSONValue) -> String {
    let mode = choice(
      rules, "tiebreakMode",
      [
        "random": "rctab-random", "stopCountingAndAsk": "report",
        "previousRoundCountsThenRandom": "rctab-previous-random",
        "previousRoundCountsThenAsk": "previous-report", "useCandidateOrder": "candidates",
        "generatePermutation": "rctab-permutation",
      ], usual: "report")
    rule.seed = Self.text(rules["randomSeed"]).isEmpty ? nil : Int64(Self.text(rules["randomSeed"]))
    if mode.hasPrefix("rctab"), rule.seed == nil {
      problem("\"tiebreakMode\" draws, so \"randomSeed\" must be a whole number")
    }
    switch mode {
    case "previous-report": rule.ties = "report"
    default: rule.ties = mode
    }
    return mode.contains("previous") ? "earlier-rounds" : "none"
  }
}
