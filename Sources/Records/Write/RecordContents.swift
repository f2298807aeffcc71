public import Ballots
public import Counting
public import Sealing
public import Seasons

/// All that goes into a record, before it is files.
public struct RecordContents: Sendable {
  /// The count of one category in one round, with what may be published of it.
  public struct CountedCategory: Sendable {
    public var round: String
    public var category: VotedCategory
    public var count: Count
    public var profile: Profile
    /// By the round in which the ballots were cast: this one, or one of its votes.
    public var openings: [String: OpeningsFile]

    public init(
      round: String, category: VotedCategory, count: Count, profile: Profile,
      openings: [String: OpeningsFile]
    ) {
      self.round = round
      self.category = category
      self.count = count
      self.profile = profile
      self.openings = openings
    }
  }

  /// As it was created; the journal says what changed.
  public var season: Season
  public var facts: RecordFacts
  /// The public events, in order.
  public var journal: [JournalEvent]
  public var leaves: [[UInt8]]
  public var checkpoints: [Checkpoint]
  public var envelopes: [EnvelopeFile]
  public var counted: [CountedCategory]

  public init(
    season: Season, facts: RecordFacts, journal: [JournalEvent], leaves: [[UInt8]],
    checkpoints: [Checkpoint], envelopes: [EnvelopeFile], counted: [CountedCategory]
  ) {
    self.season = season
    self.facts = facts
    self.journal = journal
    self.leaves = leaves
    self.checkpoints = checkpoints
    self.envelopes = envelopes
    self.counted = counted
  }

  /// The files of the public or the auditor's record, without the manifest. The public one holds
  /// of each count what its category publishes; the auditor's holds everything.
  public func files(_ kind: Manifest.Kind) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    files[RecordPaths.season] = Array(season.json.text.utf8)
    let facts = kind == .auditor ? facts : facts.withoutWrittenNames
    files[RecordPaths.facts] = Array(facts.json.text.utf8)
    files[RecordPaths.journal] = Array(JSONValue.array(journal.map(\.json)).text.utf8)
    files[RecordPaths.leaves] = LeafFile.bytes(leaves)
    for checkpoint in checkpoints {
      files[RecordPaths.checkpoint(checkpoint.size)] = Array(checkpoint.text.utf8)
    }
    for envelope in envelopes {
      files[RecordPaths.envelope(envelope.category)] = Array(envelope.json.text.utf8)
    }
    for item in counted {
      let (round, id) = (item.round, item.category.id)
      let level = kind == .auditor ? .fullBallots : item.category.publication
      if level == .winnerOnly { continue }
      files[RecordPaths.count(round, id)] = Array(item.count.json.text.utf8)
      if level == .roundTables { continue }
      files[RecordPaths.ballots(round, item.category)] = Array(
        BallotsFile.text(item.profile, item.category).utf8)
      if item.category.rule.isWritten {
        files[RecordPaths.readings(round, id)] = Array(
          ReadingsFile(item.category.readings).json.text.utf8)
      }
      if kind == .auditor {
        for (cast, openings) in item.openings {
          files[RecordPaths.openings(cast, id)] = openings.bytes
        }
      }
    }
    let cards = season.applying(journal).categories.compactMap { category in
      envelopes.first { $0.category == category.id }?.card
    }
    files[RecordPaths.readme] = Array(
      RecordReadme.text(season, kind, key: self.facts.key, cards: cards).utf8)
    return files
  }
}
