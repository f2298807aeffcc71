import Awards
import Ballots
import HTTPTypes
import Records
import Seasons
import Texts

/// One sheet of paper as somebody types it in.
enum SheetPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let form = visit.query
    return try await page(
      visit, kind: form.text("kind"), number: Int(form.text("number")) ?? 0, draft: Draft(),
      problems: [])
  }

  static func take(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let id = visit.parameter("round")
    let (letter, number) = (visit.form.text("kind"), Int(visit.form.text("number")) ?? 0)
    guard let round = open.state.rounds[id], let staff = visit.person?.staff,
      let key = visit.paperKey
    else { throw PageError.badForm(say("Type the word that both agreed on first.")) }
    let desk = PaperDesk(open.office, id)
    let kind = try await desk.kinds().kinds.first { $0.letter == letter }
    let categories = round.categories.filter { kind?.categories.contains($0.id) == true }
    let (draft, problems) = BallotForm(round: round, form: visit.form, old: Draft())
      .draft(of: categories)
    if !problems.isEmpty {
      return try await page(
        visit, kind: letter, number: number, draft: draft, problems: problems.values.sorted())
    }
    let result: PaperDesk.Entering
    do {
      result = try await desk.enter(draft, sheet: number, kind: letter, key: key, by: staff)
    } catch let error as DeskError {
      return try await page(
        visit, kind: letter, number: number, draft: draft, problems: ["\(error)"])
    }
    let told: String
    switch result {
    case .first: told = say("Sheet \(letter) \(number) waits for the second person.")
    case .boxed: told = say("Sheet \(letter) \(number): both agree. It is in the box.")
    case .differs(let titles, let other):
      let name = try await open.office.store.staff(of: open.office.id)
        .first { $0.id == other }?.name
      return try await page(
        visit, kind: letter, number: number, draft: draft,
        problems: [
          say(
            "You and \(name ?? other) differ in \(sayAnd(titles)). Look at the sheet together; whoever is wrong enters it again."
          )
        ])
    }
    return .seeOther("/admin/paper/\(id)?told=\(Form.escaped(told))#sheets")
  }

  private static func page(
    _ visit: Visit, kind letter: String, number: Int, draft: Draft, problems: [String]
  ) async throws -> Answer {
    let open = try visit.open()
    let id = visit.parameter("round")
    guard let round = open.state.rounds[id], open.season.round(id)?.paper != nil,
      let kind = try await PaperDesk(open.office, id).kinds().kinds.first(where: {
        $0.letter == letter
      }), (1...9999).contains(number)
    else { throw PageError.notFound }
    let view = Page(
      path: "/admin/paper/\(id)", kind: letter, number: number, problems: problems,
      hasProblems: !problems.isEmpty,
      categories: round.categories.filter { kind.categories.contains($0.id) }.map {
        CategoryView($0, draft, open.season)
      })
    return try visit.page(
      say("Sheet \(letter) \(number)"), template, view, problems.isEmpty ? .ok : .conflict)
  }

  private struct Row {
    let id: String
    let category: String
    let name: String
    let value: String
    let isChosen: Bool
    let isGone: Bool
  }

  private struct Line {
    let text: String
    let number: Int
  }

  private struct CategoryView {
    let id: String
    let title: String
    let how: String
    let isRank: Bool
    let isOne: Bool
    let isTick: Bool
    let isScore: Bool
    let rows: [Row]
    let lines: [Line]

    init(_ category: VotedCategory, _ draft: Draft, _ season: Season) {
      id = category.id
      title = category.title
      let kind = BallotKind(category)
      how = kind.instruction
      isRank = if case .rank = kind { true } else { false }
      isTick = if case .approve = kind { true } else { false }
      isScore = if case .score = kind { true } else { false }
      isOne = kind == .chooseOne
      let choices = draft.choices[id] ?? []
      let scores = draft.scores[id] ?? [:]
      var written: Int?
      if case .write(let most, _) = kind { written = most }
      let isScored = isScore
      rows =
        written != nil
        ? []
        : category.candidates.map { candidate in
          let names = MemberBallot.names(candidate, category, season)
          let place = choices.firstIndex(of: candidate.id)
          return Row(
            id: candidate.id, category: category.id,
            name: names.people.isEmpty ? names.film : "\(names.film), \(names.people)",
            value: isScored
              ? scores[candidate.id].map(String.init) ?? "" : place.map { String($0 + 1) } ?? "",
            isChosen: place != nil, isGone: candidate.isWithdrawn)
        }
      let lines = draft.written[id] ?? []
      self.lines = (0..<(written ?? 0)).map {
        Line(text: $0 < lines.count ? lines[$0] : "", number: $0 + 1)
      }
    }
  }

  private struct Page {
    let path: String
    let kind: String
    let number: Int
    let problems: [String]
    let hasProblems: Bool
    let categories: [CategoryView]
  }

  static let template = Template(
    """
    <h1>Sheet {{kind}} {{number}}</h1>
    {{#hasProblems}}<div class="told wrong" role="alert"><span class="wrong-word">Not in yet.</span><ul>{{#problems}}<li>{{.}}</li>{{/problems}}</ul></div>{{/hasProblems}}
    <p>Type what the sheet says. What cannot be read, or names two first, is left empty in that category; an empty category is an empty ballot.</p>
    <form class="ballot" method="post" action="{{path}}/sheet"><input type="hidden" name="kind" value="{{kind}}"><input type="hidden" name="number" value="{{number}}">
    {{#categories}}<fieldset class="category" id="{{id}}"><legend>{{title}}</legend><p class="how">{{how}}</p>
    {{#isRank}}{{#rows}}{{^isGone}}<div class="row"><input type="number" inputmode="numeric" min="1" name="n.{{category}}.{{id}}" value="{{value}}" aria-label="Rank of {{name}}"><span class="names"><span class="film">{{name}}</span></span></div>{{/isGone}}{{/rows}}{{/isRank}}
    {{#isScore}}{{#rows}}{{^isGone}}<div class="row"><input type="number" inputmode="numeric" min="0" name="s.{{category}}.{{id}}" value="{{value}}" aria-label="Score of {{name}}"><span class="names"><span class="film">{{name}}</span></span></div>{{/isGone}}{{/rows}}{{/isScore}}
    {{#isOne}}{{#rows}}{{^isGone}}<label class="choice"><input type="radio" name="c.{{category}}" value="{{id}}"{{#isChosen}} checked{{/isChosen}}><span class="name">{{name}}</span></label>{{/isGone}}{{/rows}}<label class="choice quiet"><input type="radio" name="c.{{id}}" value=""><span>Nobody</span></label>{{/isOne}}
    {{#isTick}}{{#rows}}{{^isGone}}<label class="choice"><input type="checkbox" name="c.{{category}}" value="{{id}}"{{#isChosen}} checked{{/isChosen}}><span class="name">{{name}}</span></label>{{/isGone}}{{/rows}}{{/isTick}}
    {{#lines}}<p class="line"><span class="quiet" aria-hidden="true">{{number}}</span><input type="text" name="w.{{id}}" value="{{text}}" maxlength="200" autocomplete="off" aria-label="{{title}}, line {{number}}"></p>{{/lines}}
    </fieldset>{{/categories}}
    <p class="actions"><button class="main">That is what it says</button> <a href="{{path}}">Go back</a></p></form>
    """)
}
