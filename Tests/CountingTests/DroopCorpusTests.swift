import Ballots
import Counting
import TestSupport
import Testing

/// Droop's published reports, every stage figure compared.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct DroopCorpusTests {
  struct Stage: Equatable {
    var tallies: [String: String] = [:]
    var nontransferable = ""
    var residual = ""
  }

  struct Report {
    var quota = ""
    var seats = 0
    var ballots = ""
    var stages: [Stage] = []
    var elected: Set<String> = []
    /// For Meek's method: what each had when a round first did something.
    var rounds: [[String: String]] = []

    /// Reads the stages that follow "Begin Count" and each finished transfer.
    init(_ text: String) {
      var stage: Stage?
      var isLast = false
      var awaitsRound = false
      var inRound = false
      for line in text.split(whereSeparator: \.isNewline) {
        let line = line.trimmingPrefix("\t")
        func after(_ prefix: String) -> String? {
          line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil
        }
        if line.hasPrefix("Round ") {
          awaitsRound = true
        } else if let action = after("Action: ") {
          inRound = awaitsRound && !action.hasPrefix("Iterate") && !action.hasPrefix("Break tie")
          if inRound {
            awaitsRound = false
            rounds.append([:])
          }
          stage =
            ["Begin Count", "Surplus transferred", "Transfer defeated"]
              .contains { action.hasPrefix($0) } ? Stage() : nil
          isLast = action.hasPrefix("Count Complete")
        } else if let value = after("Quota: ") {
          quota = value
        } else if let value = after("Seats: ") {
          seats = Int(value) ?? 0
        } else if let value = after("Ballots: ") {
          ballots = value
        } else if let value = after("Nontransferable votes: ") {
          stage?.nontransferable = value
        } else if let value = after("Residual: ") {
          stage?.residual = value
        } else if let value = after("Total: "), let done = stage {
          _ = value
          stages.append(done)
          stage = nil
        } else if let colon = line.firstIndex(of: ":"),
          let open = line.lastIndex(of: "("), line.hasSuffix(")")
        {
          let kind = line[..<colon]
          let name = line[line.index(colon, offsetBy: 2)..<open].trimmingSuffix(" ").drop {
            $0 == " "
          }
          let value = String(line[line.index(after: open)...].dropLast())
          if ["Hopeful", "Elected", "Pending"].contains(kind) {
            stage?.tallies[String(name)] = value
          }
          if inRound, ["Hopeful", "Elected", "Defeated"].contains(kind), !name.contains(",") {
            rounds[rounds.count - 1][String(name)] = value
          }
          if isLast, kind == "Elected" { elected.insert(String(name)) }
        }
      }
    }
  }

  /// A report to be matched: the ballots, the rule as we call it, and the report's own suffix.
  struct Case: CustomTestStringConvertible, Sendable {
    var blt: String
    var rule: String
    var set: [String: String] = [:]
    var suffix: String
    var testDescription: String { "\(blt) by \(suffix)" }

    func report() throws -> Report {
      Report(try Corpus.text("droop/expected/\(blt)-\(suffix).txt"))
    }

    func count(_ seats: Int) throws -> Count {
      let profile = try #require(
        try BallotFile.read(Corpus.bytes("droop/blt/\(blt).blt")).profiles.first)
      let order: [TieStep] =
        [.order(profile.contest.tieOrder ?? Array(profile.contest.candidates.indices))]
      let count = try Rule.named(rule).count(profile, seats: seats, set: set, ties: order)
      count._checkInvariants()
      return count
    }
  }

  static func cases(
    _ files: String, _ rule: String, _ set: [String: String] = [:], suffix: String
  ) -> [Case] {
    files.split(separator: " ").map {
      Case(blt: String($0), rule: rule, set: set, suffix: suffix)
    }
  }

  static let small = "42 42t 42u 513 M135 SC-Vm-12"
  static let staged =
    cases(
      small + " SC SCw scotland/Govan-2007 scotland/Calton-2007 scotland/Springburn-2007 "
        + "scotland/Langside-2007 scotland/weak-defeat scotland/weak-surplus",
      "stv-scottish", suffix: "scotland-fixed-p5-d5")
    + cases(small + " SC SCw", "stv-wigm-prf", suffix: "wigm-prf-fixed-p4-d4")
    + cases(
      small + " SC SCw", "stv-wigm-prf", ["sure-losers": "together"],
      suffix: "wigm-prf-batch-fixed-p4-d4")
    + cases(
      small + " cfer/dk1-2 cfer/dk1-3 cfer/dk1-3-2 cfer/dk2-2 cfer/dk2-3 cfer/dk2-3-2", "stv-cfer",
      suffix: "cfer-fixed-p5-d5")
    + cases(
      "42 42t 42u 513 SC-Vm-12", "stv-cfer", ["sure-losers": "together"],
      suffix: "cfer-batch-fixed-p5-d5")

  /// Every stage of Droop's report: what each candidate has, what went to nobody, what was cut.
  @Test(arguments: staged)
  func everyStage(_ item: Case) throws {
    let report = try item.report()
    let count = try item.count(report.seats)
    #expect(count.text(try #require(count.tabulation.rounds[0].quota)) == report.quota)
    #expect(count.tabulation.ballots.counted.description == report.ballots)
    #expect(Set(count.winners.map(\.name)) == report.elected)
    let stages = count.tabulation.rounds.map { round in
      var stage = Stage()
      for tally in round.tallies {
        stage.tallies[count.name(tally.candidate)] = count.text(tally.value)
      }
      stage.nontransferable = count.text(round.exhausted)
      stage.residual = count.text(round.rounding)
      return stage
    }
    // A report may stop before or after a last transfer that changes nothing.
    #expect(report.stages.count > 0 && abs(stages.count - report.stages.count) <= 2)
    for (index, (ours, theirs)) in zip(stages, report.stages).enumerated() {
      #expect(ours == theirs, "stage \(index + 1)")
    }
  }

  /// Every round of the reference rule for Meek's method: each keeps and has what the report says.
  @Test(arguments: cases(small + " SC SCw", "stv-meek-prf", suffix: "meek-prf-o6-fixed-p9-d9"))
  func everyMeekRound(_ item: Case) throws {
    let report = try item.report()
    let count = try item.count(report.seats)
    #expect(Set(count.winners.map(\.name)) == report.elected)
    #expect(
      report.rounds.count > 1 && abs(count.tabulation.rounds.count - report.rounds.count) <= 1)
    for (round, tallies) in zip(count.tabulation.rounds, report.rounds) {
      for (name, value) in tallies {
        let ours = round.tallies.first { count.name($0.candidate) == name }?.value
        // The report goes on listing the defeated, who have nothing.
        #expect(
          ours.map(count.text) == value || (ours == nil && value == "0.000000000"),
          "\(name) in round \(round.number)")
      }
    }
  }

  static let guarded = ["decimals": "18", "omega": "9", "guard": "9"]
  static let elsewhere =
    cases(small + " SC SCw", "stv-meek", guarded, suffix: "meek-o9-guarded-p18-g9-d18")
    + cases(small + " SC SCw", "stv-warren", guarded, suffix: "warren-o9-guarded-p18-g9-d18")
    + cases(
      "42 42t 513 SC-Vm-12 SC", "stv-wigm", ["quota": "more-than", "tied": "none"],
      suffix: "wigm-rational-d12")
    + cases(
      small + " SC SCw", "stv-wigm", ["quota": "more-than", "tied": "none"],
      suffix: "wigm-guarded-p18-g9-d18")
    + cases(
      small + " mpls/loser mpls/tie mpls/undeclared", "stv-minneapolis",
      suffix: "mpls-fixed-p4-d4")
    + cases("meek/eq1 meek/eq2", "stv-meek", guarded, suffix: "meek-o9-guarded-p18-g9-d18")

  /// The same are elected, where the report's stages are cut otherwise than ours.
  @Test(arguments: elsewhere)
  func sameElected(_ item: Case) throws {
    let report = try item.report()
    #expect(report.elected.count == report.seats)
    #expect(Set(try item.count(report.seats).winners.map(\.name)) == report.elected)
  }

  /// A candidate withdrawn by a negative number or by an option line is out alike.
  @Test func withdrawnEitherWay() throws {
    let counts = try ["SCw", "SCwopt"].map {
      try Case(blt: $0, rule: "stv-scottish", suffix: "").count(4)
    }
    #expect(counts[0].tabulation.rounds == counts[1].tabulation.rounds)
    #expect(counts[0].tabulation.winners == counts[1].tabulation.winners)
  }

  /// A byte order mark changes nothing.
  @Test func byteOrderMark() throws {
    let counts = try ["42u", "42ubom"].map { name in
      let profile = try #require(
        try BallotFile.read(Corpus.bytes("droop/blt/\(name).blt")).profiles.first)
      return try Rule.named("stv-scottish").count(profile)
    }
    #expect(counts[0].json == counts[1].json)
    #expect(counts[0].winners.map(\.name) == ["Cåstor", "Hélen"])
  }
}

extension StringProtocol {
  func trimmingSuffix(_ cut: Character) -> SubSequence {
    var text = self[...]
    while text.last == cut { text = text.dropLast() }
    return text
  }
}
