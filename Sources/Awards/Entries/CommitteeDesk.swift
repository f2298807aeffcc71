import Ballots
import Foundation
import Records
import Sealing
public import Seasons
import Texts

/// A committee looks at a category's entries and chooses a shortlist: who looks at what, scores and private
/// notes, who does not judge what and why, and the choice with its reason.
public struct CommitteeDesk: Sendable {
  /// How entries are shared out.
  public enum Sharing: String, Sendable, CaseIterable {
    /// Each screener gets as many as the others, in the order of the list.
    case evenly
    /// As many as the others, by lot.
    case random
  }

  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// The entries that a committee of a category looks at.
  public static func entries(_ category: Seasons.Category, _ season: Season) -> [Entry] {
    category.entered.compactMap { season.entry($0.entry) }
  }

  /// Gives every entry so many looks, none to somebody who is credited in it or recused from it. Looks given
  /// before stay.
  /// - Returns: entries that lack looks, because too few may look at them.
  /// - Complexity: O(entries × screeners × looks).
  public func assign(
    _ category: String, to members: [String], looks: Int, _ sharing: Sharing, by actor: String
  ) async throws -> [Entry] {
    let (season, known) = try await look(at: category)
    // A list as typed may name somebody twice.
    var seen: Set<String> = []
    let members = members.filter { seen.insert($0).inserted }
    guard !members.isEmpty, (1...members.count).contains(looks) else {
      throw DeskError.badInput(
        say("name screeners, and at most as many looks as there are of them"))
    }
    let people = try await screeners(members)
    let present = try await office.store.screenings(of: category, in: office.id)
    var load = Dictionary(uniqueKeysWithValues: members.map { ($0, 0) })
    for view in present where view.recused == nil { load[view.member]? += 1 }
    let order = sharing == .random ? lot(members, category) : members
    var added: [Screening] = []
    var short: [Entry] = []
    for entry in Self.entries(known, season) {
      let own = present.filter { $0.entry == entry.id }
      var needed = looks - own.filter { $0.recused == nil }.count
      let free = order.enumerated().filter { _, id in
        !own.contains { $0.member == id } && !Self.isCredited(people[id], in: entry, season)
      }.sorted {
        (load[$0.element] ?? 0, $0.offset) < (load[$1.element] ?? 0, $1.offset)
      }.map(\.element)
      for id in free.prefix(max(0, needed)) {
        added.append(Screening(category: category, entry: entry.id, member: id))
        load[id, default: 0] += 1
        needed -= 1
      }
      if needed > 0 { short.append(entry) }
    }
    try await office.store.keep(
      added, in: office.id,
      event: office.event(
        .screenersAssigned, by: actor,
        [
          "category": .string(category), "count": .integer(added.count),
          "looks": .integer(looks), "sharing": .string(sharing.rawValue),
          "screeners": .array(members.map(JSONValue.string)),
        ]))
    return short
  }

  /// Gives one entry to one screener.
  public func assign(
    _ entry: String, of category: String, to member: String, by actor: String
  ) async throws {
    let (season, known) = try await look(at: category)
    guard let work = Self.entries(known, season).first(where: { $0.id == entry }) else {
      throw DeskError.noSuchThing(say("entry \"\(entry)\" in \(category)"))
    }
    let person = try await screeners([member])[member]
    if Self.isCredited(person, in: work, season) {
      throw DeskError.badInput(say("\(person?.name ?? member) is credited in \(work.title.plain)"))
    }
    let present = try await office.store.screenings(of: category, in: office.id)
    if let view = present.first(where: { $0.entry == entry && $0.member == member }) {
      throw DeskError.badInput(
        view.recused.map { say("\(member) does not judge this entry: \($0)") }
          ?? say("\(member) has this entry already"))
    }
    try await office.store.keep(
      [Screening(category: category, entry: entry, member: member)], in: office.id,
      event: office.event(
        .screenersAssigned, by: actor,
        [
          "category": .string(category), "count": 1, "sharing": "by hand",
          "screeners": .array([.string(member)]),
        ]))
  }

