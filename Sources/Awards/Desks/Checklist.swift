import Records
public import Seasons
import Texts

/// What must be done before a round may open.
public struct Checklist: Sendable {
  public struct Item: Sendable, Hashable {
    /// What an item is about.
    public enum Kind: String, Sendable, CaseIterable { case members, categories, rules, mail, keys }

    public var kind: Kind
    public var isDone: Bool
    /// What is there, or what to do.
    public var note: String
  }

  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  public func items(_ round: VotingRound, _ state: SeasonState) async throws -> [Item] {
    let members = try await office.store.members(of: office.id)
      .filter { $0.branch != AudienceVote.branch }
    let categories = state.season.categories(in: round)
    let isUnequal =
      (round.room != nil || round.paper != nil) && members.contains { $0.votes != 1 }
    let without = members.filter { $0.address == nil }.count
    var empty: [String] = []
    for category in categories {
      let isEmpty =
        switch round.kind {
        case .final:
          !category.isNamedByBallots && category.nominees.allSatisfy(\.isWithdrawn)
        case .nomination:
          category.nominations.map {
            !$0.isWritten && state.season.candidates(of: category, $0).isEmpty
          } ?? true
        }
      if isEmpty { empty.append(category.name.plain) }
    }
    let names = [KeyDesk.name(ofRound: round.id), KeyDesk.night]
    let hasKeys = names.allSatisfy { state.publicKeys[$0] != nil }
    return [
      Item(
        kind: .members, isDone: !members.isEmpty && !isUnequal,
        note: members.isEmpty
          ? say("Nobody is on the roll yet; import the list.")
          : isUnequal
            ? say("In a room and on paper each member has one vote; the roll gives some more.")
            : without == 0
              ? say("\(members.count) on the roll.")
              : say("\(members.count) on the roll, \(without) without mail.")),
      Item(
        kind: .categories, isDone: empty.isEmpty && !categories.isEmpty,
        note: empty.isEmpty
          ? say("\(categories.count) with nominees and rules.")
          : say("Without nominees: \(empty.joined(separator: ", ")).")),
      Item(
        kind: .rules, isDone: state.areRulesTried(of: round.id),
        note: state.areRulesTried(of: round.id)
          ? say("Tried on made-up ballots.")
          : say("Try the rules on made-up ballots, and see that they do what you mean.")),
      Item(
        kind: .mail, isDone: state.isMailTested || without == members.count,
        note: state.isMailTested
          ? say("A test mail was handed over.")
          : without == members.count
            ? say("Nobody has a mail address; print letters.")
            : say("Send yourself a test mail and see it arrive.")),
      Item(
        kind: .keys, isDone: hasKeys,
        note: hasKeys
          ? say("The keyholder has the file.")
          : say("The keyholder makes the keys on their page; without them nobody could count.")),
    ]
  }

  /// What keeps a round from opening.
  public func blocking(_ round: VotingRound, _ state: SeasonState) async throws -> [Item] {
    try await items(round, state).filter { !$0.isDone }
  }
}
