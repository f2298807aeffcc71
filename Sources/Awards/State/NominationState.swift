import Ballots
public import Records
import Sealing
import Seasons

/// What became of one category's nominations after the close: the lines that members wrote and how
/// they are read, who is passed over, whom the count found, what they answered.
public struct NominationState: Sendable {
  /// Why a candidate of the nominations cannot be a nominee.
  public struct PassedOver: Sendable, Hashable {
    public enum Why: String, Sendable, CaseIterable { case declined, ineligible }
    public var why: Why
    public var reason: String
  }

  /// The titles that the season has for this category, before anything was written.
  public let known: [VotedCategory.Candidate]
  /// All lines as members wrote them; nil before a keyholder opened them.
  public private(set) var lines: [String]?
  /// The label that a line is read as, where that is not the line itself.
  public private(set) var readings: [String: String] = [:]
  /// Pairs of labels that are not one title, in the order of their letters.
  public private(set) var apart: Set<[String]> = []
  /// By label.
  public private(set) var passedOver: [String: PassedOver] = [:]
  /// As last counted.
  public private(set) var found: NomineeList?
  /// Whether something changed since the count that may change it.
  public private(set) var isStale = false
  public private(set) var isAnnounced = false
  /// The nominee whom each private link is for, by the hash of its code.
  public private(set) var links: [String: String] = [:]
  /// The nominees who were sent a link.
  public private(set) var asked: Set<String> = []
  /// By nominee, the last one.
  public private(set) var answers: [String: NomineeAnswer] = [:]
  /// What the office takes over of them; made with the announcement.
  public private(set) var accepted: [Correction] = []

  init(_ category: VotedCategory) { known = category.candidates }

  /// Whether an entry is one that only ballots name.
  func isWritten(_ entry: String) -> Bool {
    lines != nil && !known.contains { $0.id == entry }
  }

  /// What a line is read as.
  public func reading(of line: String) -> String { readings[line] ?? line }

  /// The lines that are read as a label.
  public func lines(readAs label: String) -> [String] {
    (lines ?? []).filter { reading(of: $0) == label }
  }

  /// Whether members wrote and nobody opened what.
  public func needsNames(_ category: VotedCategory) -> Bool {
    category.rule.isWritten && lines == nil
  }

  /// Whether a keyholder has to count, for the first time or again.
  public var needsCount: Bool { !isAnnounced && (found == nil || isStale) }

  mutating func apply(_ event: JournalEvent, to category: inout VotedCategory) {
    switch event.kind {
    case .namesOpened:
      lines = event.details["lines"]?.array?.compactMap(\.string) ?? []
      read(&category)
    case .namesRead:
      if let pair = event.details["apart"]?.array?.compactMap(\.string) { apart.insert(pair) }
      let changed = event.details["readings"]?.object ?? [:]
      guard !changed.isEmpty else { return }
      for (line, label) in changed { readings[line] = label.string }
      if found != nil { isStale = true }
      read(&category)
    case .candidatePassedOver, .candidateRestored:
      guard let label = event.details["label"]?.string else { return }
      passedOver[label] =
        event.kind == .candidateRestored
        ? nil
        : PassedOver(
          why: event.details["why"]?.string.flatMap(PassedOver.Why.init) ?? .ineligible,
          reason: event.reason ?? "")
      if found != nil, category.rule.vacancy == .fill { isStale = true }
      mark(&category)
    case .nomineesFound:
      found = NomineeList(event)
      isStale = false
    case .nomineesAnnounced:
      found = NomineeList(event)
      isStale = false
      isAnnounced = true
    case .nomineeAsked:
      if let link = event.details["link"]?.string, let nominee = event.details["nominee"]?.string {
        links[link] = nominee
        asked.insert(nominee)
      }
    case .nomineeAnswered:
      if let nominee = event.details["nominee"]?.string, let answer = NomineeAnswer(event) {
        answers[nominee] = answer
      }
    case .correctionAccepted:
      if let correction = Correction(event.details) { accepted.append(correction) }
    default: break
    }
  }

  var titles: WrittenTitles {
    WrittenTitles(known: known, lines: lines ?? [], readings: readings, apart: apart)
  }

  private mutating func read(_ category: inout VotedCategory) {
    guard category.rule.isWritten, lines != nil else { return }
    titles.fill(&category)
    mark(&category)
  }

  /// Where the count is to run without them, those passed over are withdrawn.
  private func mark(_ category: inout VotedCategory) {
    guard category.rule.vacancy == .fill else { return }
    for index in category.candidates.indices {
      category.candidates[index].isWithdrawn = passedOver[category.candidates[index].label] != nil
    }
  }
}
