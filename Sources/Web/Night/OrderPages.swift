import Awards
import Foundation
import Seasons
import Texts

/// The order of the night: cues in their order, dragged or moved by buttons, with presenters and planned times,
/// until it is locked.
enum OrderPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    return try visit.page(
      say("The order of the night"), template, View(open), script: "/order.js")
  }

  static func arrange(_ visit: Visit) async throws -> Answer {
    try await change(visit) { desk, actor in
      try await desk.arrange(
        visit.form.text("order").split(separator: " ").map(String.init), by: actor)
    }
  }

  /// One up or down, for whoever drags nothing.
  static func step(_ visit: Visit) async throws -> Answer {
    var ids = try visit.open().season.orderOfTheNight.map(\.id)
    guard let index = ids.firstIndex(of: visit.parameter("cue")) else { throw PageError.notFound }
    let other = visit.form.text("way") == "up" ? index - 1 : index + 1
    guard ids.indices.contains(other) else { return .seeOther("/night/order") }
    ids.swapAt(index, other)
    let moved = ids
    return try await change(visit) { desk, actor in try await desk.arrange(moved, by: actor) }
  }

  static func keep(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard var cue = open.season.orderOfTheNight.first(where: { $0.id == visit.parameter("cue") })
    else { throw PageError.notFound }
    try fill(&cue, visit)
    let filled = cue
    return try await change(visit) { desk, actor in try await desk.keep(filled, by: actor) }
  }

  static func add(_ visit: Visit) async throws -> Answer {
    guard let kind = Cue.Kind(rawValue: visit.form.text("kind")), kind != .category else {
      throw PageError.badForm(say("Say what the cue is."))
    }
    let name = visit.form.text("title")
    let desk = OrderDesk(try visit.open().office)
    var cue = Cue(id: try await desk.newID(name.isEmpty ? kind.rawValue : name), kind: kind)
    try fill(&cue, visit)
    let filled = cue
    return try await change(visit) { desk, actor in try await desk.keep(filled, by: actor) }
  }

  static func remove(_ visit: Visit) async throws -> Answer {
    let id = visit.parameter("cue")
    return try await change(visit) { desk, actor in try await desk.remove(id, by: actor) }
  }

  static func lock(_ visit: Visit) async throws -> Answer {
    try await change(visit) { desk, actor in
      try await desk.lock(visit.form.text("locked") == "yes", by: actor)
    }
  }

  private static func change(
    _ visit: Visit, _ body: (OrderDesk, _ actor: String) async throws -> Void
  ) async throws -> Answer {
    let open = try visit.open()
    try await body(OrderDesk(open.office), try visit.actor())
    await visit.site.night.tell(open.office)
    return .seeOther("/night/order")
  }

  /// What a form says of a cue; presenters by name, as the season has them.
  private static func fill(_ cue: inout Cue, _ visit: Visit) throws {
    let season = try visit.open().season
    let planned = visit.form.text("planned")
    cue.planned = planned.isEmpty ? nil : Cue.seconds(planned)
    if !planned.isEmpty, cue.planned == nil {
      throw PageError.badForm(say("“\(planned)” is no time. Write minutes and seconds, as 3:30."))
    }
    let names = visit.form.text("presenters").split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    cue.presenters = try names.map { name in
      guard let person = season.people.first(where: { $0.name.plain == name || $0.id == name })
      else {
        throw PageError.badForm(
          say("The season knows nobody called \(name). Add them on the page of the season’s file."))
      }
      return person.id
    }
    if cue.category == nil {
      let title = visit.form.text("title")
      cue.title = title.isEmpty ? nil : LocalizedText(title)
    }
    let note = visit.form.text("note")
    cue.note = note.isEmpty ? nil : LocalizedText(note)
  }

  private struct Row {
    let id: String
    let number: String
    let title: String
    let ownTitle: String
    let presenters: String
    let planned: String
    let note: String
    let starts: String?
    let isOther: Bool
    let isFirst: Bool
    let isLast: Bool
  }

  private struct View {
    let rows: [Row]
    let order: String
    let isLocked: Bool
    let isRunning: Bool
    let total: String?
    let kinds: [Choice]
    let people: [String]

    init(_ open: Visit.OpenSeason) {
      let season = open.season
      let cues = season.orderOfTheNight
      var starts: Int? = 0
      rows = cues.enumerated().map { index, cue in
        let start = starts
        starts = start.flatMap { start in cue.planned.map { start + $0 } }
        return Row(
          id: cue.id, number: "\(index + 1)", title: NightView.title(cue, season),
          ownTitle: cue.title?.plain ?? "",
          presenters: cue.presenters.map(season.personName).joined(separator: ", "),
          planned: cue.planned.map(Cue.minutes) ?? "", note: cue.note?.plain ?? "",
          starts: start.map(Cue.minutes), isOther: cue.category == nil, isFirst: index == 0,
          isLast: index == cues.count - 1)
      }
      order = cues.map(\.id).joined(separator: " ")
      isLocked = open.state.night.isLocked
      isRunning = open.state.night.mode != nil
      total = starts.map(Cue.minutes)
      kinds = Cue.Kind.allCases.filter { $0 != .category }.map {
        Choice(id: $0.rawValue, name: NightView.title(Cue(id: "", kind: $0), season))
      }
      people = season.people.map(\.name.plain)
    }
  }

  static let template = Template(
    """
    <h1>The order of the night</h1>
    <p>{{#isLocked}}<strong>Locked.</strong> {{#isRunning}}A show or rehearsal is running; a cue is moved from the caller’s desk.{{/isRunning}}{{/isLocked}}{{^isLocked}}Drag a cue, or move it by its buttons. What lasts how long shows the caller how far over or under the show is.{{/isLocked}}{{#total}} Planned in all: {{.}}.{{/total}}</p>
    <form method="post" action="/night/order/lock"><p class="actions"><button name="locked" value="{{#isLocked}}no{{/isLocked}}{{^isLocked}}yes{{/isLocked}}"{{^isLocked}} class="main"{{/isLocked}}>{{#isLocked}}Unlock the order{{/isLocked}}{{^isLocked}}Lock the order{{/isLocked}}</button> <a href="/night/book">The book: order, scripts and codes, as PDF</a></p></form>
    <form method="post" action="/night/order" id="arrange"><input type="hidden" name="order" value="{{order}}"></form>
    <datalist id="people">{{#people}}<option value="{{.}}"></option>{{/people}}</datalist>
    <ol class="order"{{^isLocked}} data-order="yes"{{/isLocked}}>{{#rows}}<li data-cue="{{id}}"{{^isLocked}} draggable="true"{{/isLocked}}>
    <div class="head"><span class="number">{{number}}</span> <span class="name">{{title}}</span> <span class="quiet">{{presenters}}</span> <span class="quiet time">{{planned}}{{#starts}} <span class="small">from {{.}}</span>{{/starts}}</span>
    {{^isLocked}}<form method="post" action="/night/order/{{id}}/step" class="moves"><button name="way" value="up" aria-label="Up: {{title}}"{{#isFirst}} disabled{{/isFirst}}>↑</button><button name="way" value="down" aria-label="Down: {{title}}"{{#isLast}} disabled{{/isLast}}>↓</button></form>{{/isLocked}}</div>
    {{^isLocked}}<details><summary>Change</summary><form method="post" action="/night/order/{{id}}">
    {{#isOther}}<label>Title <input type="text" name="title" value="{{ownTitle}}"></label>{{/isOther}}
    <label>Presenters <span class="hint">Names, with commas between</span><input type="text" name="presenters" value="{{presenters}}" list="people"></label>
    <label>Planned time <span class="hint">Minutes and seconds, as 3:30</span><input type="text" name="planned" value="{{planned}}"></label>
    <label>Note for the prompter <input type="text" name="note" value="{{note}}"></label>
    <p class="actions"><button>Save the cue</button></p></form>
    {{#isOther}}<form method="post" action="/night/order/{{id}}/remove"><button class="plain">Take it out</button></form>{{/isOther}}</details>{{/isLocked}}
    </li>{{/rows}}</ol>
    {{^isLocked}}<h2>Another cue</h2>
    <form method="post" action="/night/order/add"><label>What it is <select name="kind">{{#kinds}}<option value="{{id}}">{{name}}</option>{{/kinds}}</select></label>
    <label>Title <input type="text" name="title"></label>
    <label>Presenters <span class="hint">Names, with commas between</span><input type="text" name="presenters" list="people"></label>
    <label>Planned time <span class="hint">Minutes and seconds, as 3:30</span><input type="text" name="planned"></label>
    <p class="actions"><button>Add it at the end</button></p></form>{{/isLocked}}
    """)
}
