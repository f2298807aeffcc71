import Awards
import Ballots
import Counting
import Foundation
import Paper
import Records
import Seasons
import Texts

/// The minutes of a meeting as PDF: during it from what the room has, after the night from what was
/// released. They hold the winners, so nothing keeps them.
enum MinutesPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let room = try await RoomVisit.chair(visit)
    let categories: [CategoryMinutes]
    if let standings = room.standings {
      categories = standings.map { CategoryMinutes($0) }
    } else {
      let contents = try await PressDesk(room.open.office).contents()
      let released = contents.counted.filter { $0.round == room.round.id }
      guard room.isOver, !released.isEmpty else {
        throw PageError.badForm(
          say(
            "Minutes are made while the meeting has its key, and again when the envelopes are open."
          ))
      }
      categories = released.map { item in
        CategoryMinutes(
          item.category, item.count, room.state.votes(on: item.category.id),
          mentions: contents.envelopes.first { $0.category == item.category.id }?.card?.mentions
            .map(\.title) ?? [])
      }
    }
    // Minutes have the season's zone, wherever the chair is.
    let minutes: PrintedDocument = Moment.$viewerZone.withValue(nil) { document(room, categories) }
    return try await visit.pdf("minutes", minutes)
  }

  private struct CategoryMinutes {
    let title: String
    let outcome: String
    let votes: [RoomVote]
    let count: Count?
    let remarks: [String]

    init(_ standing: RoomStanding) {
      title = standing.category.title
      outcome = standing.isDecided ? RoomBoard.sentence(standing) : say("Not decided yet.")
      votes = standing.votes.filter(\.isClosed)
      count = standing.count
      remarks =
        standing.mentions.map { say("Special mention: \(standing.category.candidates[$0].label).") }
        + standing.leaves.sorted { $0.key < $1.key }.map { id, reason in
          let label = standing.category.candidates.first { $0.id == id }?.label ?? id
          return say("\(label) may have more than one prize: \(reason).")
        }
    }

    init(_ category: VotedCategory, _ count: Count, _ votes: [RoomVote], mentions: [String]) {
      title = category.title
      let winners = count.winners.map(\.name)
      outcome =
        winners.isEmpty
        ? say("Not awarded.")
        : winners.count > 1
          ? say("Shared by \(sayAnd(winners)).") : say("\(winners[0]) has it.")
      self.votes = votes
      self.count = count
      remarks = mentions.map { say("Special mention: \($0).") }
    }
  }

  private static func document(
    _ room: RoomVisit, _ categories: [CategoryMinutes]
  ) -> PrintedDocument {
    let season = room.open.season
    func time(_ text: String?) -> String {
      text.flatMap(Timestamp.parse).map { Moment.short($0.date, season) } ?? ""
    }
    var blocks: [PrintedBlock] = [
      .line(season.body.name.plain, size: 9, face: .sans, isQuiet: true), .space(6),
      .line(say("Minutes of the vote"), size: 28, isBold: true), .space(4),
      .line(season.name.plain, size: 13), .space(18),
    ]
    if let meeting = room.meeting {
      let ended = room.isOver ? room.endedAt : nil
      blocks.append(
        .line(
          say("Begun \(Moment.text(meeting.opens, season))")
            + (ended.map { say(", ended \(time($0))") } ?? "") + "."))
    }
    blocks.append(
      .line(
        say(
          "In the chair: \(room.state.chair.map(room.name) ?? say("nobody")). Quorum: \(room.round.room?.quorum ?? 1)."
        )
      ))
    blocks += [.space(18), .line(say("Who was there"), size: 17, isBold: true), .space(8)]
    blocks += PrintedBlock.table(
      [say("Name"), say("Where"), say("Noted")], room.members.map { attendance($0, room, time) },
      shares: [0.34, 0.42, 0.24])
    for category in categories {
      blocks += [
        .space(20),
        .together([
          .line(category.title, size: 17, isBold: true), .space(4),
          .line(category.outcome, size: 13, isBold: true), .space(6),
        ]),
      ]
      for remark in category.remarks { blocks += [.line(remark), .space(4)] }
      for (index, vote) in category.votes.enumerated() {
        blocks += self.vote(vote, index, category.count, room, time)
      }
    }
    blocks += [.space(48), .signatures(say("Chair"), say("Keyholder"))]
    return PrintedDocument(
      title: say("\(season.name.plain): minutes"),
      footer: season.isRehearsal
        ? say("Rehearsal: nothing here counts") : say("Confidential until the envelopes are open"),
      made: Timestamp.text(room.open.now), blocks: blocks)
  }

  private static func attendance(
    _ member: Member, _ room: RoomVisit, _ time: (String?) -> String
  ) -> [String] {
    let known = room.state.attending[member.id]
    let state = room.state
    let place: String
    if let known {
      let reason = known.reason.map { ": \($0)" } ?? ""
      place =
        switch known.attendance {
        case .here: say("here") + reason
        case .elsewhere: say("voted from elsewhere") + reason
        case .excused: say("excused") + reason
        }
    } else if state.votesByProxy(member.id) {
      place = say("away; proxy: \(room.name(state.proxies[member.id] ?? ""))")
    } else {
      place = state.substitutes.contains(member.id) ? say("substitute, not called in") : say("here")
    }
    return [member.name, place, time(known?.at)]
  }

  private static func vote(
    _ vote: RoomVote, _ index: Int, _ count: Count?, _ room: RoomVisit, _ time: (String?) -> String
  ) -> [PrintedBlock] {
    let proxies = vote.proxies == 0 ? "" : say(", \(vote.proxies) of them by proxy")
    let heading = PrintedBlock.line(
      say(
        "Vote \(vote.number): \(vote.eligible) might cast\(proxies); \(time(vote.opened)) to \(time(vote.closed))"
      ),
      size: 10, face: .sans, isQuiet: true)
    let round = count?.tabulation.rounds.first { $0.number == index + 1 }
    guard room.tells == .figures, let count, let round else { return [.space(8), heading] }
    let isPoints = round.measure == .points
    let rows = round.tallies.filter { !$0.value.isZero }.sorted { $0.value > $1.value }.map {
      [count.name($0.candidate), count.text($0.value)] + ($0.ballots.map { [count.text($0)] } ?? [])
    }
    return [.space(8), heading, .space(4)]
      + PrintedBlock.table(
        isPoints ? [say("Name"), say("Points"), say("On ballots")] : [say("Name"), say("Votes")],
        rows,
        shares: isPoints ? [0.6, 0.2, 0.2] : [0.7, 0.3])
  }
}
