import ArgumentParser
import Ballots

/// `envelope names`: which spellings in free-text nominations are one title.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Proposes which spellings of nominations are one title.",
    discussion: """
      The proposals are a CSV file to be reviewed: yes and no say which are applied. Spellings that \
      differ in case, accents, punctuation, an article or script are proposed with yes, those a \
      letter or two apart with no. Then count with --merges FILE: a title counts once a ballot, and \
      the ballots themselves stay as they are.
      """)

  @Argument(help: "The ballot file, or - for standard input.")
  var file: String

  @OptionGroup var input: BallotInput

  @Option(name: .customLong("out"), help: "Write the merge file to this path (default: show it).")
  var output: String?

  func run() throws {
    let profile = try input.choose(input.read(file).profiles)
    let proposals = NameProposals.propose(profile)
    if let output {
      try Files.write(proposals.text, to: output)
      if output == "-" { return }
    }
    let sure = proposals.merges.filter(\.applies)
    var last = ""
    for merge in proposals.merges {
      if merge.becomes != last { print(Terminal.bold(Terminal.clean(merge.becomes))) }
      last = merge.becomes
      let sign = merge.applies ? "=" : "?"
      let ballots = "\(merge.ballots) ballot\(merge.ballots == 1 ? "" : "s")"
      print(
        "  \(sign) \(Terminal.clean(merge.name))  "
          + Terminal.dim("\(ballots), \(merge.reason)"))
    }
    let count = profile.contest.candidates.count
    print(
      "\(count) name\(count == 1 ? "" : "s"): \(sure.count) proposed (=), "
        + "\(proposals.merges.count - sure.count) to look at (?).")
    if count > NameProposals.mostCompared {
      print("More than \(NameProposals.mostCompared) names: letters were not compared.")
    }
    if output == nil, !proposals.merges.isEmpty {
      print("Write them for review with --out merges.csv; then count with --merges merges.csv.")
    }
  }
}
