import Awards
import Ballots
import Foundation
import Records
import Sealing
import Seasons

/// The night at the terminal, category by category.
struct Night {
  let season: Season
  let desk: NightDesk
  let key: PrivateKey
  let pauses: Bool

  func play() async throws {
    let cues = season.orderOfTheNight
    let total = cues.filter { $0.category != nil }.count
    var number = 0
    for cue in cues {
      guard let id = cue.category, let category = season.category(id) else {
        welcome(cue)
        continue
      }
      number += 1
      try await play(category, cue, "\(number) of \(total)")
    }
  }

  private func welcome(_ cue: Cue) {
    guard cue.kind == .welcome else { return }
    let hosts = WordList.and(cue.presenters.map(season.personName))
    print(Terminal.bold(Terminal.clean(season.ceremony.venue.plain)))
    if !hosts.isEmpty { print("Your host: \(Terminal.bold(Terminal.clean(hosts)))") }
    print("")
    pause(1)
  }

  private func play(_ category: Category, _ cue: Cue, _ place: String) async throws {
    let name = Terminal.clean(category.name.plain)
    print(Terminal.bold(Terminal.column(name, 68)) + Terminal.dim(Terminal.right(place, 12)))
    let presenters = WordList.and(cue.presenters.map(season.personName))
    print(
      Terminal.dim(
        presenters.isEmpty
          ? "Presenters not recorded" : Terminal.clean("Presented by \(presenters)")))
    if category.decision != .voted {
      print(Terminal.dim("Not voted: \(category.decision.rawValue)"))
    }
    let nominees = category.nominees.filter { !$0.isWithdrawn }
    for label in season.labels(of: nominees, in: category) {
      print(Terminal.wrap("  \(label)", indent: "    "))
    }
    pause(0.8)
    print("And the award goes to …")
    pause(1.2)
    let card = try await desk.open(category.id, nightKey: key, by: "demo keyholder")
    announce(card, category.lead)
    print(Terminal.dim("  The card is the one committed to before the night."))
    speeches(card)
    print("")
    pause(1)
  }

  private func announce(_ card: Card, _ lead: Seasons.Category.Lead) {
    switch card.ending {
    case .noAward: print("  " + Terminal.bold("No Award"))
    case .notAwarded: print("  " + Terminal.bold("This award is not given."))
    case .won, .shared:
      if card.winners.count > 1 { print("  " + Terminal.bold("It's a tie.")) }
      for winner in card.winners {
        let billing = Billing(
          title: winner.title, people: winner.people, detail: winner.detail,
          credit: winner.credit, lead: lead)
        print("  " + Terminal.gold(Terminal.clean(billing.lead)))
        for line in billing.rest {
          print(Terminal.wrap("  \(line)", indent: "  "))
        }
      }
    }
    if let by = card.by {
      print(Terminal.wrap("  Decided by \(by): \(card.citation ?? "")", indent: "  "))
    }
  }

  private func speeches(_ card: Card) {
    for winner in card.winners {
      let parts = season.speeches.first { $0.nominee == winner.nominee }?.parts ?? []
      for part in parts {
        guard let words = part.quotation?.plain ?? part.says?.plain else { continue }
        let quoted = part.quotation == nil ? words : "“\(words)”"
        print(Terminal.wrap("  \(season.personName(part.person)): \(quoted)", indent: "    "))
        pause(0.8)
      }
    }
  }

  private func pause(_ seconds: Double) {
    guard pauses else { return }
    fflush(nil)
    Thread.sleep(forTimeInterval: seconds)
  }
}
