import Awards
import Foundation
import Seasons
import Texts

/// The caller's desk: what is on, what comes, and one GO.
enum CallerPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let screens = await visit.site.night.counts(open.office.id)
    let view = View(open, screens)
    return try NightFrame.answer(
      .caller, try template.html(view, token: visit.formToken), visit)
  }

  static func go(_ visit: Visit) async throws -> Answer {
    try await act(visit) { desk, actor in
      try await desk.go(at: Int(visit.form.text("step")), by: actor)
    }
  }

  static func hold(_ visit: Visit) async throws -> Answer {
    try await act(visit) { desk, actor in
      try await desk.hold(visit.form.text("held") == "yes", by: actor)
    }
  }

  static func back(_ visit: Visit) async throws -> Answer {
    try await act(visit) { desk, actor in try await desk.back(by: actor) }
  }

  static func askMove(_ visit: Visit) async throws -> Answer {
    let before = visit.form.text("before")
    return try await act(visit) { desk, actor in
      try await desk.askMove(
        visit.form.text("cue"), before: before.isEmpty ? nil : before, by: actor)
    }
  }

  static func undoMove(_ visit: Visit) async throws -> Answer {
    try await act(visit) { desk, actor in try await desk.undoMove(by: actor) }
  }

  /// Does something in the show, tells the screens, and goes back to the page it came from.
  static func act(
    _ visit: Visit, to page: String = "/night/caller",
    _ body: (ShowDesk, _ actor: String) async throws -> Void
  ) async throws -> Answer {
    let open = try visit.open()
    try await body(ShowDesk(open.office), try visit.actor())
    await visit.site.night.tell(open.office)
    return .seeOther(page)
  }

  // MARK: The view

  struct CueView {
    let number: String
    let title: String
    let presenters: String?
    let planned: String?

    init(_ cue: Cue, _ index: Int, _ season: Season) {
      number = "\(index + 1)"
      title = NightView.title(cue, season)
      presenters = cue.presenters.isEmpty ? nil : sayAnd(cue.presenters.map(season.personName))
      planned = cue.planned.map(Cue.minutes)
    }
  }

  private struct Row {
    let id: String
    let cue: CueView
    let isCurrent: Bool
    let isDone: Bool
    let took: String?
    /// The cue before which it would be put to be next; nil where it cannot be.
    let before: String?
  }

  private struct Fact {
    let name: String
    let words: String
    let isGood: Bool
  }

  private struct View {
    let now: Int
    let isOn: Bool
    let rehearsal: String?
    let started: Int?
    let isHeld: Bool
    let lateness: String?
    let current: CueView?
    let since: Int?
    let most: Int
    let next: CueView?
    let goes: String
    let canGo: Bool
    let waits: String?
    let step: Int
    let facts: [Fact]
    let screens: [Fact]
    let order: [Row]
    let move: String?
    let canUndo: Bool
    let drill: String?
    let reading: DrillPages.Reading?

    init(_ open: Visit.OpenSeason, _ counts: [NightScreen: Int]) {
      let (season, night) = (open.season, open.state.night)
      now = Int(open.now.timeIntervalSince1970)
      isOn = night.mode != nil
      rehearsal = NightView.mark(night)
      started = isOn ? night.started.map { Int($0.timeIntervalSince1970) } : nil
      isHeld = night.isHeld
      let here = isOn ? night.current.flatMap { night.index(of: $0.id) } : nil
      current = here.map { CueView(night.cues[$0], $0, season) }
      since = here == nil ? nil : night.calls.last.map { Int($0.at.timeIntervalSince1970) }
      most = night.current?.planned ?? 0
      let nextIndex = night.next.flatMap { night.index(of: $0.id) }
      next = isOn ? nextIndex.map { CueView(night.cues[$0], $0, season) } : nil
      lateness = isOn ? night.lateness.map(Self.words) : nil
      step = night.step
      let go = Go(open.state)
      goes = go.words
      canGo = isOn && go.waits == nil
      waits = isOn ? go.waits : say("Nothing runs.")
      facts = Self.facts(night, season, counts)
      let shown: [NightScreen] = [.stage, .overlay, .prompter, .backstage, .live]
      screens = (night.isPresenterApart ? shown + [.presenter] : shown).map {
        let count = counts[$0] ?? 0
        return Fact(name: $0.words, words: "\(count)", isGood: count > 0)
      }
      let firstToCome = here.map { $0 + 1 } ?? 0
      let isRunning = night.mode != nil
      order = night.cues.enumerated().map { index, cue in
        let isToCome = index > firstToCome && isRunning
        return Row(
          id: cue.id, cue: CueView(cue, index, season), isCurrent: index == here,
          isDone: index < firstToCome && index != here, took: night.took(cue.id).map(Cue.minutes),
          before: isToCome ? night.next?.id : nil)
      }
      move = night.moveAsked.flatMap { move in
        night.cues.first { $0.id == move.cue }.map {
          say("Waits for the stage manager: \(NightView.title($0, season)) next.")
        }
      }
      drill = night.drill.map { say("Wrong winner read. \($0.owner) puts it right.") }
      reading = DrillPages.Reading(night, season, from: .caller)
      canUndo = night.moveAsked != nil || night.orderBeforeMove != nil
    }

    private static func words(_ seconds: Int) -> String {
      let time = Cue.minutes(abs(seconds))
      return seconds > 0 ? say("\(time) over") : seconds < 0 ? say("\(time) under") : say("on time")
    }

    private static func facts(
      _ night: NightState, _ season: Season, _ counts: [NightScreen: Int]
    ) -> [Fact] {
      guard night.mode != nil, let category = night.current?.category,
        night.reveals[category] == nil, season.audienceRound(of: category) == nil
      else { return [] }
      let handover = night.handover
      func word(_ isDone: Bool) -> String { isDone ? say("confirmed") : say("not yet") }
      var facts: [Fact] = []
      if !night.labels.isEmpty {
        let isRight = handover.isRight
        facts.append(
          Fact(
            name: say("Envelope"),
            words: isRight == nil
              ? say("not read yet") : isRight == true ? say("the right one") : say("wrong: stop"),
            isGood: isRight == true))
      }
      facts += [
        Fact(
          name: say("Presenter"), words: word(handover.presenter != nil),
          isGood: handover.presenter != nil),
        Fact(
          name: say("Stage manager"), words: word(handover.stageManager != nil),
          isGood: handover.stageManager != nil),
      ]
      if night.mode == .show {
        let isHere = (counts[.keys] ?? 0) > 0
        facts.append(
          Fact(
            name: say("Night key"), words: isHere ? say("ready") : say("no device answers"),
            isGood: isHere))
      }
      return facts
    }
  }

  /// What GO does next.
  private struct Go {
    let words: String
    /// What it waits for; nil where it can be pressed.
    let waits: String?

    init(_ state: SeasonState) {
      let (night, season) = (state.night, state.season)
      if night.drill != nil {
        words = say("Wrong winner read")
        waits = say("The drill runs; what everybody sees stands still.")
      } else if night.isHeld {
        words = say("Held")
        waits = say("The show is held.")
      } else if let category = night.current?.category, night.reveals[category] == nil {
        if night.asked != nil {
          words = say("Opening …")
          waits = say("The envelope is asked for; the key is on its way.")
        } else if season.audienceRound(of: category) != nil, night.mode == .show {
          words =
            state.audienceVote == nil
            ? say("Open the audience’s vote") : say("Close the vote and open the envelope")
          waits = nil
        } else {
          words = say("Open the envelope")
          waits =
            night.handover.isConfirmed || season.audienceRound(of: category) != nil
            ? nil : say("The envelope is not handed over yet.")
        }
      } else if let category = night.current?.category, let reveal = night.reveals[category],
        night.announced < reveal.winners.count
      {
        words = say("The other winner")
        waits = nil
      } else if let next = night.next {
        words = NightView.title(next, season)
        waits = nil
      } else {
        words = say("The end")
        waits = say("That was the last cue. End the show on the page before.")
      }
    }
  }

  static let template = Template(
    """
    {{#rehearsal}}<p class="mark">{{.}}</p>{{/rehearsal}}
    <h1 class="vh">Caller</h1>
    <div class="console" data-now="{{now}}">
    <header class="clocks"><p>{{#isOn}}<span class="with">Show</span> <b data-since="{{started}}"></b>{{#lateness}} <span class="late">{{.}}</span>{{/lateness}}{{/isOn}}{{^isOn}}Nothing runs. <a href="/night">Begin on the page before</a>{{/isOn}}</p></header>
    <section class="now"><h2>Now</h2>
    {{#current}}<p class="cue"><span class="number">{{number}}</span> {{title}}</p><p class="with">{{#presenters}}{{.}}{{/presenters}}</p>
    <p class="time"><b data-since="{{since}}" data-most="{{most}}"></b>{{#planned}} <span class="with">of {{.}}</span>{{/planned}}</p>{{/current}}
    {{^current}}<p class="cue with">The house is open.</p>{{/current}}
    <ul class="facts">{{#facts}}<li class="{{#isGood}}good{{/isGood}}{{^isGood}}open{{/isGood}}"><span>{{name}}</span> {{words}}</li>{{/facts}}</ul></section>
    <section class="next"><h2>Next</h2>
    {{#next}}<p class="cue"><span class="number">{{number}}</span> {{title}}</p><p class="with">{{#presenters}}{{.}}{{/presenters}}{{#planned}} · {{.}}{{/planned}}</p>{{/next}}
    {{^next}}<p class="cue with">The end.</p>{{/next}}
    {{#move}}<p class="waiting">{{.}}</p>{{/move}}
    {{#canUndo}}<form method="post" action="/night/move/undo"><button>Undo the move</button></form>{{/canUndo}}</section>
    <section class="do"><form method="post" action="/night/go"><input type="hidden" name="step" value="{{step}}">
    <button class="go" data-keys="g " id="go"{{^canGo}} disabled{{/canGo}}><span class="word">GO</span> <span class="what">{{goes}}</span></button></form>
    {{#waits}}<p class="waits" role="status">{{.}}</p>{{/waits}}
    <div class="lesser"><form method="post" action="/night/hold"><button name="held" value="{{#isHeld}}no{{/isHeld}}{{^isHeld}}yes{{/isHeld}}" data-keys="h" id="hold">{{#isHeld}}Go on{{/isHeld}}{{^isHeld}}Hold{{/isHeld}}</button></form>
    <form method="post" action="/night/back"><button data-keys="b" id="back">Back</button></form></div>
    {{#drill}}<p class="waiting"><strong>{{.}}</strong> <a href="/night/drill">To the drill</a></p>{{/drill}}
    \(DrillPages.Reading.template)
    <p class="with small">Keys: G or space, H to hold, B to go back.</p></section>
    <section class="watching"><h2>Screens</h2><ul class="facts">{{#screens}}<li class="{{#isGood}}good{{/isGood}}{{^isGood}}none{{/isGood}}"><span>{{name}}</span> {{words}}</li>{{/screens}}</ul></section>
    <section class="list"><h2>Order</h2><ol class="cues">{{#order}}<li class="{{#isCurrent}}current{{/isCurrent}}{{#isDone}}done{{/isDone}}"{{#isCurrent}} aria-current="step"{{/isCurrent}}>{{#cue}}<span class="number">{{number}}</span> <span class="title">{{title}}</span>{{/cue}} <span class="with">{{#took}}{{.}}{{/took}}</span>{{#before}}<form method="post" action="/night/move"><input type="hidden" name="cue" value="{{id}}"><input type="hidden" name="before" value="{{.}}"><button class="plain" aria-label="Make next: {{cue.title}}">Make next</button></form>{{/before}}</li>{{/order}}</ol></section>
    </div>
    """)
}
