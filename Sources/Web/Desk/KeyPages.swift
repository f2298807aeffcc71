import Awards
import Ballots
import HTTPTypes
import Records
import Sealing
import Seasons
import Texts

/// The keyholder's page: make the keys, count after the close, open the envelopes.
enum KeyPages {
  static func show(_ visit: Visit) async throws -> Answer {
    try await page(
      visit, told: visit.query.text("told").isEmpty ? nil : visit.query.text("told"))
  }

  /// Makes the keys and hands the file over, once. The site keeps their public halves alone.
  static func make(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let passphrase = visit.form["passphrase"] ?? ""
    guard passphrase == visit.form["again"] else {
      throw PageError.badForm(say("The two passphrases differ. Type the same one twice."))
    }
    let file = try await KeyDesk(open.office).make(
      holder: try visit.actor(), passphrase: passphrase, by: try visit.actor())
    return .file(
      "\(open.office.id.body)-\(open.office.id.season).keys", "text/plain; charset=utf-8",
      Array(file.text.utf8))
  }

  static func count(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let id = visit.parameter("round")
    guard let round = open.state.rounds[id] else { throw PageError.notFound }
    let keys = try keys(visit)
    // A round that came later has a file of its own; the night's public half is the season's.
    guard let key = keys[KeyDesk.name(ofRound: id)],
      let night = open.state.publicKeys[KeyDesk.night]
    else { throw DeskError.missingKey(KeyDesk.name(ofRound: id)) }
    let desk = CountDesk(open.office)
    let countKeys = CountDesk.Keys(round: key, night: night)
    do {
      if round.kind == .nomination {
        let nominees = try await NominationDesk(open.office).count(
          id, keys: countKeys, by: try visit.actor())
        let count = nominees.values.reduce(0) { $0 + $1.count }
        let minute = open.season.round(id)?.announces.flatMap { open.now < $0 ? $0 : nil }
        return try await page(
          visit,
          told: minute.map {
            say("\(count) nominees are found. They are announced \(Moment.text($0, open.season)).")
          } ?? say("\(count) nominees are announced."))
      }
      try await desk.sealEnvelopes(of: id, keys: countKeys, by: try visit.actor())
      if open.season.results.learns == .everyone, let nightKey = keys[KeyDesk.night] {
        try await NightDesk(open.office).openAll(nightKey: nightKey, by: try visit.actor())
        return try await page(visit, told: say("Counted, and open to everybody."))
      }
      return try await page(
        visit,
        told: say("Counted. Each winner is sealed in an envelope, and nobody has seen a name."))
    } catch DeskError.undecidedTie(let category, let tied) {
      return try tiePage(visit, id, category, tied)
    }
  }

  /// Opens what members wrote in a round of nominations, for the merging desk.
  static func names(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let id = visit.parameter("round")
    guard let key = try keys(visit)[KeyDesk.name(ofRound: id)] else {
      throw DeskError.missingKey(KeyDesk.name(ofRound: id))
    }
    let count = try await NamesDesk(open.office).openNames(of: id, key: key, by: visit.actor())
    return try await page(
      visit,
      told: say(
        "\(count) different lines are open to the office, without how often each was written."))
  }

  /// Counts a category again whose nominee was taken out, and seals its card anew.
  static func reseal(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let id = visit.parameter("category")
    guard open.state.night.reseals[id] != nil,
      let result = try await open.office.store.results(of: id, in: open.office.id)
        .first(where: { $0.card != nil })
    else { throw PageError.notFound }
    let name = KeyDesk.name(ofRound: result.round)
    guard let key = try keys(visit)[name], let night = open.state.publicKeys[KeyDesk.night] else {
      throw DeskError.missingKey(name)
    }
    do {
      try await CountDesk(open.office).reseal(
        id, keys: .init(round: key, night: night), by: try visit.actor())
    } catch DeskError.undecidedTie(let category, let tied) {
      return try tiePage(visit, result.round, category, tied)
    }
    return try await page(
      visit,
      told: say("Counted again. Another card is sealed; the one before is void."))
  }

  /// Opens the next envelope in the order of the night.
  static func open(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let night = try keys(visit)[KeyDesk.night] else {
      throw DeskError.missingKey(KeyDesk.night)
    }
    let desk = NightDesk(open.office)
    guard let next = try await desk.next() else {
      throw DeskError.alreadyDone(say("opening the last envelope"))
    }
    let card = try await desk.open(next, nightKey: night, by: try visit.actor())
    if try await desk.next() == nil {
      try await desk.releaseNominations(nightKey: night, by: try visit.actor())
    }
    return try await page(visit, told: say("The envelope of \(card.categoryName) is open."))
  }

