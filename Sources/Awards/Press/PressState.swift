import Ballots
import Foundation
public import Records
import Seasons

/// What the web desk has written and set, folded from the journal. Most of it is nobody else's: drafts, and what is
/// prepared for nominees who may not win.
public struct PressState: Sendable {
  /// A story in one language and length.
  public struct StoryKey: Sendable, Hashable {
    public var language: String
    /// `long` or `short`.
    public var length: String

    public init(language: String, length: String) {
      self.language = language
      self.length = length
    }
  }

  public struct Edit: Sendable, Hashable {
    public var text: StoryText
    /// What the record said when it was written.
    public var base: StoryText
    public var at: String
    public var by: String
  }

  /// What a story said once; no text where the record's own words were let stand again.
  public struct Version: Sendable, Hashable {
    public var text: StoryText?
    public var at: String
    public var by: String
  }

  public struct Prepared: Sendable, Hashable {
    public var text: PreparedText
    public var at: String
    public var by: String
    /// How often it was written.
    public var version: Int
  }

  public struct PreparedKey: Sendable, Hashable {
    public var nominee: String
    public var language: String

    public init(nominee: String, language: String) {
      self.nominee = nominee
      self.language = language
    }
  }

  public private(set) var edits: [StoryKey: Edit] = [:]
  /// All that each story said by hand, the latest last.
  public private(set) var versions: [StoryKey: [Version]] = [:]
  public private(set) var prepared: [PreparedKey: Prepared] = [:]
  public private(set) var style = HouseStyle()
  public private(set) var publication = PublicationTime.atOnce
  /// The latest last.
  public private(set) var pictures: [Picture] = []

  init(_ journal: [JournalEvent]) {
    for event in journal { apply(event) }
  }

  /// What was prepared in a language, by nominee.
  public func prepared(in language: String) -> [String: PreparedText] {
    prepared.reduce(into: [:]) { texts, item in
      if item.key.language == language { texts[item.key.nominee] = item.value.text }
    }
  }

  /// The latest picture of something that may be shown on a day.
  /// - Parameter day: as 2026-03-14.
  public func picture(of subject: String, on day: String) -> Picture? {
    pictures.last { $0.subject == subject && ($0.until.map { day <= $0 } ?? true) }
  }

  private mutating func apply(_ event: JournalEvent) {
    let details = event.details
    switch event.kind {
    case .storyEdited:
      guard let language = details["language"]?.string, let length = details["length"]?.string
      else { return }
      let key = StoryKey(language: language, length: length)
      let text = details["text"].flatMap(StoryText.init)
      versions[key, default: []].append(Version(text: text, at: event.at, by: event.actor))
      guard let text,
        let base = details["base"].flatMap(StoryText.init)
      else {
        edits[key] = nil
        return
      }
      edits[key] = Edit(text: text, base: base, at: event.at, by: event.actor)
    case .nomineePrepared:
      guard let nominee = details["nominee"]?.string, let language = details["language"]?.string
      else { return }
      let key = PreparedKey(nominee: nominee, language: language)
      prepared[key] = Prepared(
        text: PreparedText(
          headline: details["headline"]?.string ?? "",
          paragraph: details["paragraph"]?.string ?? ""),
        at: event.at, by: event.actor, version: (prepared[key]?.version ?? 0) + 1)
    case .houseStyleSet: style = HouseStyle(details) ?? style
    case .publicationSet: publication = PublicationTime(details) ?? publication
    case .pictureKept:
      guard let picture = Picture(details) else { return }
      pictures.removeAll { $0.name == picture.name && $0.subject == picture.subject }
      pictures.append(picture)
    case .pictureTakenAway:
      pictures.removeAll {
        $0.name == details["name"]?.string && $0.subject == details["subject"]?.string
      }
    default: break
    }
  }
}
