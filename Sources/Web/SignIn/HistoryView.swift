import Awards
import Ballots
import Foundation
import Records
import Seasons
import Texts

/// A member's dealings with the season, as they and the help desk see them.
struct HistoryView {
  struct Line {
    let when: String
    let what: String
    let note: String?
  }

  let sessions: [Line]
  let mails: [Line]
  let casts: [Line]
  let acts: [Line]

  init(_ history: MemberHistory, _ season: Season) {
    func time(_ text: String) -> String {
      Timestamp.parse(text).map { Moment.short($0.date, season) } ?? text
    }
    func round(_ id: String) -> String { season.round(id).map { RoundName.text($0) } ?? id }
    sessions = history.sessions.map {
      Line(when: Moment.short($0.begun, season), what: Self.way($0.by), note: nil)
    }
    mails = history.mails.map { mail in
      Line(
        when: Moment.short(mail.queued, season), what: mail.subject,
        note: mail.state.words + (mail.answer.map { ": \($0)" } ?? ""))
    }
    casts =
      history.ballots.map { ballot in
        Line(
          when: say("Now"), what: round(ballot.round),
          note: ballot.eligible == 0
            ? say("no vote in it") : say("in for \(ballot.cast) of \(ballot.eligible) categories"))
      }
      + history.casts.map { cast in
        Line(
          when: say("Within the hour from \(time(cast.hour))"), what: round(cast.round),
          note: say("came in"))
      }
    acts = history.acts.reversed().map { event in
      let what: String =
        switch event.kind {
        case .caseOpened: say("said \u{201C}this was not me\u{201D}")
        case .caseClosed: say("closed the case")
        default: event.details["act"]?.string.map { Language.current.piece($0) ?? $0 } ?? ""
        }
      return Line(when: time(event.at), what: "\(event.actor) \(what)", note: event.reason)
    }
  }

  /// How a session began, as the store has it.
  private static func way(_ text: String) -> String {
    switch text {
    case "mailed code": say("mailed code")
    case "printed code": say("printed code")
    case "password": say("password")
    default: text
    }
  }

  static let template = """
    <h2>Ballots</h2>
    {{^casts}}<p class="quiet">No round was opened yet.</p>{{/casts}}
    <table class="stack">{{#casts}}<tr><td>{{when}}</td><td>{{what}}</td><td>{{note}}</td></tr>{{/casts}}</table>
    <h2>Sign-ins</h2>
    {{^sessions}}<p class="quiet">None.</p>{{/sessions}}
    <table class="stack">{{#sessions}}<tr><td>{{when}}</td><td>{{what}}</td></tr>{{/sessions}}</table>
    <h2>Mails</h2>
    {{^mails}}<p class="quiet">None yet.</p>{{/mails}}
    <table class="stack">{{#mails}}<tr><td>{{when}}</td><td>{{what}}</td><td>{{note}}</td></tr>{{/mails}}</table>
    <h2>What the office did</h2>
    {{^acts}}<p class="quiet">Nothing.</p>{{/acts}}
    <table class="stack">{{#acts}}<tr><td>{{when}}</td><td>{{what}}</td><td>{{note}}</td></tr>{{/acts}}</table>
    """
}