  static func decideTie(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let reason = visit.form.text("reason")
    guard !reason.isEmpty else { throw PageError.badForm(say("Deciding a tie needs a reason.")) }
    let category = visit.form.text("category")
    let voted = open.state.rounds[visit.parameter("round")]?.categories.first {
      $0.title == category
    }
    guard let voted else { throw PageError.badForm(say("Choose one of the tied.")) }
    // One list a place, as many as are tied.
    var favour: [String] = []
    for place in 1...voted.candidates.count {
      guard let label = visit.form["favour-\(place)"] else { break }
      guard let chosen = voted.candidates.first(where: { $0.label == label }),
        !favour.contains(chosen.id)
      else { throw PageError.badForm(say("Put all of the tied in order, each once.")) }
      favour.append(chosen.id)
    }
    try await CountDesk(open.office).decideTie(
      in: visit.parameter("round"), category: voted.id, favour: favour,
      by: try visit.actor(), reason: reason)
    return .seeOther("/keys")
  }

  /// The private keys in the file that came with the form, opened by its passphrase.
  static func keys(_ visit: Visit) throws -> [String: PrivateKey] {
    guard let file = visit.form.files["keys"], !file.bytes.isEmpty,
      let text = String(validating: file.bytes, as: UTF8.self)
    else { throw PageError.badForm(say("Choose your key file.")) }
    do {
      return try KeyFile(text: text).open(passphrase: visit.form["passphrase"] ?? "")
    } catch SealingError.wrongPassphrase {
      throw PageError.badForm(say("The passphrase does not open this file. Nothing was counted."))
    } catch {
      throw PageError.badForm(say("This is no key file, or it was changed: \(error)."))
    }
  }

  private static func tiePage(
    _ visit: Visit, _ round: String, _ category: String, _ tied: [String]
  ) throws -> Answer {
    let view = TiePage(
      round: round, category: category,
      places: tied.indices.map { .init(number: $0 + 1, tied: tied) })
    return try visit.page("A tie", tieTemplate, view, .conflict)
  }

  private static func page(_ visit: Visit, told: String?) async throws -> Answer {
    let open = try visit.open()
    let state = try await open.office.state()
    let rounds = state.season.rounds.compactMap { round -> RoundView? in
      guard let known = state.rounds[round.id], known.isClosed,
        !SeasonPages.isCounted(
          round, Visit.OpenSeason(office: open.office, state: state, now: open.now))
      else { return nil }
      let proposals = known.nominations.values.reduce(0) { $0 + NamesDesk.proposals($1).count }
      return RoundView(
        id: round.id, name: RoundName.text(round),
        needsNames: known.categories.contains {
          known.nominations[$0.id]?.needsNames($0) ?? false
        }, isAgain: known.nominations.values.contains { $0.found != nil },
        proposals: proposals == 0 ? nil : "\(proposals)")
    }
    let sealed = state.journal.filter { $0.kind == .envelopeSealed }.count
    let opened = state.journal.filter { $0.kind == .envelopeOpened }
    let next = sealed > opened.count ? try await NightDesk(open.office).next() : nil
    let view = Page(
      told: told,
      acts: visit.person?.staff?.roles.contains(.administrator) == true
        ? nil : ProposalPages.View(open, reader: visit.person?.staff),
      publishes: state.season.results.learns == .everyone,
      hasKeys: !state.publicKeys.isEmpty,
      canMake: !state.namesOfKeysToMake.isEmpty, isLater: !state.rounds.isEmpty, rounds: rounds,
      reseals: state.night.reseals.keys.sorted().map {
        Choice(id: $0, name: state.season.category($0)?.name.shown ?? $0)
      },
      next: next.flatMap { id in
        // One that is counted again has another card first.
        state.night.reseals[id] == nil ? state.season.category(id)?.name.shown : nil
      },
      opened: opened.reversed().map { event in
        let category = event.details["category"]?.string ?? ""
        let winners = event.details["winners"]?.array?.compactMap(\.string) ?? []
        let nominees = state.season.category(category)?.nominees ?? []
        let names = winners.compactMap { id in nominees.first { $0.id == id } }
          .map { state.season.title(of: $0) }
        return OpenedView(
          category: state.season.category(category)?.name.shown ?? category,
          winner: names.isEmpty ? say("No award") : sayAnd(names))
      })
    return try visit.page(say("Keys"), template, view)
  }

  private struct RoundView {
    let id: String
    let name: String
    let needsNames: Bool
    let isAgain: Bool
    let proposals: String?
  }

  private struct OpenedView {
    let category: String
    let winner: String
  }

  private struct Page {
    let told: String?
    /// For a keyholder who is no administrator, and sees them nowhere else.
    let acts: ProposalPages.View?
    /// Whether counting tells everybody at once.
    let publishes: Bool
    let hasKeys: Bool
    let canMake: Bool
    let isLater: Bool
    let rounds: [RoundView]
    let reseals: [Choice]
    let next: String?
    let opened: [OpenedView]
  }

  static let fileFields = """
    <label>Your key file <input type="file" name="keys"></label>
    <label>Its passphrase <input type="password" name="passphrase" autocomplete="off"></label>
    """

