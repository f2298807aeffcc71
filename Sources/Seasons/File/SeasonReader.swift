import Ballots
import Foundation
import Yams

/// Turns the nodes of a season file into a season, and remembers where things stand.
final class SeasonReader {
  let log = ProblemLog()
  private(set) var rulePlaces: [String: [VotingRound.Kind: Problem]] = [:]
  /// Where each thing with an id was written, by kind and id.
  private(set) var places: [String: Node] = [:]

  func place(_ kind: String, _ id: String) -> Node { places["\(kind) \(id)"] ?? Node("") }

  func read(_ root: Node) -> Season? {
    let keys = [
      "schema", "body", "season", "simulated", "look", "rehearsal", "saved-counts", "two-persons",
      "results",
      "sections", "branches",
      "people",
      "roles", "entries",
      "entering", "categories", "rounds", "ceremony", "speeches",
    ]
    guard let fields = Fields(root, "the season file", keys: keys, log) else { return nil }
    if fields.required("schema") != "envelope.season/1" {
      fields.report("schema", "the schema must be envelope.season/1")
    }
    for key in ["body", "season", "ceremony"] where !fields.has(key) {
      log.report(root, "the season file lacks \"\(key)\"")
    }
    let body = fields.fields("body", "the body", keys: ["id", "name"])
    let season = fields.fields("season", "the season", keys: ["id", "name", "honouring"])
    if let node = fields.node("ceremony") { note("ceremony", "", node) }
    let ceremony = fields.node("ceremony").flatMap(readCeremony)
    return Season(
      body: Body(id: body?.id() ?? "", name: body?.requiredText("name") ?? LocalizedText("")),
      id: season?.id() ?? "",
      name: season?.requiredText("name") ?? LocalizedText(""),
      honouring: season?.text("honouring"),
      simulated: fields.text("simulated"),
      look: fields.fields("look", "the look", keys: ["accent", "accent-dark", "mark"])
        .flatMap(readLook),
      isRehearsal: fields.flag("rehearsal", default: false),
      savedCounts: fields.flag("saved-counts", default: false),
      needsTwoPersons: fields.flag("two-persons", default: false),
      results: readResults(fields),
      sections: named(fields, "sections", "section").map { Section(id: $0, name: $1) },
      branches: named(fields, "branches", "branch").map { Branch(id: $0, name: $1) },
      people: fields.list("people").compactMap(readPerson),
      roles: fields.list("roles").compactMap(readRole),
      entries: fields.list("entries").compactMap(readEntry),
      entering: fields.node("entering").flatMap(readEntering),
      categories: fields.list("categories").compactMap(readCategory),
      rounds: fields.list("rounds").compactMap(readRound),
      ceremony: ceremony
        ?? Ceremony(
          date: "", zone: "", venue: LocalizedText(""), hosts: [], broadcast: [], producers: [],
          order: []),
      speeches: fields.list("speeches").compactMap(readSpeech))
  }

  private func readResults(_ season: Fields) -> ResultRule {
    guard let item = season.fields("results", "the results", keys: ["learns", "persons"]) else {
      return ResultRule()
    }
    let rule = ResultRule(
      learns: item.choice("learns", ResultRule.Learns.self) ?? .nobody,
      persons: item.strings("persons"))
    if rule.learns == .named, rule.persons.isEmpty {
      item.report("learns", "name under \"persons\" who may learn results before the night")
    }
    return rule
  }

  /// Notes an id, and a problem where another thing of its kind has it.
  private func note(_ kind: String, _ id: String, _ node: Node) {
    if let other = places.updateValue(node, forKey: "\(kind) \(id)"), !id.isEmpty {
      log.report(
        node, "the \(kind) \"\(id)\" stands here and in line \(other.mark?.line ?? 0)")
    }
  }

  private func named(_ fields: Fields, _ key: String, _ kind: String) -> [(String, LocalizedText)] {
    fields.list(key).compactMap { node in
      guard let item = Fields(node, "a \(kind)", keys: ["id", "name"], log) else { return nil }
      let id = item.id()
      note(kind, id, node)
      return (id, item.requiredText("name"))
    }
  }

