public import Ballots
public import Seasons

/// What a correction may change. It never needs the card opened, and does not touch the vote.
public struct Correction: Sendable, Hashable {
  public enum Field: String, Sendable, CaseIterable {
    case personName = "person-name"
    /// How a name is said.
    case personSay = "person-say"
    case entryTitle = "entry-title"
    case credit
    /// The order in which a nominee's people are named, ids separated by commas.
    case peopleOrder = "people-order"
  }

  public var field: Field
  /// A person's, entry's or nominee's id.
  public var id: String
  public var from: String
  public var to: String

  public init(field: Field, id: String, from: String, to: String) {
    self.field = field
    self.id = id
    self.from = from
    self.to = to
  }

  public var details: [String: JSONValue] {
    [
      "field": .string(field.rawValue), "id": .string(id), "from": .string(from), "to": .string(to),
    ]
  }

  /// - Returns: nil unless the event is a correction.
  public init?(_ event: JournalEvent) {
    guard event.kind == .corrected else { return nil }
    self.init(event.details)
  }

  /// - Returns: nil for details of another shape.
  public init?(_ details: [String: JSONValue]) {
    guard let field = details["field"]?.string.flatMap(Field.init),
      let id = details["id"]?.string, let from = details["from"]?.string,
      let to = details["to"]?.string
    else { return nil }
    self.init(field: field, id: id, from: from, to: to)
  }
}

extension Season {
  /// The season after events that change what is shown or who is nominated.
  public func applying(_ events: [JournalEvent]) -> Season {
    var season = self
    for event in events {
      if let correction = Correction(event) { season.apply(correction) }
      switch event.kind {
      case .nomineesAnnounced, .envelopeOpened:
        if let list = NomineeList(event) { season = season.with(list) }
      case .entryDecided: season.decide(entry: event)
      case .shortlistMade:
        if let id = event.details["category"]?.string,
          let index = season.categories.firstIndex(where: { $0.id == id })
        {
          season.categories[index].shortlist = event.details["entries"]?.array?.compactMap(\.string)
        }
      case .nomineeWithdrawn: season.withdraw(event.details["nominee"]?.string)
      case .outcomeDecided: season.decide(event)
      case .deadlineMoved: season.moveDeadline(event)
      case .orderChanged:
        let cues = event.details["order"]?.array?.map(Cue.init) ?? []
        if !cues.contains(nil) { season.ceremony.order = cues.compactMap { $0 } }
      case .seasonRevised:
        if let text = event.details["season"]?.string, let file = try? SeasonFile(text: text) {
          season = file.season
        }
      default: break
      }
    }
    season.hear(NotedSpeech.all(in: events))
    return season
  }

  /// What was noted on the night takes the place of what the file has of the same award.
  private mutating func hear(_ noted: [NotedSpeech]) {
    let awards = noted.compactMap { speech in
      speech.note.category.flatMap { category in
        speech.note.nominee.map { [category, $0] }
      }
    }
    guard !awards.isEmpty else { return }
    speeches.removeAll { awards.contains([$0.category, $0.nominee]) }
    for speech in noted {
      guard let category = speech.note.category, let nominee = speech.note.nominee else { continue }
      let part = Speech.Part(
        person: speech.note.speaker, role: speech.note.role,
        says: speech.note.says.map { LocalizedText($0) },
        quotation: speech.note.quotation.map { LocalizedText($0) })
      let index = speeches.firstIndex { $0.category == category && $0.nominee == nominee }
      if let index {
        speeches[index].parts.append(part)
      } else {
        speeches.append(Speech(category: category, nominee: nominee, parts: [part]))
      }
    }
  }

  /// The season with corrections made.
  public func correcting(_ corrections: [Correction]) -> Season {
    var season = self
    for correction in corrections { season.apply(correction) }
    return season
  }

  /// The text that a correction would replace; nil where there is no such thing.
  public func current(_ field: Correction.Field, _ id: String) -> String? {
    let nominee = categories.flatMap(\.nominees).first { $0.id == id }
    switch field {
    case .personName: return person(id)?.name.plain
    case .personSay: return person(id).map { $0.say ?? "" }
    case .entryTitle: return entry(id)?.title.plain
    case .credit: return nominee.map { $0.credit?.plain ?? "" }
    case .peopleOrder: return nominee.map { $0.people.joined(separator: ",") }
    }
  }

