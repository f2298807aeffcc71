public import Foundation
import Texts

/// Why a desk refused, in words for the one who asked.
public enum DeskError: Error, Sendable, Hashable {
  case noSuchRound(String)
  case noSuchCategory(String)
  case roundNotOpen(String)
  case roundIsOpen(String)
  case notYetClosed(String, closes: String)
  case alreadyDone(String)
  /// A rule of the season that the rule book does not know, or whose parameters are wrong.
  case badRule(String)
  case ballot(BallotRefusal)
  /// A tie that neither the rule, a seed nor a decision settles; the tied by label.
  case undecidedTie(category: String, tied: [String])
  case missingKey(String)
  /// An envelope asked for out of the order of the night.
  case outOfOrder(category: String, next: String)
  /// A sealed card that is not what was committed to.
  case wrongEnvelope(String)
  case noSuchThing(String)
  /// What a member may cast changed while the ballot was on its way.
  case castTooLate
  /// A form that cannot be taken, with what to do.
  case badInput(String)
}

/// Why a ballot is not accepted, for the member who cast it.
public enum BallotRefusal: Sendable, Hashable {
  case notOpen(round: String, opens: String, closes: String)
  /// Closed by the office before the time that stands on the ballot.
  case closedEarly(round: String, closes: String)
  case noVote(category: String)
  case unknownNominee(String, category: String)
  case namedTwice(String, category: String)
  case tooMany(category: String, most: Int)
  case withdrawn(String, category: String)
  case badScore(String, category: String, highest: Int)
  /// A line that does not fit on the ballot; its beginning.
  case tooLong(String, category: String)
  /// The member's envelope with paper ballots was opened.
  case onPaper
  /// What the member has not declared.
  case notDeclared(String, category: String)
}

extension DeskError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noSuchRound(let id): say("the season has no round \"\(id)\"")
    case .noSuchCategory(let id): say("the season has no category \"\(id)\"")
    case .roundNotOpen(let id): say("the round \(id) is not open")
    case .roundIsOpen(let id): say("the round \(id) is open or was; its rules are frozen")
    case .notYetClosed(let id, let closes):
      say("the round \(id) closes at \(closes); closing it sooner needs a reason")
    case .alreadyDone(let what): say("\(what) was done before")
    case .badRule(let text): text
    case .ballot(let refusal): "\(refusal)"
    case .undecidedTie(let category, let tied):
      say(
        "\(sayAnd(tied)) tie in \(category), and nothing given decides it; give the "
          + "round a tie-seed before it opens, or decide the tie with a reason")
    case .missingKey(let name):
      say("the key \"\(name)\" is needed; it lies in the keyholder's file")
    case .outOfOrder(let category, let next):
      say("the envelope of \(category) is out of order; next is \(next)")
    case .wrongEnvelope(let category):
      say(
        "the envelope of \(category) does not hold what was committed to; stop and start the drill")
    case .noSuchThing(let what): say("there is no \(what)")
    case .castTooLate:
      say(
        "what you may cast here changed while this ballot was on its way; look at your page, then "
          + "cast again")
    case .badInput(let text): text
    }
  }
}

extension BallotRefusal {
  /// Why a round takes no ballot now, with its name and its times as the reader has them.
  public init(_ state: RoundState, at now: Date, named round: String, text: (Date) -> String) {
    self =
      state.isClosed && now < state.closes
      ? .closedEarly(round: round, closes: text(state.closes))
      : .notOpen(round: round, opens: text(state.opens), closes: text(state.closes))
  }
}

extension BallotRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notOpen(let round, let opens, let closes):
      say("Voting in \(round) is open from \(opens) to \(closes) only. Your ballot was not taken.")
    case .closedEarly(let round, let closes):
      say(
        "Voting in \(round) was closed early, before \(closes). This ballot was not taken; "
          + "one that you cast before stands.")
    case .noVote(let category): say("You have no vote in \(category).")
    case .unknownNominee(let id, let category): say("\(id) is not a nominee for \(category).")
    case .namedTwice(let name, let category):
      say("\(name) stands twice on your ballot for \(category). Name each once.")
    case .tooMany(let category, let most):
      say(
        most, one: "A ballot for \(category) holds at most \(most) choice.",
        other: "A ballot for \(category) holds at most \(most) choices.")
    case .withdrawn(let name, let category):
      say("\(name) is no longer a nominee for \(category). Choose again.")
    case .tooLong(let line, let category):
      say(
        "The line that begins \u{201C}\(line)\u{201D} in \(category) is too long. Title and names are enough."
      )
    case .onPaper: say("Your ballot on paper came in and is the one that counts.")
    case .notDeclared(let text, let category):
      say("To vote in \(category) you declare: \(text) Tick it, or do not vote there.")
    case .badScore(let name, let category, let highest):
      say("The score of \(name) in \(category) is no whole number from 0 to \(highest).")
    }
  }
}
