public import Ballots
import Counting
import Foundation
public import Seasons

/// How a season ended, as far as its envelopes are open: what story, pages and lists are made from.
public struct SeasonResults: Sendable {
  /// With all corrections.
  public let season: Season
  /// In the season's order; categories whose envelope is sealed are left out.
  public let categories: [CategoryResult]
  /// The signer's key.
  public let key: String
  /// The envelopes in the order they were opened.
  public let opened: [Opened]
  /// Who might vote and who did, by round.
  public let facts: RecordFacts
  /// Counts as published, by their path in a record.
  public let counts: [String: JSONValue]
  /// The public events.
  public let journal: [JournalEvent]

  /// When an envelope was opened.
  public struct Opened: Sendable, Hashable {
    public let category: String
    public let at: String
    /// The number of its event.
    public let number: Int
  }

  public init(_ contents: RecordContents) {
    var counts: [String: JSONValue] = [:]
    for item in contents.counted where item.category.publication != .winnerOnly {
      counts[RecordPaths.count(item.round, item.category.id)] = item.count.json
    }
    self.init(
      original: contents.season, journal: contents.journal, facts: contents.facts,
      envelopes: contents.envelopes, counts: counts)
  }

  /// Reads a record's folder.
  /// - Returns: nil where the folder lacks what a record must have.
  public init?(_ folder: RecordFolder) {
    var verification = Verification()
    let record = ParsedRecord(folder, &verification)
    guard let original = record.original, let facts = record.facts else { return nil }
    self.init(
      original: original, journal: record.journal, facts: facts,
      envelopes: Array(record.envelopes.values), counts: record.counts)
  }

  private init(
    original: Season, journal: [JournalEvent], facts: RecordFacts, envelopes: [EnvelopeFile],
    counts: [String: JSONValue]
  ) {
    let season = original.applying(journal)
    self.season = season
    key = facts.key
    self.facts = facts
    self.counts = counts
    self.journal = journal
    opened = journal.compactMap { event in
      guard event.kind == .envelopeOpened, let category = event.details["category"]?.string else {
        return nil
      }
      return Opened(category: category, at: event.at, number: event.number)
    }
    let corrections = journal.compactMap(Correction.init)
    categories = season.categories.compactMap { category in
      guard let card = envelopes.first(where: { $0.category == category.id })?.card else {
        return nil
      }
      let winners = card.winners.compactMap { winner in
        category.nominees.first { $0.id == winner.nominee }
      }
      let count = facts.final(of: category.id).flatMap {
        counts[RecordPaths.count($0.round, category.id)]
      }
      return CategoryResult(
        category: category, card: card, winners: winners,
        corrections: corrections.filter { $0.touches(winners, in: season) },
        count: count)
    }
  }

  /// Nominations and awards of one entry.
  public struct EntryTally: Sendable, Hashable {
    public let entry: Entry
    public let nominations: Int
    public let awards: Int
  }

  /// Every entry with a nomination: most awards first, then most nominations, then by title.
  public var tally: [EntryTally] {
    season.entries.compactMap { entry -> EntryTally? in
      let nominations = season.categories.flatMap(\.nominees).filter {
        $0.entry == entry.id && !$0.isWithdrawn
      }.count
      let awards = categories.flatMap(\.winners).filter { $0.entry == entry.id }.count
      return nominations == 0
        ? nil : EntryTally(entry: entry, nominations: nominations, awards: awards)
    }.sorted {
      ($1.awards, $1.nominations, $0.entry.title.plain) < (
        $0.awards, $0.nominations, $1.entry.title.plain
      )
    }
  }
}

/// One category as its envelope has it.
public struct CategoryResult: Sendable {
  public let category: Category
  /// As sealed; names may have been corrected since.
  public let card: Card
  /// With all corrections.
  public let winners: [Nominee]
  /// What was corrected of the winners, for showing beside the card.
  public let corrections: [Correction]
  /// As published (`docs/count-json.md`); nil where it is not.
  public let count: JSONValue?

  public var vote: VoteSummary? { count.flatMap(VoteSummary.init) }

  public var nominees: [Nominee] { category.nominees.filter { !$0.isWithdrawn } }
}

/// The figures of a count that a sentence needs; exact numbers as text.
public struct VoteSummary: Sendable, Hashable {
  public let rule: String
  public let counted: String
  public let rounds: Int
  /// The first winner's votes in the last round.
  public let winnerVotes: String
  /// The ballots still live in the last round.
  public let liveVotes: String

  /// - Returns: nil for a count without a winner.
  init?(_ count: JSONValue) {
    guard let rule = count["rule"]?.string("id"), let rounds = count["rounds"]?.array,
      let last = rounds.last, let winner = count["winners"]?.array?.first?.string,
      let votes = last["tallies"]?.string(winner),
      let counted = count["ballots"]?.string("counted")
    else { return nil }
    self.rule = rule
    self.counted = counted
    self.rounds = rounds.count
    winnerVotes = votes
    if let all = Int(counted), let exhausted = last.string("exhausted").flatMap({ Int($0) }) {
      liveVotes = String(all - exhausted)
    } else {
      liveVotes = counted
    }
  }
}

extension Correction {
  fileprivate func touches(_ winners: [Nominee], in season: Season) -> Bool {
    winners.contains { nominee in
      switch field {
      case .personName: nominee.people.contains(id)
      // Said, not shown.
      case .personSay: false
      case .entryTitle: nominee.entry == id
      case .credit, .peopleOrder: nominee.id == id
      }
    }
  }
}
