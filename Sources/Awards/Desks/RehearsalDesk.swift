import Ballots
import Counting
import Foundation
import Records
import Sealing
import Seasons
import Texts

/// Trying things before they count: rules on made-up ballots, a season in which everything is invented, and
/// taking last year's season over into a new one.
public struct RehearsalDesk: Sendable {
  /// What a rule made of made-up ballots.
  public struct Trial: Sendable, Hashable {
    public var category: String
    public var ballots: Int
    /// What came of it, in words.
    public var outcome: String
    /// Whether it could not be counted.
    public var isBroken: Bool
  }

  /// How many ballots a trial makes up.
  public static let trialBallots = 100
  /// In how many votes a trial in a room gives up.
  static let mostTrialVotes = 20

  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Counts made-up ballots in each category of a round by its rule, in memory, and notes that it was done.
  /// - Complexity: O(categories × a count of a hundred ballots).
  public func tryRules(of round: String, by actor: String) async throws -> [Trial] {
    let state = try await RoundDesk(office).preview(round)
    var trials: [Trial] = []
    for (index, category) in state.categories.enumerated() {
      trials.append(trial(of: category, index))
    }
    if !trials.contains(where: \.isBroken) {
      try await office.store.append(
        office.event(.rulesTried, by: actor, ["round": .string(round)]), to: office.id)
    }
    return trials
  }

  private func trial(of category: VotedCategory, _ index: Int) -> Trial {
    var category = category
    if category.candidates.isEmpty {
      category.candidates = (1...5).map {
        .init(id: "invented-\($0)", label: "Invented work \($0)")
      }
    }
    if category.rule.isWritten {
      category.readings = Dictionary(
        category.candidates.map { ($0.label, $0.id) }, uniquingKeysWith: { first, _ in first })
    }
    var random = MadeUpBallots(office.entropy, "trial \(index)")
    var votes: [[FilledBallot]] = []
    do {
      // A room votes again as long as nobody has enough.
      var count: Count
      repeat {
        votes.append((0..<Self.trialBallots).map { _ in random.ballot(category) })
        count = try category.count(
          category.isHeldInVotes ? category.profile(votes: votes) : category.profile(votes[0]))
      } while !count.tabulation.nextBallot.isEmpty && votes.count < Self.mostTrialVotes
      let names = count.tabulation.winners.map(count.name)
      let outcome: String
      if let tie = count.tabulation.undecided {
        outcome = say("a tie that nothing decides: \(sayAnd(tie.candidates.map(count.name)))")
      } else if count.tabulation.isNoAward {
        outcome = say("No Award")
      } else {
        outcome = names.isEmpty ? say("nobody") : sayAnd(names)
      }
      let rounds = count.tabulation.rounds.count
      return Trial(
        category: category.title, ballots: Self.trialBallots,
        outcome: say(
          rounds, one: "\(outcome), in \(rounds) round", other: "\(outcome), in \(rounds) rounds"),
        isBroken: false)
    } catch {
      return Trial(
        category: category.title, ballots: Self.trialBallots, outcome: "\(error)", isBroken: true)
    }
  }

  /// Puts invented members on the roll of a rehearsal, spread over its branches.
  /// - Parameter count: from 1 to 500.
  public func invite(_ count: Int, by actor: String) async throws {
    let season = try await rehearsal()
    guard (1...500).contains(count) else { throw DeskError.badInput(say("from 1 to 500 members")) }
    let branches = season.branches.map(\.id)
    try await RollDesk(office).add(
      (1...count).map { number in
        Member(
          id: "r\(number)", name: "Invented member \(number)",
          branch: branches.isEmpty ? nil : branches[number % branches.count])
      }, by: actor)
  }

  /// Casts made-up ballots for all who have not voted in the open round of a rehearsal.
  /// - Returns: how many.
  public func castForAll(by actor: String) async throws -> Int {
    _ = try await rehearsal()
    let state = try await office.state()
    let round = state.rounds.values.first {
      !$0.isClosed && office.clock() < $0.closes && state.rooms[$0.id] == nil
    }
    guard let round else { throw DeskError.badInput(say("no round of the rehearsal is open")) }
    let members = try await office.store.members(of: office.id).map(\.id)
    let roll = try await office.store.roll(of: members, round: round.id, in: office.id)
    var random = MadeUpBallots(office.entropy, "cast \(round.id)")
    var submissions: [Submission] = []
    for member in members {
      guard let own = roll[member], !own.isEmpty, !own.values.contains(true) else { continue }
      submissions.append(
        random.submission(member, round.categories.filter { own[$0.id] != nil }))
    }
    guard !submissions.isEmpty else { return 0 }
    _ = try await BallotDesk(office).cast(submissions, in: round.id)
    return submissions.count
  }

  private func rehearsal() async throws -> Season {
    let season = try await office.state().season
    guard season.isRehearsal else {
      throw DeskError.badInput(
        say("this is the real season; only a rehearsal has invented ballots"))
    }
    return season
  }

  /// Takes staff, and where wanted the roll, over from another season. Ballots never.
  public func takeOver(
    from other: SeasonOffice, withMembers: Bool, by actor: String
  ) async throws {
    for person in try await other.store.staff(of: other.id) {
      try await StaffDesk(office).keep(person, by: actor)
    }
    guard withMembers else { return }
    let members = try await other.store.members(of: other.id)
    if !members.isEmpty { try await RollDesk(office).add(members, by: actor) }
  }
}
