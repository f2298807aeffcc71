import Awards
import Foundation
import Records
import Seasons
import Texts

/// The press desk on the night: the winners as announced, and the speeches with who, when, the words and what may
/// be quoted.
enum PressPages {
  static func show(_ visit: Visit) async throws -> Answer {
    try visit.page(say("Speeches"), template, View(try visit.open()))
  }

  static func note(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    try await SpeechDesk(open.office).note(try read(visit), by: try visit.actor())
    await visit.site.night.tell(open.office)
    return .seeOther("/night/speeches")
  }

  static func correct(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let number = Int(visit.parameter("speech")) else { throw PageError.notFound }
    try await SpeechDesk(open.office).correct(
      number, to: try read(visit), knowing: Int(visit.form.text("version")) ?? 0,
      by: try visit.actor(), reason: visit.form.text("reason"))
    await visit.site.night.tell(open.office)
    return .seeOther("/night/speeches")
  }

  /// A speech as a form has it: the speaker by the season's name, and the award by category and nominee.
  private static func read(_ visit: Visit) throws -> SpeechNote {
    let season = try visit.open().season
    func text(_ field: String) -> String? {
      let text = visit.form.text(field)
      return text.isEmpty ? nil : text
    }
    let name = visit.form.text("speaker")
    let award = visit.form.text("award").split(separator: " ").map(String.init)
    guard
      let acceptance = SpeechNote.Acceptance(
        rawValue: text("acceptance") ?? SpeechNote.Acceptance.inPerson.rawValue)
    else { throw PageError.badForm(say("Say how the award was accepted.")) }
    return SpeechNote(
      category: award.first, nominee: award.dropFirst().first,
      speaker: season.people.first { $0.name.plain == name }?.id ?? name, role: text("role"),
      acceptance: acceptance, words: visit.form.text("words"), quotation: text("quotation"),
      says: text("says"), from: visit.form.text("from"), to: visit.form.text("to"))
  }

  private struct Award {
    let value: String
    let name: String
    let isChosen: Bool
  }

  private struct Told {
    let at: String
    let category: String
    let winners: String
  }

  private struct Earlier {
    let words: String
    let what: String
  }

  private struct SpeechView {
    let number: Int
    let version: Int
    let heading: String
    let when: String?
    let words: String
    let quotation: String?
    let says: String?
    let acceptance: String?
    let by: String
    let earlier: [Earlier]
    let speaker: String
    let role: String
    let from: String
    let to: String
    let quotationText: String
    let saysText: String
    let awards: [Award]
    let acceptances: [Award]

    init(_ speech: NotedSpeech, _ season: Season, _ awards: [(value: String, name: String)]) {
      let note = speech.note
      number = speech.number
      version = speech.earlier.count
      speaker = season.personName(note.speaker)
      let award = note.category.flatMap { season.category($0)?.name.shown }
      heading = [speaker, note.role, award].compactMap { $0 }.joined(separator: " · ")
      when =
        note.from.isEmpty
        ? nil : note.to.isEmpty ? note.from : say("\(note.from) to \(note.to)")
      words = note.words
      quotation = note.quotation
      says = note.says
      acceptance = note.acceptance == .inPerson ? nil : note.acceptance.words
      by = say("\(speech.by), \(speech.at)")
      earlier = speech.earlier.reversed().map {
        Earlier(
          words: $0.note.words, what: say("Before, by \($0.by). Changed because: \($0.reason)"))
      }
      role = note.role ?? ""
      (from, to) = (note.from, note.to)
      (quotationText, saysText) = (note.quotation ?? "", note.says ?? "")
      let own = [note.category, note.nominee].compactMap { $0 }.joined(separator: " ")
      self.awards = awards.map { Award(value: $0.value, name: $0.name, isChosen: $0.value == own) }
      acceptances = SpeechNote.Acceptance.allCases.map {
        Award(value: $0.rawValue, name: $0.words, isChosen: $0 == note.acceptance)
      }
    }
  }

  private struct View {
    let told: [Told]
    let speeches: [SpeechView]
    let awards: [Award]
    let acceptances: [Award]
    let people: [String]

