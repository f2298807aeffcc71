import Awards
import Ballots
import Foundation
import Records
import Seasons

/// What programs read. Nothing of it is more than a page shows to the same person.
enum APIPages {
  static func season(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let season = open.season
    var object: [String: JSONValue] = [
      "body": .string(season.body.id), "season": .string(season.id),
      "bodyName": .string(season.body.name.plain), "name": .string(season.name.plain),
      "now": .string(Timestamp.text(open.now)),
      "ceremony": [
        "date": .string(season.ceremony.date), "zone": .string(season.ceremony.zone),
        "venue": .string(season.ceremony.venue.plain),
      ],
      "rounds": .array(season.rounds.map { round($0, open) }),
    ]
    object["honouring"] = season.honouring.map { .string($0.plain) }
    object["simulated"] = season.simulated.map { .string($0.plain) }
    return .json(.object(object))
  }

  private static func round(_ round: VotingRound, _ open: Visit.OpenSeason) -> JSONValue {
    let state = open.state.rounds[round.id]
    let words =
      state.map { $0.isClosed || open.now >= $0.closes ? "closed" : "open" }
      ?? (open.now >= round.closes ? "closed" : "waiting")
    var object: [String: JSONValue] = [
      "id": .string(round.id), "kind": .string(round.kind.rawValue),
      "opens": .string(Timestamp.text(state?.opens ?? round.opens)),
      "closes": .string(Timestamp.text(state?.closes ?? round.closes)), "state": .string(words),
    ]
    object["announces"] = round.announces.map { .string(Timestamp.text($0)) }
    return .object(object)
  }

  static func categories(_ visit: Visit) async throws -> Answer {
    let season = try visit.open().season
    return .json(["categories": .array(season.categories.map { .object(summary($0)) })])
  }

  private static func summary(_ category: Seasons.Category) -> [String: JSONValue] {
    var object: [String: JSONValue] = [
      "id": .string(category.id), "name": .string(category.name.plain),
      "decision": .string(category.decision.rawValue),
    ]
    object["section"] = category.section.map(JSONValue.string)
    object["publication"] = category.publication.map { .string($0.rawValue) }
    object["rule"] = category.final.map { .string($0.rule) }
    return object
  }

  static func category(_ visit: Visit) async throws -> Answer {
    let season = try visit.open().season
    guard let category = season.category(visit.parameter("category")) else {
      throw PageError.notFound
    }
    var object = summary(category)
    object["nominees"] = .array(
      category.nominees.map { nominee in
        var object: [String: JSONValue] = [
          "id": .string(nominee.id), "title": .string(season.title(of: nominee)),
          "people": .array(
            nominee.people.map { id in
              var person: [String: JSONValue] = ["name": .string(season.personName(id))]
              person["say"] = season.person(id)?.say.map(JSONValue.string)
              return .object(person)
            }),
          "isWithdrawn": .bool(nominee.isWithdrawn),
        ]
        object["detail"] = nominee.detail.map { .string($0.plain) }
        object["credit"] = nominee.credit.map { .string($0.plain) }
        return .object(object)
      })
    return .json(.object(object))
  }

  /// The winners whose envelopes are open, in the order of opening.
  static func results(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let results = open.state.publicJournal.filter { $0.kind == .envelopeOpened }.map {
      event -> JSONValue in
      [
        "category": .string(event.details["category"]?.string ?? ""),
        "openedAt": .string(event.at), "ending": .string(event.details["ending"]?.string ?? ""),
        "winners": .array(event.details["winners"]?.array ?? []),
      ]
    }
    return .json(["results": .array(results)])
  }

  /// How many may vote and have voted, by category; never for whom.
  static func roll(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let round = open.state.rounds[visit.parameter("round")] else { throw PageError.notFound }
    let counts = try await open.office.store.rollCounts(of: round.id, in: open.office.id)
    return .json([
      "round": .string(round.id),
      "categories": .array(
        round.categories.map {
          [
            "id": .string($0.id), "eligible": .integer(counts[$0.id]?.eligible ?? 0),
            "cast": .integer(counts[$0.id]?.cast ?? 0),
          ]
        }),
    ])
  }

  /// In which categories the member's own ballot is in; never the choices.
  static func ballot(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let member = try visit.member()
    guard let round = open.state.rounds[visit.parameter("round")] else { throw PageError.notFound }
    let roll = try await BallotPages.roll(of: member, round, open)
    let isUncast = try await DraftDesk(open.office).isUncast(of: member.id, in: round.id)
    return .json([
      "round": .string(round.id), "closes": .string(Timestamp.text(round.closes)),
      "hasDraft": .bool(isUncast),
      "categories": .array(
        round.categories.compactMap { category in
          roll[category.id].map { ["id": .string(category.id), "cast": .bool($0)] }
        }),
    ])
  }
}
