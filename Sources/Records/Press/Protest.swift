import Ballots
import Seasons

/// An objection to how a category ended, with what became of it: grounds, a count anew, a decision.
public struct Protest: Sendable, Hashable {
  public enum Outcome: String, Sendable, CaseIterable {
    case upheld
    case rejected
  }

  /// What a count anew came to.
  public struct Recount: Sendable, Hashable {
    public var at: String
    /// How many of its ballots were counted.
    public var ballots: Int
    /// What did not agree; empty where all did.
    public var findings: [String]

    public init(at: String, ballots: Int, findings: [String]) {
      self.at = at
      self.ballots = ballots
      self.findings = findings
    }
  }

  public struct Decision: Sendable, Hashable {
    public var outcome: Outcome
    /// Who decided, as it was named beforehand.
    public var decider: String
    public var reason: String
    public var at: String
  }

  /// The number of its event.
  public var number: Int
  public var category: String
  /// Who protests.
  public var from: String
  public var grounds: String
  public var at: String
  public var recounts: [Recount]
  public var decision: Decision?

  /// All of a journal, in the order in which they came. O(journal × protests).
  public static func all(in journal: [JournalEvent]) -> [Protest] {
    var protests: [Protest] = []
    for event in journal {
      let details = event.details
      if event.kind == .protestMade, let category = details["category"]?.string {
        protests.append(
          Protest(
            number: event.number, category: category, from: details["from"]?.string ?? "",
            grounds: event.reason ?? "", at: event.at, recounts: [], decision: nil))
      }
      guard let number = details["protest"]?.integer,
        let index = protests.firstIndex(where: { $0.number == number })
      else { continue }
      if event.kind == .protestRecounted {
        protests[index].recounts.append(
          Recount(
            at: event.at, ballots: details["ballots"]?.integer ?? 0,
            findings: details["findings"]?.array?.compactMap(\.string) ?? []))
      }
      if event.kind == .protestDecided,
        let outcome = details["outcome"]?.string.flatMap(Outcome.init)
      {
        protests[index].decision = Decision(
          outcome: outcome, decider: details["decider"]?.string ?? "",
          reason: event.reason ?? "", at: event.at)
      }
    }
    return protests
  }
}
