import Ballots
public import Foundation
import Records
public import Sealing
public import Seasons
import Texts

/// Works entered by those who made them: draft, submission, decision, appeal. Each decision stands in the
/// journal with its reason and is mailed to the entrant.
public struct EntryDesk: Sendable {
  let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  // MARK: The entrant

  /// The categories that take entries at this moment.
  public static func openCategories(_ season: Season, at now: Date) -> [Seasons.Category] {
    guard let entering = season.entering, entering.opens <= now, now < entering.closes else {
      return []
    }
    return season.categories.filter { $0.eligibility != nil }
  }

  /// Begins an entry and mails its private link.
  /// - Parameter isStaff: staff enters works at any time.
  /// - Returns: the entry, and the code of its link.
  public func begin(
    in category: String, contact: String, address: String, title: String, site: String,
    isStaff: Bool = false
  ) async throws -> (SubmittedEntry, AccessCode) {
    let season = try await office.state().season
    let categories =
      isStaff
      ? season.categories.filter { $0.eligibility != nil }
      : Self.openCategories(season, at: office.clock())
    guard let known = categories.first(where: { $0.id == category }) else {
      throw DeskError.badInput(say("nothing is entered for this category now"))
    }
    let most = EntryForm.mostLetters
    guard !contact.isEmpty, contact.count <= most, !title.isEmpty, title.count <= most else {
      throw DeskError.badInput(say("give the title and your name, of at most \(most) letters each"))
    }
    guard MemberTable.isAddress(address) else {
      throw DeskError.badInput(say("\"\(address.prefix(100))\" is no mail address"))
    }
    let code = AccessCode(length: AccessCode.printed, entropy: office.entropy)
    var form = EntryForm()
    form.title = title
    let id = "e-" + Digest(hashing: code.hash.bytes + Array("entry".utf8)).hex.prefix(10)
    let entry = SubmittedEntry(
      id: String(id), category: category, contact: contact, address: address, link: code.hash,
      form: form, changed: office.clock())
    try await office.store.keep(entry, in: office.id, event: nil)
    try await tell(
      entry,
      MailTexts.entryBegun(
        contact: contact, season: season.name.plain, category: known.name.plain, title: title,
        until: season.entering.map { Moment.text($0.closes, season) } ?? "",
        link: Self.link(site, code)))
    return (entry, code)
  }

  public static func link(_ site: String, _ code: AccessCode) -> String {
    "\(site)/entry/\(code.text)"
  }

  /// The entry that a private link is for.
  public func entry(code: String) async throws -> SubmittedEntry? {
    guard let code = AccessCode(typed: code) else { return nil }
    return try await office.store.submittedEntry(link: code.hash, in: office.id)
  }

  /// Keeps what the entrant filled in.
  public func save(_ form: EntryForm, of entry: SubmittedEntry) async throws -> SubmittedEntry {
    guard entry.isOpen else {
      throw DeskError.badInput(say("this entry is submitted; ask the office"))
    }
    var changed = entry
    changed.form = form
    changed.changed = office.clock()
    try await office.store.keep(changed, in: office.id, event: nil)
    return changed
  }

  /// What is missing before an entry can be submitted; sentences.
  public static func missing(_ form: EntryForm, _ rule: EligibilityRule) -> [String] {
    var missing: [String] = []
    if form.title.isEmpty { missing.append(say("The title is missing.")) }
    if form.people.isEmpty { missing.append(say("Name at least one person.")) }
    if form.minutes == nil, rule.leastMinutes != nil || rule.mostMinutes != nil {
      missing.append(say("The running time is missing."))
    }
    if form.releases.isEmpty, rule.asksForRelease { missing.append(say("Give a release.")) }
    if form.countries.isEmpty, !rule.countries.isEmpty {
      missing.append(say("The countries of production are missing."))
    }
    return missing
  }

  /// Hands an entry in. It can be taken back and cannot be changed from then on.
  /// - Parameter isStaff: staff enters works at any time.
  public func submit(_ entry: SubmittedEntry, isStaff: Bool = false) async throws {
    let season = try await office.state().season
    guard entry.isOpen else {
      throw DeskError.alreadyDone(say("the submission of \(entry.form.title)"))
    }
    guard let category = season.category(entry.category), let rule = category.eligibility else {
      throw DeskError.noSuchCategory(entry.category)
    }
    if let entering = season.entering, !isStaff, office.clock() >= entering.closes {
      throw DeskError.badInput(
        say("entries closed \(Moment.text(entering.closes, season)); write to the office"))
    }
    if let first = Self.missing(entry.form, rule).first { throw DeskError.badInput(first) }
    try await move(
      entry, to: .submitted,
      office.event(.entrySubmitted, by: "entrant \(entry.id)", Self.details(entry)))
    try await tell(
      entry,
      MailTexts.entrySubmitted(
        contact: entry.contact, season: season.name.plain, category: category.name.plain,
        title: entry.form.title))
  }