  private func readPerson(_ node: Node) -> Person? {
    guard let item = Fields(node, "a person", keys: ["id", "name", "sort", "say"], log) else {
      return nil
    }
    let id = item.id()
    note("person", id, node)
    return Person(
      id: id, name: item.requiredText("name"), sort: item.string("sort"), say: item.string("say"))
  }

  private func readRole(_ node: Node) -> Role? {
    guard let item = Fields(node, "a role", keys: ["person", "role", "section"], log) else {
      return nil
    }
    let person = item.required("person")
    places["role \(person)"] = node
    if !item.has("role") { item.report("role", "a role lacks \"role\"") }
    guard let kind = item.choice("role", Role.Kind.self) else { return nil }
    return Role(person: person, kind: kind, section: item.string("section"))
  }

  private func readEntry(_ node: Node) -> Entry? {
    let keys = ["id", "title", "kind", "people", "facts", "link"]
    guard let item = Fields(node, "an entry", keys: keys, log) else { return nil }
    let id = item.id()
    note("entry", id, node)
    let people = item.list("people").compactMap { node -> Credit? in
      if let person = node.scalar?.string { return Credit(person: person, role: nil) }
      guard let credit = Fields(node, "a credit", keys: ["person", "role"], log) else { return nil }
      return Credit(person: credit.required("person"), role: credit.string("role"))
    }
    var facts = ProductionFacts()
    if let known = item.fields("facts", "the facts", keys: ["cost", "place", "crew", "said-by"]) {
      if let cost = known.fields("cost", "the cost", keys: ["amount", "currency"]) {
        let amount = cost.integer("amount", 0...1_000_000_000_000)
        facts.cost = amount.map { .init(amount: $0, currency: cost.required("currency")) }
      }
      facts.place = known.string("place")
      facts.crew = known.integer("crew", 1...1_000_000)
      facts.saidBy = known.string("said-by")
    }
    return Entry(
      id: id, title: item.requiredText("title"), kind: item.required("kind"), people: people,
      facts: facts, link: readLink(item))
  }

  private func readLink(_ item: Fields) -> String? {
    guard let text = item.string("link") else { return nil }
    guard Entry.isLink(text) else {
      item.report("link", "\"\(text)\" is no address that begins with https://")
      return nil
    }
    return text
  }

  private func readCategory(_ node: Node) -> Category? {
    let keys = [
      "id", "name", "section", "decision", "group", "lead", "publish", "ballot-order",
      "attestation", "eligibility", "entered", "shortlist", "nominations", "final", "nominees",
      "outcome",
    ]
    guard let item = Fields(node, "a category", keys: keys, log) else { return nil }
    let id = item.id()
    note("category", id, node)
    let outcome = item.fields("outcome", "the outcome", keys: ["by", "on", "citation", "winners"])
      .map {
        Outcome(
          by: $0.required("by"), on: $0.day("on"), citation: $0.requiredText("citation"),
          winners: $0.strings("winners"))
      }
    return Category(
      id: id, name: item.requiredText("name"), section: item.string("section"),
      decision: item.choice("decision", Category.Decision.self) ?? .voted,
      group: item.choice("group", Category.Group.self) ?? .other,
      lead: item.choice("lead", Category.Lead.self) ?? .title,
      publication: item.choice("publish", Category.Publication.self),
      ballotOrder: item.choice("ballot-order", Category.BallotOrder.self) ?? .stated,
      attestation: item.text("attestation"),
      eligibility: readEligibility(item, of: id),
      entered: item.list("entered").compactMap(readEntered),
      shortlist: item.has("shortlist") ? item.strings("shortlist") : nil,
      nominations: readRule(item, "nominations", .nomination, of: id),
      final: readRule(item, "final", .final, of: id),
      nominees: item.list("nominees").compactMap(readNominee), outcome: outcome)
  }

