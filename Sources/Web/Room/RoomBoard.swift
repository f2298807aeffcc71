import Awards
import Ballots
import Counting
import Records
import Seasons
import Texts

/// The votes of a category as the room is told of them.
struct RoomBoard {
  struct Row {
    let name: String
    let figure: String
    let ballots: String?
    let isWinner: Bool
  }

  struct VoteView {
    let heading: String
    let when: String
    let rows: [Row]
    let hasFigures: Bool
    let isPoints: Bool
  }

  let id: String
  let title: String
  /// What came of it so far, in a sentence.
  let verdict: String
  let winners: [String]
  let mentions: [String]
  let votes: [VoteView]

  init(_ standing: RoomStanding, _ room: RoomVisit) {
    id = standing.category.id
    title = standing.category.title
    let count = standing.count
    let names = standing.isDecided ? count?.winners.map(\.name) ?? [] : []
    winners = names
    mentions = standing.mentions.map { standing.category.candidates[$0].label }
    verdict = Self.sentence(standing)
    let closed = standing.votes.filter(\.isClosed)
    let tells = room.tells == .figures
    votes = closed.enumerated().map { index, vote in
      let round = count?.tabulation.rounds.first { $0.number == index + 1 }
      let rows = (round?.tallies ?? []).sorted { $0.value > $1.value }
        .filter { !$0.value.isZero }.map { tally in
          Row(
            name: count?.name(tally.candidate) ?? "", figure: count?.text(tally.value) ?? "",
            ballots: tally.ballots.map { count?.text($0) ?? "" },
            isWinner: round?.elected.contains(tally.candidate) ?? false)
        }
      let proxies =
        vote.proxies == 0
        ? ""
        : say(
          vote.proxies, one: ", \(vote.proxies) by proxy", other: ", \(vote.proxies) by proxies")
      return VoteView(
        heading: say("Vote \(vote.number)"),
        when: say("\(standing.ballots(in: vote)) of \(vote.eligible) ballots\(proxies)"),
        rows: tells ? rows : [], hasFigures: tells && !rows.isEmpty,
        isPoints: round?.measure == .points)
    }
  }

  static func sentence(_ standing: RoomStanding) -> String {
    if let vote = standing.votes.first(where: { !$0.isClosed }) {
      return say("Vote \(vote.number) is open.")
    }
    guard let count = standing.count else {
      return standing.proposals.isEmpty
        ? say("Not voted on yet.") : say("Spellings are looked at first.")
    }
    let winners = count.winners.map(\.name)
    if let second = standing.secondPrize {
      return
        say(
          "\(standing.category.candidates[second.candidate].label) has enough, and has \(second.prize) already."
        )
    }
    if standing.isDecided {
      if winners.isEmpty { return say("Not awarded.") }
      return winners.count > 1
        ? say("Shared by \(sayAnd(winners)).") : say("\(winners[0]) has it.")
    }
    return say("No majority yet.")
  }

  static let template = """
    {{#votes}}<h3>{{heading}} <span class="quiet small">{{when}}</span></h3>\
    {{#hasFigures}}<table><tr><th>Name</th><th class="number">{{#isPoints}}Points{{/isPoints}}{{^isPoints}}Votes{{/isPoints}}</th>{{#isPoints}}<th class="number">On ballots</th>{{/isPoints}}</tr>\
    {{#rows}}<tr><td>{{#isWinner}}<strong>{{name}}</strong>{{/isWinner}}{{^isWinner}}{{name}}{{/isWinner}}</td><td class="number">{{figure}}</td>{{#ballots}}<td class="number">{{.}}</td>{{/ballots}}</tr>{{/rows}}</table>{{/hasFigures}}{{/votes}}
    """
}
