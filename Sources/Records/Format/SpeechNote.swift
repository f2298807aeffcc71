public import Ballots
import Seasons

/// What the press desk wrote down of one speaker: who, when, the words, and what may be quoted.
public struct SpeechNote: Sendable, Hashable {
  /// How an award was accepted.
  public enum Acceptance: String, Sendable, CaseIterable {
    case inPerson = "in-person"
    /// Somebody else came up for them.
    case byAnother = "by-another"
    /// Nobody came; it is sent on.
    case absent
    case posthumous
    case refused
  }

  /// The category and the nominee whose award it is about; nil for a moment that is about none.
  public var category: String?
  public var nominee: String?
  /// A person's id, or a name that the season does not know.
  public var speaker: String
  public var role: String?
  public var acceptance: Acceptance
  /// What they said, as it was typed or pasted; earlier versions stay in the journal.
  public var words: String
  /// What may be quoted, out of the words and exactly.
  public var quotation: String?
  /// What they did or said, reported: "thanked her family".
  public var says: String?
  /// From when to when, as 21:04:10; empty where nobody noted it.
  public var from: String
  public var to: String

  public init(
    category: String? = nil, nominee: String? = nil, speaker: String, role: String? = nil,
    acceptance: Acceptance = .inPerson, words: String = "", quotation: String? = nil,
    says: String? = nil, from: String = "", to: String = ""
  ) {
    self.category = category
    self.nominee = nominee
    self.speaker = speaker
    self.role = role
    self.acceptance = acceptance
    self.words = words
    self.quotation = quotation
    self.says = says
    self.from = from
    self.to = to
  }

  public var details: [String: JSONValue] {
    var object: [String: JSONValue] = [
      "speaker": .string(speaker), "acceptance": .string(acceptance.rawValue),
      "words": .string(words),
    ]
    object["category"] = category.map(JSONValue.string)
    object["nominee"] = nominee.map(JSONValue.string)
    object["role"] = role.map(JSONValue.string)
    object["quotation"] = quotation.map(JSONValue.string)
    object["says"] = says.map(JSONValue.string)
    if !from.isEmpty { object["from"] = .string(from) }
    if !to.isEmpty { object["to"] = .string(to) }
    return object
  }

  /// - Returns: nil for details of another shape.
  public init?(_ details: [String: JSONValue]) {
    guard let speaker = details["speaker"]?.string, let words = details["words"]?.string,
      let acceptance = details["acceptance"]?.string.flatMap(Acceptance.init)
    else { return nil }
    self.init(
      category: details["category"]?.string, nominee: details["nominee"]?.string,
      speaker: speaker, role: details["role"]?.string, acceptance: acceptance, words: words,
      quotation: details["quotation"]?.string, says: details["says"]?.string,
      from: details["from"]?.string ?? "", to: details["to"]?.string ?? "")
  }
}

/// A speech as it stands now, with what was written of it before.
public struct NotedSpeech: Sendable, Hashable {
  /// The number of the event that first noted it.
  public var number: Int
  public var note: SpeechNote
  /// When and by whom it got its present text.
  public var at: String
  public var by: String
  /// Earlier texts, the latest last.
  public var earlier: [Earlier]

  public struct Earlier: Sendable, Hashable {
    public var note: SpeechNote
    public var at: String
    public var by: String
    /// Why it was changed.
    public var reason: String
  }

  /// All of a journal, in the order in which they were first noted.
  public static func all(in journal: [JournalEvent]) -> [NotedSpeech] {
    var speeches: [NotedSpeech] = []
    for event in journal where event.kind == .speechNoted {
      guard let note = SpeechNote(event.details) else { continue }
      if let number = event.details["corrects"]?.integer {
        guard let index = speeches.firstIndex(where: { $0.number == number }) else { continue }
        let before = speeches[index]
        speeches[index].earlier.append(
          Earlier(note: before.note, at: before.at, by: before.by, reason: event.reason ?? ""))
        speeches[index].note = note
        speeches[index].at = event.at
        speeches[index].by = event.actor
      } else {
        speeches.append(
          NotedSpeech(
            number: event.number, note: note, at: event.at, by: event.actor, earlier: []))
      }
    }
    return speeches
  }
}
