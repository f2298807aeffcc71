import Ballots
import Counting
import TestSupport
import Testing

/// Droop's published reports, every stage figure compared.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct ScottishCorpusTests {
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

    /// Reads the stages that follow "Begin Count" and each finished transfer.
    init(_ text: String) {
      var stage: Stage?
      var isLast = false
      for line in text.split(whereSeparator: \.isNewline) {
        let line = line.trimmingPrefix("\t")
        func after(_ prefix: String) -> String? {
          line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil
        }
        if let action = after("Action: ") {
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
          if isLast, kind == "Elected" { elected.insert(String(name)) }
        }
      }
    }
  }

  @Test(arguments: [
    "scotland/Govan-2007", "scotland/Calton-2007", "scotland/Springburn-2007",
    "scotland/Langside-2007", "scotland/weak-defeat", "scotland/weak-surplus",
    "42", "42t", "42u", "513", "M135", "SC", "SCw", "SC-Vm-12",
  ])
  func everyStage(_ name: String) throws {
    let profile = try #require(
      try BallotFile.read(Corpus.bytes("droop/blt/\(name).blt")).profiles.first)
    let report = Report(try Corpus.text("droop/expected/\(name)-scotland-fixed-p5-d5.txt"))
    #expect(report.stages.count > 1)
    let order: [TieStep] =
      [.order(profile.contest.tieOrder ?? Array(profile.contest.candidates.indices))]
    let count = try Rule.named("stv-scottish").count(profile, seats: report.seats, ties: order)
    count._checkInvariants()
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
    #expect(stages.count == report.stages.count)
    for (index, (ours, theirs)) in zip(stages, report.stages).enumerated() {
      #expect(ours == theirs, "stage \(index + 1)")
    }
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