  private mutating func apply(_ correction: Correction) {
    let text = LocalizedText(correction.to)
    switch correction.field {
    case .personName:
      for index in people.indices where people[index].id == correction.id {
        people[index].name = text
      }
    case .personSay:
      for index in people.indices where people[index].id == correction.id {
        people[index].say = correction.to
      }
    case .entryTitle:
      for index in entries.indices where entries[index].id == correction.id {
        entries[index].title = text
      }
    case .credit: change(correction.id) { $0.credit = text }
    case .peopleOrder:
      change(correction.id) { $0.people = correction.to.split(separator: ",").map(String.init) }
    }
  }

  private mutating func change(_ nominee: String, _ body: (inout Nominee) -> Void) {
    for category in categories.indices {
      for index in categories[category].nominees.indices
      where categories[category].nominees[index].id == nominee {
        body(&categories[category].nominees[index])
      }
    }
  }

  private mutating func withdraw(_ nominee: String?) {
    guard let nominee else { return }
    change(nominee) { $0.isWithdrawn = true }
  }

  private mutating func decide(_ event: JournalEvent) {
    guard let id = event.details["category"]?.string,
      let index = categories.firstIndex(where: { $0.id == id }),
      let outcome = event.details["outcome"].flatMap(Outcome.init)
    else { return }
    categories[index].outcome = outcome
  }

  private mutating func decide(entry event: JournalEvent) {
    if let accepted = EntryAcceptance(event.details) {
      accept(
        accepted.entry, credited: accepted.credited, people: accepted.people,
        nominee: accepted.nominee, in: accepted.category)
    } else if let id = event.details["rejected"]?.string,
      let category = event.details["category"]?.string
    {
      reject(id, in: category)
    }
  }

  private mutating func moveDeadline(_ event: JournalEvent) {
    guard let id = event.details["round"]?.string,
      let index = rounds.firstIndex(where: { $0.id == id }),
      let time = event.details["closes"]?.string.flatMap(Timestamp.parse)
    else { return }
    rounds[index].closes = time.date
    rounds[index].offset = time.offset
  }
}

extension LocalizedText {
  /// - Returns: nil for JSON of another shape.
  init?(_ json: JSONValue) {
    if let text = json.string {
      self.init(text)
    } else if let object = json.object {
      self.init(byLanguage: object.compactMapValues(\.string))
    } else {
      return nil
    }
  }
}

extension Person {
  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard let id = json.string("id"), let name = json["name"].flatMap(LocalizedText.init) else {
      return nil
    }
    self.init(id: id, name: name, sort: json.string("sort"), say: json.string("say"))
  }
}

extension Entry {
  /// An entry that nobody entered and members wrote down: title, kind and people.
  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard let id = json.string("id"), let title = json["title"].flatMap(LocalizedText.init),
      let kind = json.string("kind")
    else { return nil }
    self.init(
      id: id, title: title, kind: kind,
      people: json["people"]?.array?.compactMap { credit in
        credit.string("person").map { Credit(person: $0, role: credit.string("role")) }
      } ?? [])
  }
}

extension Nominee {
  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard let id = json.string("id"), let entry = json.string("entry") else { return nil }
    self.init(
      id: id, entry: entry, people: json["people"]?.array?.compactMap(\.string) ?? [],
      detail: json["detail"].flatMap(LocalizedText.init),
      credit: json["credit"].flatMap(LocalizedText.init))
    isWithdrawn = json["withdrawn"]?.bool ?? false
  }
}

extension Cue {
  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard let id = json.string("id"), let kind = json.string("cue").flatMap(Kind.init) else {
      return nil
    }
    self.init(
      id: id, kind: kind, category: json.string("category"),
      title: json["title"].flatMap(LocalizedText.init),
      presenters: json["presenters"]?.array?.compactMap(\.string) ?? [],
      note: json["note"].flatMap(LocalizedText.init), isRecorded: json["recorded"]?.bool ?? true,
      planned: json.string("planned").flatMap(Cue.seconds))
  }
}

extension Outcome {
  /// - Returns: nil for JSON of another shape.
  public init?(_ json: JSONValue) {
    guard let by = json.string("by"), let on = json.string("on"),
      let citation = json["citation"].flatMap(LocalizedText.init)
    else { return nil }
    self.init(
      by: by, on: on, citation: citation,
      winners: json["winners"]?.array?.compactMap(\.string) ?? [])
  }
}
