public import Ballots
import Counting
import Records
import Sealing
public import Seasons
import Texts

/// Setting a season up.
public struct SeasonDesk: Sendable {
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Puts a checked season into the store.
  public func create(_ file: SeasonFile, by actor: String) async throws {
    let problems = Self.ruleProblems(file)
    if let first = problems.first { throw DeskError.badRule(first.message) }
    let text = file.season.json.text
    try await office.store.create(
      office.id, file: text,
      event: office.event(
        .seasonCreated, by: actor, ["season": .string(Digest(hashing: Array(text.utf8)).base64)]))
  }

  /// Puts another season file in place of the present one, while no round is open.
  /// - Parameter state: the state from which the file was made.
  /// - Throws: `DeskError.roundIsOpen`; `DeskError.badInput` where the file is another season's;
  ///   `StoreError.journalMoved` where something happened since that state: then the file would undo it.
  public func revise(
    _ file: SeasonFile, of state: SeasonState, by actor: String, reason: String
  ) async throws {
    if let open = state.rounds.values.first(where: { !$0.isClosed }) {
      throw DeskError.roundIsOpen(open.id)
    }
    guard file.season.key == office.id else {
      throw DeskError.badInput(
        say("the file is of the season \(file.season.key), not of \(office.id)"))
    }
    if let first = Self.ruleProblems(file).first { throw DeskError.badRule(first.message) }
    try await office.store.append(
      [
        office.event(
          .seasonRevised, by: actor, reason: reason,
          ["season": .string(file.season.json.text)])
      ], to: office.id, expecting: state.number)
  }

  /// What the rule book has against the rules of a season, each with its place.
  public static func ruleProblems(_ file: SeasonFile) -> [Problem] {
    var problems: [Problem] = []
    for category in file.season.categories {
      let rules: [(VotingRound.Kind, CategoryRule?)] = [
        (.nomination, category.nominations), (.final, category.final),
      ]
      for (kind, rule) in rules {
        guard let rule, var place = file.rulePlaces[category.id]?[kind] else { continue }
        do {
          let known = try RuleBook.rule(rule.rule)
          _ = try known.statement(rule.settings)
          try known.check(seats: rule.places)
          let inRoom = file.season.rounds.contains {
            $0.room != nil && $0.kind == kind && file.season.categories(in: $0).contains(category)
          }
          if known.reads == .castVotes, !inRoom {
            place.message =
              say(
                "\(category.id): the rule \(known.id) holds votes again until somebody has enough; hold its "
                  + "final in a room (room: of the round), or take another rule")
            problems.append(place)
          } else if known.reads != .castVotes, inRoom {
            place.message =
              say(
                "\(category.id): its final is held in a room, where a rule holds votes again until somebody "
                  + "has enough, as nsfc, nyfcc and cannes do; the rule \(known.id) votes once")
            problems.append(place)
          }
          if rule.isWritten, kind == .final, known.reads != .castVotes {
            place.message =
              say(
                "\(category.id): members write names on the ballots of nominations, and of a final only where it "
                  + "is held in a room")
            problems.append(place)
          }
          if rule.isWritten, known.needsScores {
            place.message =
              say(
                "\(category.id): the rule \(known.id) reads scores, and a ballot that members write on "
                  + "has none; take another rule, or a list of entries")
            problems.append(place)
          }
          if known.needsScores, known.highestScore(rule.settings) == nil {
            place.message =
              say(
                "\(category.id): the rule \(known.id) reads points that panels give or votes that a "
                  + "ballot spreads, and a season's ballots score each from 0 to a highest; take another "
                  + "rule, or count its ballots by envelope count")
            problems.append(place)
          }
        } catch {
          place.message = "\(category.id): \(error)"
          problems.append(place)
        }
      }
    }
    return problems.sorted()
  }

  /// A category's end where nobody votes: who decided, when and why.
  public func decide(_ category: String, _ outcome: Outcome, by actor: String) async throws {
    try await office.decide { state in
      guard let known = state.season.category(category) else {
        throw DeskError.noSuchCategory(category)
      }
      guard known.decision != .voted else {
        throw DeskError.badRule(say("\(category) is voted, not decided"))
      }
      for winner in outcome.winners where !known.nominees.contains(where: { $0.id == winner }) {
        throw DeskError.noSuchThing(say("nominee \"\(winner)\" in \(category)"))
      }
      let isSealed = state.journal.contains {
        $0.kind == .envelopeSealed && $0.details["category"]?.string == category
      }
      if isSealed { throw DeskError.alreadyDone(say("sealing the envelope of \(category)")) }
      return [
        office.event(
          .outcomeDecided, by: actor,
          ["category": .string(category), "outcome": outcome.json])
      ]
    }
  }
}
