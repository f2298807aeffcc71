import Awards
import Ballots
import Foundation
import Paper
import Records
import Seasons
import Texts

/// The night's own page: whether all is ready, beginning and end, and the address of every screen.
enum NightPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let results = try await open.office.store.results(of: open.office.id)
    return try visit.page(
      say("The night"), template, View(visit, open, sealed: results.count { $0.card != nil }))
  }

  static func start(_ visit: Visit) async throws -> Answer {
    guard let mode = NightState.Mode(rawValue: visit.form.text("mode")) else {
      throw PageError.badForm(say("Say whether it is the show or a rehearsal."))
    }
    return try await CallerPages.act(visit, to: "/night") { desk, actor in
      try await desk.start(mode, by: actor)
    }
  }

  static func end(_ visit: Visit) async throws -> Answer {
    try await CallerPages.act(visit, to: "/night") { desk, actor in
      try await desk.end(by: actor)
    }
  }

  /// How many sets of envelopes have their codes.
  static func sets(_ night: NightState) -> String {
    let sets = Set(night.labels.map(\.set)).count
    return say(
      sets, one: "\(sets) set of envelopes has its codes.",
      other: "\(sets) sets of envelopes have their codes.")
  }

  /// Whether the presenter confirms under another sign-in.
  static func setHandover(_ visit: Visit) async throws -> Answer {
    try await CallerPages.act(visit, to: "/night") { desk, actor in
      try await desk.set(presenterApart: visit.form.text("apart") == "yes", by: actor)
    }
  }

  /// Order, scripts and labels to print.
  static func book(_ visit: Visit) async throws -> Answer {
    let paper = PaperSize(rawValue: visit.query.text("as")) ?? .a4
    return try await visit.pdf("book", NightDocuments(try visit.open()).book(paper))
  }

  /// Takes a nominee out after the count, or asks a second person to.
  static func strike(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let parts = visit.form.text("nominee").split(separator: " ").map(String.init)
    let results = try await open.office.store.results(of: parts.first ?? "", in: open.office.id)
    guard parts.count == 2, let result = results.first(where: { $0.card != nil }) else {
      throw PageError.badForm(say("Choose the nominee."))
    }
    let told = try await ProposalPages.act(
      .strike(round: result.round, category: parts[0], nominee: parts[1]), visit,
      reason: visit.form.text("reason"))
    return .seeOther("/night?told=\(Form.escaped(told))")
  }

  private struct Screen {
    let path: String
    let name: String
    let what: String
  }

  private struct View {
    let told: String?
    let running: String?
    let reseals: [String]
    let mayStrike: Bool
    let nominees: [Choice]
    let isRehearsal: Bool
    let isOver: Bool
    let sealed: String
    let isSealed: Bool
    let order: String
    let isLocked: Bool
    let labels: String
    let hasLabels: Bool
    let handover: String
    let isApart: Bool
    let maySetHandover: Bool
    let mayCall: Bool
    let isKeyholder: Bool
    let address: String
    let screens: [Screen]
    let isPress: Bool
    let mayProtest: Bool
    let hasAudience: Bool

    init(_ visit: Visit, _ open: Visit.OpenSeason, sealed count: Int) {
      let (season, night) = (open.season, open.state.night)
      let roles = visit.person?.staff?.roles ?? []
      told = visit.query.text("told").isEmpty ? nil : visit.query.text("told")
      reseals = night.reseals.map { id, reason in
        let name = season.category(id)?.name.shown ?? id
        return say("\(name) is counted and sealed again by a keyholder. \(reason)")
      }.sorted()
      let sealedIn = Set(
        open.state.journal.filter { $0.kind == .envelopeSealed }
          .compactMap { $0.details["category"]?.string })
      nominees = season.categories.filter {
        $0.decision == .voted && sealedIn.contains($0.id) && night.reveals[$0.id] == nil
      }.flatMap { category in
        category.nominees.filter { !$0.isWithdrawn }.map { nominee in
          Choice(
            id: "\(category.id) \(nominee.id)",
            name: "\(category.name.shown): \(season.label(of: nominee, in: category.id))")
        }
      }
      mayStrike = night.mode == nil && !nominees.isEmpty && roles.contains(.administrator)
      switch night.mode {
      case .show: running = say("The show is on.")
      case .rehearsal: running = say("A rehearsal is on, with invented winners.")
      case nil: running = nil
      }
      isRehearsal = night.mode == .rehearsal
      isOver = night.isOver
      let all = season.categories.count { season.audienceRound(of: $0.id) == nil }
      sealed = say("\(count) of \(all) envelopes are sealed.")
      isSealed = count >= all
      isLocked = night.isLocked
      order =
        night.isLocked
        ? say(
          night.cues.count, one: "\(night.cues.count) cue, locked.",
          other: "\(night.cues.count) cues, locked.")
        : say(
          night.cues.count, one: "\(night.cues.count) cue, not locked yet.",
          other: "\(night.cues.count) cues, not locked yet.")
      hasLabels = !night.labels.isEmpty
      labels =
        hasLabels
        ? NightPages.sets(night)
        : say("No labels are made: the two confirm by the category’s name alone.")
      isApart = night.isPresenterApart
      handover =
        isApart
        ? say("The presenter confirms under another sign-in than the stage manager.")
        : say("Presenter and stage manager confirm on one screen, under one sign-in.")
      mayCall = !roles.isDisjoint(with: [.administrator, .caller])
      maySetHandover = mayCall && night.mode == nil
      isKeyholder = roles.contains(.keyholder)
      isPress = !roles.isDisjoint(with: [.administrator, .press])
      hasAudience = season.rounds.contains { $0.audience != nil }
      mayProtest = roles.contains(.administrator) && ResultPages.isSomethingOpen(open)
      address = visit.site.settings.address
      screens =
        [
          Screen(
            path: "/stage", name: say("Stage"), what: say("For the projector, open to everybody.")),
          Screen(
            path: "/overlay", name: say("Overlay"),
            what: say(
              "Transparent, for a broadcast: a browser source of 1920 by 1080. With ?full over the whole picture."
            )),
          Screen(
            path: "/live", name: say("Audience"), what: say("For telephones, open to everybody.")),
          Screen(
            path: "/night/prompter", name: say("Prompter"),
            what: say("What is said, from the season’s names.")),
        ]
        + (roles.isDisjoint(with: [.administrator, .caller, .stageManager])
          ? []
          : [
            Screen(
              path: "/night/caller", name: say("Caller"),
              what: say("What is on, what comes, and GO.")),
            Screen(
              path: "/night/backstage", name: say("Backstage"),
              what: say("The envelope in hand, read and confirmed by two.")),
            Screen(
              path: "/night/presenter", name: say("Presenter"),
              what: say("For the presenter, under a sign-in of their own.")),
          ])
    }
  }

  static let template = Template(
    """
    <h1>The night</h1>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}{{#reseals}}<p class="told unsaved">{{.}}</p>{{/reseals}}
    {{#running}}<p class="told"><strong>{{.}}</strong></p>{{/running}}
    <ul class="check"><li><span class="mark">{{#isSealed}}<span class="saved-word">ready</span>{{/isSealed}}{{^isSealed}}<span class="unsaved-word">open</span>{{/isSealed}}</span> <span>{{sealed}}</span></li>
    <li><span class="mark">{{#isLocked}}<span class="saved-word">ready</span>{{/isLocked}}{{^isLocked}}<span class="unsaved-word">open</span>{{/isLocked}}</span> <span>{{order}} {{#mayCall}}<a href="/night/order">The order of the night</a>{{/mayCall}}</span></li>
    <li><span class="mark">{{#hasLabels}}<span class="saved-word">ready</span>{{/hasLabels}}{{^hasLabels}}<span class="unsaved-word">open</span>{{/hasLabels}}</span> <span>{{labels}} {{#isKeyholder}}<a href="/night/cards">Cards and labels</a>{{/isKeyholder}}</span></li>
    <li><span class="mark">{{#isApart}}<span class="saved-word">ready</span>{{/isApart}}{{^isApart}}<span class="quiet">as set</span>{{/isApart}}</span> <div>{{handover}}{{#maySetHandover}}<form method="post" action="/night/handover"><input type="hidden" name="apart" value="{{#isApart}}no{{/isApart}}{{^isApart}}yes{{/isApart}}"><button class="plain">{{#isApart}}One screen is enough{{/isApart}}{{^isApart}}Ask for two sign-ins{{/isApart}}</button></form>{{/maySetHandover}}</div></li></ul>
    {{#mayCall}}
    {{#running}}<form method="post" action="/night/end"><p class="actions"><a class="button main" href="/night/caller">Go to the caller’s desk</a> <button>{{#isRehearsal}}End the rehearsal{{/isRehearsal}}{{^isRehearsal}}End the show{{/isRehearsal}}</button></p></form>{{/running}}
    {{^running}}<p>A rehearsal runs through the same cues on the same screens with winners drawn by lot; it opens no envelope and leaves nothing behind.</p>
    <div class="actions"><form method="post" action="/night/start"><input type="hidden" name="mode" value="rehearsal"><button{{#isOver}} class="main"{{/isOver}}>Begin a rehearsal</button></form>
    <form method="post" action="/night/start"><input type="hidden" name="mode" value="show"><button class="main"{{^isSealed}} disabled{{/isSealed}}>Begin the show</button></form></div>{{/running}}
    {{/mayCall}}
    {{#isPress}}<p><a href="/night/speeches">Speeches</a>: who spoke, the words, and what may be quoted.</p><p><a href="/night/story">The story</a>: its words, what is prepared for each nominee, live blog, pictures, house style, publication.</p>{{/isPress}}
    {{#mayProtest}}<p><a href="/admin/protests">Protests</a>: their window, a count anew, the decision.</p>{{/mayProtest}}
    {{#mayStrike}}<details><summary>A nominee declines or is disqualified after the count</summary>
    <form method="post" action="/night/strike"><p>Two persons decide, with a reason. A keyholder then counts the category again and seals another card; the one before is void, and both stay in the record.</p>
    <label>Who <select name="nominee">{{#nominees}}<option value="{{id}}">{{name}}</option>{{/nominees}}</select></label>
    <label>Reason <input type="text" name="reason"></label><p class="actions"><button>Take the nominee out</button></p></form></details>{{/mayStrike}}
    {{#hasAudience}}<p><a href="/night/audience">The audience’s vote</a>: tickets, and its key for the night.</p>{{/hasAudience}}
    <h2>Screens</h2>{{#mayCall}}<p><a href="/night/screens">Pair a screen by its code</a></p>{{/mayCall}}
    <dl class="screens">{{#screens}}<dt><a href="{{path}}">{{name}}</a></dt><dd>{{what}}<br><span class="quiet small address">{{address}}{{path}}</span></dd>{{/screens}}</dl>
    """)
}