  private func readRule(
    _ category: Fields, _ key: String, _ kind: VotingRound.Kind, of id: String
  ) -> CategoryRule? {
    var keys = ["rule", "places", "set", "choices", "entries", "voters", "written"]
    if kind == .nomination { keys.append("vacancy") }
    guard let item = category.fields(key, "the rule of \(id)", keys: keys) else { return nil }
    var settings: [String: String] = [:]
    if let set = item.node("set") {
      if case .mapping(let mapping) = set {
        for (name, value) in mapping {
          if let name = name.scalar?.string, let value = value.scalar?.string {
            settings[name] = value
          } else {
            log.report(name, "a parameter of \(id) must be a name with a plain value")
          }
        }
      } else {
        log.report(set, "\"set\" must be a mapping of parameters")
      }
    }
    let mark = item.place("rule").mark
    rulePlaces[id, default: [:]][kind] = Problem(
      line: mark?.line ?? 1, column: mark?.column, "")
    return CategoryRule(
      rule: item.required("rule"), places: item.integer("places", 1...1000) ?? 1,
      settings: settings, choices: item.integer("choices", 1...1000),
      entries: item.string("entries"), voters: item.strings("voters"),
      isWritten: item.flag("written", default: false),
      vacancy: kind == .nomination
        ? item.choice("vacancy", CategoryRule.Vacancy.self) ?? .fill : .fill)
  }

  private func readNominee(_ node: Node) -> Nominee? {
    let keys = ["id", "entry", "people", "detail", "credit", "withdrawn"]
    guard let item = Fields(node, "a nominee", keys: keys, log) else { return nil }
    let id = item.id()
    note("nominee", id, node)
    return Nominee(
      id: id, entry: item.required("entry"), people: item.strings("people"),
      detail: item.text("detail"), credit: item.text("credit"),
      isWithdrawn: item.flag("withdrawn", default: false))
  }

  private func readRound(_ node: Node) -> VotingRound? {
    let keys = [
      "id", "kind", "opens", "closes", "announces", "tie-seed", "categories", "room", "paper",
      "audience",
    ]
    guard let item = Fields(node, "a round", keys: keys, log) else { return nil }
    let id = item.id()
    note("round", id, node)
    if !item.has("kind") { item.report("kind", "a round lacks \"kind\"") }
    guard let kind = item.choice("kind", VotingRound.Kind.self), let opens = item.time("opens"),
      let closes = item.time("closes")
    else { return nil }
    if closes.date <= opens.date {
      item.report("closes", "the round \(id) closes before it opens")
    }
    let announces = item.has("announces") ? item.time("announces")?.date : nil
    if let announces {
      if kind == .final {
        item.report("announces", "the round \(id) is a final; it has no nominees to announce")
      }
      if announces <= closes.date {
        item.report("announces", "the round \(id) announces its nominees before it closes")
      }
    }
    if item.has("room"), kind == .nomination {
      item.report("room", "the round \(id) is of nominations; only a final is held in a room")
    }
    return VotingRound(
      id: id, kind: kind, opens: opens.date, closes: closes.date, offset: closes.offset,
      tieSeed: item.integer("tie-seed", 0...Int.max).map(UInt64.init), announces: announces,
      categories: item.strings("categories"), room: readRoom(item), paper: readPaper(item),
      audience: readAudience(item, kind))
  }

  private func readAudience(_ round: Fields, _ kind: VotingRound.Kind) -> AudienceVote? {
    guard let item = round.fields("audience", "the audience", keys: ["by", "seconds"]) else {
      return nil
    }
    if kind == .nomination || round.has("room") || round.has("paper") {
      round.report("audience", "only a final without room and paper is the audience's")
    }
    if round.strings("categories").count != 1 {
      round.report("categories", "a round of the audience names its one category")
    }
    return AudienceVote(
      by: item.choice("by", AudienceVote.Voter.self) ?? .tickets,
      seconds: item.integer("seconds", 10...3600) ?? 60)
  }