  static let template = Template(
    """
    <h1>Keys</h1>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    {{#acts}}\(ProposalPages.View.template){{/acts}}
    {{#rounds}}{{#needsNames}}
    <section><h2>Open the names: {{name}}</h2>
    <p>Members wrote titles down. The ballots are opened in memory; what stays behind is each line once, without how often and by whom, for the office to read spellings together. Then you count.</p>
    <form method="post" action="/keys/names/{{id}}" enctype="multipart/form-data">\(fileFields)
    <p class="actions"><button class="main">Open the names</button></p></form></section>
    {{/needsNames}}{{^needsNames}}
    <section><h2>{{#isAgain}}Count again{{/isAgain}}{{^isAgain}}Count{{/isAgain}}: {{name}}</h2>
    {{#isAgain}}<p>Something changed since the last count that may change who is nominated.</p>{{/isAgain}}
    {{#proposals}}<p class="told unsaved"><span class="unsaved-word">Not all is read.</span> The office has {{.}} spellings yet to look at. Counting now takes them as different titles.</p>{{/proposals}}
    {{#publishes}}<p class="told unsaved"><span class="unsaved-word">This publishes.</span> In this season everybody learns results at once: counting also opens every envelope, with the same key file, and results, feeds and record show the winners.</p>{{/publishes}}
    {{^publishes}}<p>The ballots are opened in memory and counted by the rules of the season. What stays behind is sealed; you see no result.</p>{{/publishes}}
    <form method="post" action="/keys/count/{{id}}" enctype="multipart/form-data">\(fileFields)
    <p class="actions"><button class="main">Count and seal</button></p></form></section>
    {{/needsNames}}{{/rounds}}
    {{#reseals}}
    <section><h2>Count again and reseal: {{name}}</h2>
    <p>A nominee was taken out after the count. Another card takes the place of the one sealed before, which nobody opens; its envelope gets a label with a new code.</p>
    <form method="post" action="/keys/reseal/{{id}}" enctype="multipart/form-data">\(fileFields)
    <p class="actions"><button class="main">Count again and reseal</button></p></form></section>
    {{/reseals}}
    {{#next}}
    <section><h2>Next envelope: {{.}}</h2>
    <p class="told unsaved"><span class="unsaved-word">This publishes.</span> Opening it shows the winner to everybody at once: results, feeds, screens and record.</p>
    <form method="post" action="/keys/open" enctype="multipart/form-data">\(fileFields)
    <p class="actions"><button class="main">Open the envelope</button></p></form></section>
    {{/next}}
    {{#opened}}<p><span class="quiet">{{category}}</span><br><span class="winner">{{winner}}</span></p>{{/opened}}
    {{#canMake}}
    <h2>{{#isLater}}Keys for the rounds that came later{{/isLater}}{{^isLater}}{{#hasKeys}}Make the keys anew{{/hasKeys}}{{^hasKeys}}Make the keys{{/hasKeys}}{{/isLater}}</h2>
    <p>Ballots are sealed to a key that only you have. You get one file; keep it and a copy where you find them, and the passphrase \
    elsewhere. <strong>Without file and passphrase nobody can count.</strong></p>
    {{#isLater}}<p class="told">You get a second file for them. Keep the first: it opens the envelopes, and counts the rounds it was made for.</p>{{/isLater}}
    {{^isLater}}{{#hasKeys}}<p class="told"><span class="saved-word">There are keys.</span> Making new ones makes the file of before useless; it can be done until a round opens.</p>{{/hasKeys}}{{/isLater}}
    <form method="post" action="/keys/make">
    <label for="passphrase">Passphrase <span class="hint">12 characters or more; five words are good</span></label>
    <input type="password" id="passphrase" name="passphrase" autocomplete="new-password">
    <label for="again">The same again</label><input type="password" id="again" name="again" autocomplete="new-password">
    <p class="actions"><button{{^hasKeys}} class="main"{{/hasKeys}}>Make the keys and keep the file</button></p></form>
    {{/canMake}}
    {{^canMake}}{{^rounds}}{{^next}}{{^opened}}<p>A round is open. You are needed when it has closed.</p>{{/opened}}{{/next}}{{/rounds}}{{/canMake}}
    """)

  private struct TiePage {
    let round: String
    let category: String
    let places: [Place]

    struct Place {
      let number: Int
      let tied: [String]
    }
  }

  static let tieTemplate = Template(
    """
    <h1>A tie in {{category}}</h1>
    <p>Nothing that the season gave beforehand decides it. Nothing was sealed. The body decides by its own way; write down how.</p>
    <form method="post" action="/keys/tie/{{round}}"><input type="hidden" name="category" value="{{category}}">
    <p>Put all of them in order: whoever stands higher wins, or stays.</p>
    {{#places}}<label for="favour-{{number}}">Place {{number}}</label>
    <select id="favour-{{number}}" name="favour-{{number}}"><option value="">–</option>{{#tied}}<option>{{.}}</option>{{/tied}}</select>
    {{/places}}
    <label for="reason">How it was decided</label><input type="text" id="reason" name="reason">
    <p class="actions"><button class="main">Note the decision</button> then count again.</p></form>
    """)
}
