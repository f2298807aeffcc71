import Awards
import Seasons
import Texts

/// A member's looks for a committee: see it, score it, write a note that nobody else reads.
enum ScreeningPages {
  static func show(_ visit: Visit) async throws -> Answer { try await page(visit, told: nil) }

  static func take(_ visit: Visit) async throws -> Answer {
    let desk = CommitteeDesk(try visit.open().office)
    let member = try visit.member().id
    let (category, entry) = (visit.parameter("category"), visit.parameter("entry"))
    let form = visit.form
    if form.text("do") == "recuse" {
      try await desk.recuse(entry, of: category, by: member, reason: form.text("reason"))
      return try await page(visit, told: say("You do not judge it. The chair is told why."))
    }
    let typed = form.text("score")
    guard typed.isEmpty || Int(typed) != nil else {
      throw PageError.badForm(say("A score is a whole number from 0 to \(Screening.highest)."))
    }
    try await desk.score(entry, of: category, by: member, Int(typed), note: form.text("note"))
    return try await page(visit, told: say("Saved."))
  }

  private static func page(_ visit: Visit, told: String?) async throws -> Answer {
    let open = try visit.open()
    let own = try await open.office.store.screenings(by: try visit.member().id, in: open.office.id)
    let judged = own.filter { $0.recused == nil }
    let page = Page(
      told: told, progress: say("\(judged.filter { $0.score != nil }.count) of \(judged.count)"),
      hasAny: !own.isEmpty,
      entries: own.enumerated().compactMap { index, view in
        guard let entry = open.season.entry(view.entry),
          let category = open.season.category(view.category)
        else { return nil }
        return EntryView(
          number: index + 1, category: category.id, categoryName: category.name.plain,
          entry: entry.id, title: entry.title.plain,
          people: entry.people.map { open.season.personName($0.person) }.joined(separator: ", "),
          link: entry.link,
          scores: (0...Screening.highest).map {
            ScoreView(value: $0, isChosen: $0 == view.score)
          }, note: view.note, recused: view.recused, isDone: category.shortlist != nil)
      })
    return try visit.page(say("Screening"), template, page)
  }

  private struct ScoreView {
    let value: Int
    let isChosen: Bool
  }

  private struct EntryView {
    let number: Int
    let category: String
    let categoryName: String
    let entry: String
    let title: String
    let people: String
    let link: String?
    let scores: [ScoreView]
    let note: String
    let recused: String?
    let isDone: Bool
  }

  private struct Page {
    let told: String?
    let progress: String
    let hasAny: Bool
    let entries: [EntryView]
  }

  static let template = Template(
    """
    <h1>Screening</h1>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    {{^hasAny}}<p>Nothing is given to you to look at.</p>{{/hasAny}}
    {{#hasAny}}<p class="next">You have scored {{progress}}.</p><p class="quiet">10 is best. Your notes are for you alone; of scores the chair sees the average and how many there are.</p>{{/hasAny}}
    {{#entries}}<section class="proposal" aria-labelledby="e-{{number}}"><h2 id="e-{{number}}">{{title}}</h2>
    <p>{{people}} <span class="quiet">for {{categoryName}}</span>{{#link}} · <a href="{{.}}" rel="noreferrer">See it<span class="vh">: {{title}}</span></a>{{/link}}</p>
    {{#recused}}<p class="told unsaved">You do not judge it: {{.}}</p>{{/recused}}
    {{^recused}}{{#isDone}}<p class="quiet">The shortlist is made.</p>{{/isDone}}{{^isDone}}
    <form method="post" action="/screen/{{category}}/{{entry}}">
    <label for="score-{{number}}">Score<span class="vh"> of {{title}}</span></label><select class="score" id="score-{{number}}" name="score"><option value="">none</option>{{#scores}}<option{{#isChosen}} selected{{/isChosen}}>{{value}}</option>{{/scores}}</select>
    <label for="note-{{number}}">Note<span class="vh"> on {{title}}</span></label><textarea class="short" id="note-{{number}}" name="note" rows="3">{{note}}</textarea>
    <p class="actions"><button class="main" name="do" value="save">Save<span class="vh"> {{title}}</span></button></p></form>
    <details><summary>I cannot judge this<span class="vh">: {{title}}</span></summary><form method="post" action="/screen/{{category}}/{{entry}}"><label for="why-{{number}}">Why <span class="hint">the chair reads it</span></label><input type="text" id="why-{{number}}" name="reason"><p class="actions"><button name="do" value="recuse">Do not judge it</button></p></form></details>
    {{/isDone}}{{/recused}}</section>{{/entries}}
    """)
}