  /// Takes an entry back, before it stands in the season.
  public func withdraw(_ entry: SubmittedEntry) async throws {
    guard [.draft, .submitted, .appealed, .ineligible].contains(entry.state) else {
      throw DeskError.badInput(
        say("this entry cannot be taken back here any more; write to the office"))
    }
    try await move(
      entry, to: .withdrawn,
      office.event(.entryWithdrawn, by: "entrant \(entry.id)", Self.details(entry)))
  }

  /// Asks for another decision.
  public func appeal(_ entry: SubmittedEntry, text: String) async throws {
    guard entry.state == .ineligible else {
      throw DeskError.badInput(say("there is nothing to appeal"))
    }
    guard !text.isEmpty, text.utf8.count <= 4000 else {
      throw DeskError.badInput(say("say why, in at most 4,000 letters"))
    }
    try await move(
      entry, to: .appealed,
      office.event(
        .entryAppealed, by: "entrant \(entry.id)", reason: text, Self.details(entry)))
  }

  // MARK: The office

  /// What the category's rules say of an entry.
  public func findings(_ entry: SubmittedEntry) async throws -> [EligibilityCheck.Finding] {
    let season = try await office.state().season
    guard let category = season.category(entry.category), let rule = category.eligibility else {
      return []
    }
    let others = try await office.store.submittedEntries(of: nil, in: office.id)
      .filter { $0.id != entry.id }
    return EligibilityCheck.findings(entry.form, rule, in: category, of: season, others: others)
  }

  /// Decides whether an entry is eligible; also anew, after an appeal or when more is known.
  /// - Parameter isAnotherWork: that a work of the same title which the season has is not this one.
  /// - Throws: `DeskError.badInput` without a reason, or while ballots of the category are frozen.
  public func decide(
    _ id: String, isEligible: Bool, isAnotherWork: Bool = false, by actor: String, reason: String
  ) async throws {
    guard var entry = try await office.store.submittedEntry(id, in: office.id) else {
      throw DeskError.noSuchThing(say("entry \"\(id)\""))
    }
    guard ![.draft, .withdrawn].contains(entry.state) else {
      throw DeskError.badInput(say("this entry is not submitted"))
    }
    guard !reason.isEmpty else { throw DeskError.badInput(say("a decision needs a reason")) }
    let state = try await office.state()
    guard let category = state.season.category(entry.category) else {
      throw DeskError.noSuchCategory(entry.category)
    }
    if let round = state.rounds.values.first(where: { $0.category(category.id) != nil }) {
      throw DeskError.badInput(
        say(
          "\(RoundName.text(round.kind, round.id)) has opened, so the entries of "
            + "\(category.name.plain) are frozen; take the nominee out or pass it over instead"))
    }
    var details = Self.details(entry)
    if isEligible {
      let accepted = Self.acceptance(entry, category, state.season, isAnotherWork: isAnotherWork)
      var season = state.season
      season.accept(
        accepted.entry, credited: accepted.credited, people: accepted.people,
        nominee: accepted.nominee, in: category.id)
      do { _ = try SeasonFile(checking: season) } catch {
        throw DeskError.badInput(
          error.problems.first?.message ?? say("the season would not be whole"))
      }
      details.merge(accepted.details) { $1 }
      entry.entry = accepted.entry.id
    } else if let standing = entry.entry {
      details["rejected"] = .string(standing)
      entry.entry = nil
    }
    try await move(
      entry, to: isEligible ? .eligible : .ineligible,
      office.event(.entryDecided, by: actor, reason: reason, details))
    try await tell(
      entry,
      MailTexts.entryDecided(
        contact: entry.contact, season: state.season.name.plain, category: category.name.plain,
        title: entry.form.title, isEligible: isEligible, by: actor, reason: reason))
  }

  /// Gives an entry back to the entrant, who changes it and submits it again.
  public func giveBack(_ id: String, by actor: String, reason: String) async throws {
    guard let entry = try await office.store.submittedEntry(id, in: office.id),
      [.submitted, .appealed, .ineligible].contains(entry.state)
    else { throw DeskError.noSuchThing(say("entry that could be given back")) }
    guard !reason.isEmpty else { throw DeskError.badInput(say("say what is to be changed")) }
    let season = try await office.state().season
    try await move(
      entry, to: .draft,
      office.event(.entryReturned, by: actor, reason: reason, Self.details(entry)))
    try await tell(
      entry,
      MailTexts.entryReturned(
        contact: entry.contact, season: season.name.plain, title: entry.form.title, by: actor,
        reason: reason))
  }