  /// Keeps a score and a note; both can be changed until the shortlist is made.
  public func score(
    _ entry: String, of category: String, by member: String, _ score: Int?, note: String
  ) async throws {
    var view = try await own(entry, category, member)
    guard view.recused == nil else { throw DeskError.badInput(say("you do not judge this entry")) }
    if let score, !(0...Screening.highest).contains(score) {
      throw DeskError.badInput(say("a score is a whole number from 0 to \(Screening.highest)"))
    }
    guard note.utf8.count <= 4000 else { throw DeskError.badInput(say("4,000 letters are enough")) }
    view.score = score
    view.note = note
    try await office.store.keep([view], in: office.id, event: nil)
  }

  /// A screener does not judge an entry. A score given before is taken away.
  public func recuse(
    _ entry: String, of category: String, by member: String, reason: String
  ) async throws {
    var view = try await own(entry, category, member)
    guard !reason.isEmpty, reason.count <= 300 else {
      throw DeskError.badInput(
        say("say why, in at most 300 letters; the committee's chair reads it"))
    }
    view.recused = reason
    view.score = nil
    try await office.store.keep(
      [view], in: office.id,
      event: office.event(
        .screenerRecused, by: member, reason: reason,
        [
          "category": .string(category), "entry": .string(entry), "member": .string(member),
        ]))
  }

  private func own(
    _ entry: String, _ category: String, _ member: String
  ) async throws -> Screening {
    let (_, known) = try await look(at: category)
    if known.shortlist != nil { throw DeskError.alreadyDone(say("the shortlist of \(category)")) }
    guard
      let view = try await office.store.screenings(by: member, in: office.id)
        .first(where: { $0.category == category && $0.entry == entry })
    else { throw DeskError.noSuchThing(say("entry of yours")) }
    return view
  }

  /// What the scores say, in the order of the entries.
  public func tallies(_ category: String) async throws -> [ScreeningTally] {
    let (season, known) = try await look(at: category)
    let views = Dictionary(
      grouping: try await office.store.screenings(of: category, in: office.id), by: \.entry)
    return Self.entries(known, season).map { entry in
      let own = views[entry.id] ?? []
      let judging = own.filter { $0.recused == nil }
      return ScreeningTally(
        entry: entry.id, assigned: judging.count, scores: judging.compactMap(\.score),
        recused: own.count - judging.count)
    }
  }

  /// Makes the shortlist.
  /// - Parameter reason: how it was chosen, in words.
  public func makeShortlist(
    _ category: String, _ entries: [String], by actor: String, reason: String
  ) async throws {
    let (season, known) = try await look(at: category)
    let open = try await office.state().rounds.values.first { $0.category(category) != nil }
    if let open {
      throw DeskError.badInput(
        say("\(RoundName.text(open.kind, open.id)) has opened; its entries are frozen"))
    }
    guard known.nominations != nil else {
      throw DeskError.badInput(
        say(
          "\(known.name.plain) has no nominations to shorten; what is eligible stands on the ballot"
        ))
    }
    let standing = Self.entries(known, season).map(\.id)
    guard !entries.isEmpty, entries.allSatisfy(standing.contains) else {
      throw DeskError.badInput(say("choose one entry of the category or more"))
    }
    guard !reason.isEmpty else { throw DeskError.badInput(say("a shortlist needs a reason")) }
    let chosen = standing.filter(entries.contains)
    try await office.store.append(
      office.event(
        .shortlistMade, by: actor, reason: reason,
        [
          "category": .string(category), "entries": .array(chosen.map(JSONValue.string)),
        ]), to: office.id)
  }

  private func look(at id: String) async throws -> (Season, Seasons.Category) {
    let season = try await office.state().season
    guard let category = season.category(id) else { throw DeskError.noSuchCategory(id) }
    return (season, category)
  }

  private func screeners(_ ids: [String]) async throws -> [String: Member] {
    var people: [String: Member] = [:]
    for id in ids {
      guard let member = try await office.store.member(id, in: office.id) else {
        throw DeskError.noSuchThing(say("member \"\(id)\""))
      }
      people[id] = member
    }
    return people
  }

  private static func isCredited(_ member: Member?, in entry: Entry, _ season: Season) -> Bool {
    guard let member else { return false }
    return entry.people.contains {
      NameProposals.key(season.personName($0.person)) == NameProposals.key(member.name)
    }
  }

  /// Members in a random order.
  private func lot(_ members: [String], _ category: String) -> [String] {
    let bytes = office.entropy.bytes(members.count * 8, "screeners \(category)")
    return members.enumerated().map { index, id in
      (bytes[(index * 8)..<(index * 8 + 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, id)
    }.sorted { $0 < $1 }.map(\.1)
  }
}