    init(_ open: Visit.OpenSeason) {
      let (season, night) = (open.season, open.state.night)
      let reveals = night.mode == .rehearsal ? [] : Array(night.reveals.values)
      let sorted = reveals.filter(night.isPublic).sorted { $0.number > $1.number }
      var list: [(value: String, name: String)] = []
      told = sorted.map { reveal in
        let category = season.category(reveal.category)
        let winners = reveal.winners.compactMap { id in
          category?.nominees.first { $0.id == id }
        }
        let title = category?.name.shown ?? reveal.category
        let names = winners.compactMap { winner in
          category.map { season.billing(of: winner, in: $0).lead }
        }
        for (winner, name) in zip(winners, names) {
          list.append(("\(reveal.category) \(winner.id)", "\(title): \(name)"))
        }
        return Told(
          at: String(reveal.at.dropFirst(11)), category: title,
          winners: names.isEmpty ? NightView.verdict(reveal) ?? "" : sayAnd(names))
      }
      let all = list + [("", say("None: a moment of the night"))]
      awards = all.enumerated().map {
        Award(value: $0.element.value, name: $0.element.name, isChosen: $0.offset == 0)
      }
      speeches = NotedSpeech.all(in: open.state.journal).reversed().map {
        SpeechView($0, season, all)
      }
      acceptances = SpeechNote.Acceptance.allCases.map {
        Award(value: $0.rawValue, name: $0.words, isChosen: $0 == .inPerson)
      }
      people = season.people.map(\.name.plain)
    }
  }

  private static let fields = """
    <label>Award <select name="award">{{#awards}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/awards}}</select></label>
    <label>Who spoke <input type="text" name="speaker" value="{{speaker}}" list="people"></label>
    <label>As what <span class="hint">Producer, for the family</span><input type="text" name="role" value="{{role}}"></label>
    <label>Accepted <select name="acceptance">{{#acceptances}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/acceptances}}</select></label>
    <div class="three"><label>From <input type="text" name="from" value="{{from}}" placeholder="21:04:10"></label><label>To <input type="text" name="to" value="{{to}}" placeholder="21:05:00"></label></div>
    <label>The words <textarea name="words" class="short">{{words}}</textarea></label>
    <label>To quote <span class="hint">Exactly as it stands in the words</span><input type="text" name="quotation" value="{{quotationText}}"></label>
    <label>Reported <span class="hint">thanked her family and the crew</span><input type="text" name="says" value="{{saysText}}"></label>
    """

  static let template = Template(
    """
    <h1>Speeches</h1>
    <datalist id="people">{{#people}}<option value="{{.}}"></option>{{/people}}</datalist>
    <div class="two"><section><h2>Write one down</h2><form method="post" action="/night/speeches">\(fields)
    <p class="actions"><button class="main">Keep it</button></p></form></section>
    <section><h2>As announced</h2>{{^told}}<p class="quiet">No envelope is open yet.</p>{{/told}}
    <dl>{{#told}}<dt>{{at}} · {{category}}</dt><dd class="winner">{{winners}}</dd>{{/told}}</dl></section></div>
    <h2>Kept</h2>{{^speeches}}<p class="quiet">Nothing yet.</p>{{/speeches}}
    {{#speeches}}<article class="letter"><h3>{{heading}}</h3><p class="quiet small">{{#when}}{{.}} · {{/when}}{{#acceptance}}{{.}} · {{/acceptance}}{{by}}</p>
    {{#quotation}}<blockquote>“{{.}}”</blockquote>{{/quotation}}{{#says}}<p>{{.}}</p>{{/says}}<p>{{words}}</p>
    {{#earlier}}<details><summary>{{what}}</summary><p class="quiet">{{words}}</p></details>{{/earlier}}
    <details><summary>Correct it</summary><form method="post" action="/night/speeches/{{number}}"><input type="hidden" name="version" value="{{version}}">\(fields)
    <label>Reason <input type="text" name="reason"></label><p class="actions"><button>Keep the correction</button></p></form></details></article>{{/speeches}}
    """)
}

extension SpeechNote.Acceptance {
  var words: String {
    switch self {
    case .inPerson: say("in person")
    case .byAnother: say("by somebody else for the winner")
    case .absent: say("nobody came")
    case .posthumous: say("after the winner’s death")
    case .refused: say("refused")
    }
  }
}
