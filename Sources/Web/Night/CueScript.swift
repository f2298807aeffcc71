import Awards
import Foundation
import Records
import Seasons
import Texts

/// What is said at a cue.
struct CueScript {
  struct Name {
    let lead: String
    let rest: String?
    /// How the names are said, where somebody wrote it down.
    let said: String?
  }

  let title: String
  let who: String?
  let lines: [String]
  let names: [Name]
  let hasNames: Bool
  let closing: String?
  /// Once the envelope is open.
  let winners: [Name]

  init(_ cue: Cue?, _ state: SeasonState) {
    let season = state.season
    title = NightView.title(cue, season)
    who =
      cue.flatMap { $0.presenters.isEmpty ? nil : sayAnd($0.presenters.map(season.personName)) }
    let note = cue?.note.map { [$0.shown] } ?? []
    guard let category = cue?.category.flatMap(season.category) else {
      (lines, names, hasNames, closing, winners) = (note, [], false, nil, [])
      return
    }
    if let drill = state.night.drill {
      (lines, names, hasNames, closing, winners) = (
        [DrillPages.sentence(drill, state)], [], false, nil, []
      )
      return
    }
    let reveal = state.night.mode == nil ? nil : state.night.reveals[category.id]
    let standing = category.nominees.filter { !$0.isWithdrawn }
    let count = standing.count
    func name(_ nominee: Nominee) -> Name {
      let billing = season.billing(of: nominee, in: category)
      let said = nominee.people.compactMap { id in
        season.person(id)?.say.map { "\(season.personName(id)): \($0)" }
      }
      return Name(
        lead: billing.lead,
        rest: billing.rest.isEmpty ? nil : billing.rest.joined(separator: " · "),
        said: said.isEmpty ? nil : said.joined(separator: " · "))
    }
    if let reveal {
      (lines, names, hasNames, closing) = (
        [NightView.verdict(reveal)].compactMap { $0 }, [], false, nil
      )
      winners = reveal.winners.compactMap { id in
        category.nominees.first { $0.id == id }.map(name)
      }
    } else {
      lines =
        note
        + [
          count == 1
            ? say("The nominee for \(category.name.shown):")
            : say("The \(count) nominees for \(category.name.shown):")
        ]
      names = standing.map(name)
      hasNames = !names.isEmpty
      closing = say("And the award goes to …")
      winners = []
    }
  }
}