  /// The entry and what stands on the ballot. A work of the same title is the same work, unless the office
  /// says otherwise, or members nominate people there: then each performance is an entry.
  private static func acceptance(
    _ submitted: SubmittedEntry, _ category: Seasons.Category, _ season: Season, isAnotherWork: Bool
  ) -> EntryAcceptance {
    let form = submitted.form
    var added: [Person] = []
    var credits: [Credit] = []
    for person in form.people {
      let known = (season.people + added).first { $0.name.plain == person.name }
      let id =
        known?.id ?? Slug.make(person.name, unlike: season.people.map(\.id) + added.map(\.id))
      if known == nil {
        added.append(
          Person(
            id: id, name: LocalizedText(person.name), say: person.say.isEmpty ? nil : person.say))
      }
      credits.append(Credit(person: id, role: person.role.isEmpty ? nil : person.role))
    }
    let isPerformance = category.lead == .people && category.nominations != nil
    let same =
      isAnotherWork || isPerformance
      ? nil : season.entries.first { $0.title.plain == form.title }
    let words = isPerformance ? "\(form.title) \(form.people.first?.name ?? "")" : form.title
    let entry =
      submitted.entry.flatMap { season.entry($0) } ?? same
      ?? Entry(
        id: Slug.make(words, unlike: season.entries.map(\.id)), title: LocalizedText(form.title),
        kind: category.nominations?.entries ?? category.id, people: credits,
        link: form.link.isEmpty ? nil : form.link)
    let nominee =
      category.nominations != nil
      ? nil
      : Nominee(
        id: Slug.make(
          "\(category.id) \(entry.id)", unlike: season.categories.flatMap(\.nominees).map(\.id)),
        entry: entry.id, people: credits.map(\.person))
    return EntryAcceptance(
      category: category.id, entry: entry, credited: credits.map(\.person), people: added,
      nominee: nominee)
  }

  private static func details(_ entry: SubmittedEntry) -> [String: JSONValue] {
    [
      "entry": .string(entry.id), "category": .string(entry.category),
      "title": .string(entry.form.title),
    ]
  }

  private func move(
    _ entry: SubmittedEntry, to state: SubmittedEntry.State, _ event: EventDraft
  ) async throws {
    var moved = entry
    moved.state = state
    moved.changed = office.clock()
    try await office.store.keep(moved, in: office.id, event: event)
  }

  private func tell(_ entry: SubmittedEntry, _ text: MailTexts.Letter) async throws {
    try await office.store.queue(
      [
        Mail(
          visitor: .entrant(entry.id), address: entry.address, text, kind: "entry",
          queued: office.clock())
      ], once: false, in: office.id)
  }
}

extension EntryDesk {
  // MARK: Files

  /// More files than this an entry does not have.
  public static let mostFiles = 10

  /// Adds a file to a draft.
  /// - Throws: `DeskError.badInput` for a kind or size that the season does not take.
  public func add(file bytes: [UInt8], name: String, to entry: SubmittedEntry) async throws {
    guard entry.isOpen else {
      throw DeskError.badInput(say("this entry is submitted; ask the office"))
    }
    guard let entering = try await office.state().season.entering, !entering.files.isEmpty else {
      throw DeskError.badInput(say("no files are taken here"))
    }
    guard bytes.count <= entering.fileMegabytes * 1_000_000 else {
      throw DeskError.badInput(say("a file may have at most \(entering.fileMegabytes) MB"))
    }
    guard let kind = entering.files.first(where: { bytes.starts(with: $0.beginning) }) else {
      let kinds = entering.files.map { $0.rawValue.uppercased() }
      throw DeskError.badInput(say("only \(sayAnd(kinds)) files are taken, and this is none"))
    }
    guard try await office.store.files(of: entry.id, in: office.id).count < Self.mostFiles else {
      throw DeskError.badInput(say("an entry has at most \(Self.mostFiles) files"))
    }
    let safe = name.filter { $0.isLetter || $0.isNumber || "._- ".contains($0) }.suffix(80)
    try await office.store.keepFile(
      bytes, name: safe.isEmpty ? "file" : String(safe), mediaType: kind.mediaType, of: entry.id,
      in: office.id)
  }

  public func erase(file number: Int, of entry: SubmittedEntry) async throws {
    guard entry.isOpen else {
      throw DeskError.badInput(say("this entry is submitted; ask the office"))
    }
    try await office.store.eraseFile(number, of: entry.id, in: office.id)
  }
}