  private func readPaper(_ round: Fields) -> PaperVote? {
    guard let item = round.fields("paper", "the paper vote", keys: ["counts", "days"]) else {
      return nil
    }
    if round.has("room") {
      round.report("paper", "a round that is held in a room has no paper ballots")
    }
    return PaperVote(
      counts: item.choice("counts", PaperVote.Counts.self) ?? .paper,
      days: item.integer("days", 0...60) ?? 2)
  }

  private func readRoom(_ round: Fields) -> Room? {
    guard let item = round.fields("room", "the room", keys: ["tells", "quorum", "one-prize"]) else {
      return nil
    }
    return Room(
      tells: item.choice("tells", Room.Telling.self) ?? .figures,
      quorum: item.integer("quorum", 1...10_000) ?? 1,
      isOnePrize: item.flag("one-prize", default: false))
  }

  private func readCeremony(_ node: Node) -> Ceremony? {
    let keys = ["number", "date", "zone", "venue", "hosts", "broadcast", "producers", "order"]
    guard let item = Fields(node, "the ceremony", keys: keys, log) else { return nil }
    let zone = item.required("zone")
    if !zone.isEmpty, TimeZone(identifier: zone) == nil {
      item.report("zone", "\"\(zone)\" is no time zone; write it as America/Los_Angeles")
    }
    return Ceremony(
      number: item.integer("number", 1...10000), date: item.day("date"), zone: zone,
      venue: item.requiredText("venue"), hosts: item.strings("hosts"),
      broadcast: item.strings("broadcast"), producers: item.strings("producers"),
      order: readOrder(item))
  }

  private func readOrder(_ ceremony: Fields) -> [Cue] {
    var ids: [String?] = []
    let cues = ceremony.list("order").compactMap { node -> Cue? in
      guard let (cue, id) = readCue(node) else { return nil }
      ids.append(id)
      return cue
    }
    let named = cues.named(ids)
    var seen: Set<String> = []
    for cue in named where !seen.insert(cue.id).inserted {
      ceremony.report("order", "two cues have the id \"\(cue.id)\"; give each its own")
    }
    return named
  }

  private func readCue(_ node: Node) -> (cue: Cue, id: String?)? {
    let keys = [
      "id", "cue", "category", "title", "presenters", "note", "recorded", "planned",
    ]
    guard let item = Fields(node, "a cue", keys: keys, log) else { return nil }
    let kind = item.choice("cue", Cue.Kind.self) ?? .category
    let category = item.string("category")
    if kind == .category {
      if let category {
        note("cue", category, node)
      } else {
        item.report("cue", "a cue lacks \"category\"")
      }
    }
    var planned: Int?
    if let text = item.string("planned") {
      planned = Cue.seconds(text)
      if planned == nil {
        item.report("planned", "\"\(text)\" is no time; write minutes and seconds as 3:30")
      }
    }
    let id = item.has("id") ? item.id() : nil
    return (
      Cue(
        id: "", kind: kind, category: kind == .category ? category : nil,
        title: item.text("title"), presenters: item.strings("presenters"),
        note: item.text("note"), isRecorded: item.flag("recorded", default: true),
        planned: planned), id
    )
  }

  private func readSpeech(_ node: Node) -> Speech? {
    guard let item = Fields(node, "a speech", keys: ["category", "nominee", "parts"], log) else {
      return nil
    }
    let parts = item.list("parts").compactMap { node -> Speech.Part? in
      let keys = ["person", "role", "says", "quotation"]
      guard let part = Fields(node, "a part of a speech", keys: keys, log) else { return nil }
      return Speech.Part(
        person: part.required("person"), role: part.string("role"), says: part.text("says"),
        quotation: part.text("quotation"))
    }
    let speech = Speech(
      category: item.required("category"), nominee: item.required("nominee"), parts: parts)
    note("speech", speech.nominee, node)
    return speech
  }
}
