public import Foundation

extension Season {
  /// Next year's season: categories, rules, texts, branches and roles of this one; no entries, nominees,
  /// outcomes, presenters or speeches. Times move as far as the final's close does.
  /// - Parameters:
  ///   - others: ids that are taken.
  ///   - opens: when the final opens.
  public func next(
    named name: String, unlike others: [String], opens: Date, closes: Date, night: Date
  ) -> Season {
    var next = self
    next.id = Slug.make(name, unlike: others)
    next.name = LocalizedText(name)
    next.honouring = nil
    next.simulated = nil
    next.isRehearsal = false
    let zone = TimeZone(identifier: ceremony.zone) ?? .gmt
    let moved = closes.timeIntervalSince(rounds.last { $0.kind == .final }?.closes ?? closes)
    for index in next.rounds.indices {
      let round = rounds[index]
      next.rounds[index].opens =
        round.kind == .final ? opens : round.opens.addingTimeInterval(moved)
      next.rounds[index].closes =
        round.kind == .final ? closes : round.closes.addingTimeInterval(moved)
      next.rounds[index].announces = round.announces?.addingTimeInterval(moved)
      next.rounds[index].offset = zone.secondsFromGMT(for: next.rounds[index].closes)
      // A seed for ties is published anew.
      next.rounds[index].tieSeed = nil
    }
    if let entering {
      next.entering?.opens = entering.opens.addingTimeInterval(moved)
      next.entering?.closes = entering.closes.addingTimeInterval(moved)
    }
    next.entries = []
    next.speeches = []
    let staff = Set(roles.map(\.person))
    next.people = people.filter { staff.contains($0.id) }
    for index in next.categories.indices {
      next.categories[index].nominees = []
      next.categories[index].entered = []
      next.categories[index].shortlist = nil
      next.categories[index].outcome = nil
    }
    next.ceremony.number = ceremony.number.map { $0 + 1 }
    next.ceremony.date = String(
      Timestamp.text(night, offset: zone.secondsFromGMT(for: night)).prefix(10))
    next.ceremony.hosts = []
    next.ceremony.producers = []
    for index in next.ceremony.order.indices { next.ceremony.order[index].presenters = [] }
    return next
  }

  /// A season to practise with: the categories and rules of this one and its nominees, or invented ones,
  /// one final that is open from now on, and a name that cannot be mistaken.
  public func rehearsal(unlike others: [String], now: Date, days: Int = 7) -> Season {
    var season = self
    season.id = Slug.make("rehearsal \(id)", unlike: others)
    season.name = LocalizedText("Rehearsal: \(name.plain)")
    season.isRehearsal = true
    season.simulated = LocalizedText(
      "This is a rehearsal: members, ballots and winners are invented.")
    season.needsTwoPersons = needsTwoPersons
    season.entering = nil
    season.speeches = []
    let offset = TimeZone(identifier: ceremony.zone)?.secondsFromGMT(for: now) ?? 0
    season.rounds = [
      VotingRound(
        id: "final", kind: .final, opens: now,
        closes: now.addingTimeInterval(Double(days) * 86400), offset: offset, tieSeed: nil,
        categories: [])
    ]
    for index in season.categories.indices {
      season.categories[index].eligibility = nil
      season.categories[index].entered = []
      season.categories[index].shortlist = nil
      season.categories[index].nominations = nil
      season.categories[index].outcome = nil
      let id = season.categories[index].id
      guard season.categories[index].nominees.isEmpty, season.categories[index].decision == .voted
      else { continue }
      for number in 1...5 {
        season.add(
          EntryLine("Invented work \(number) – Invented person \(number)"), to: id)
      }
    }
    return season
  }
}
