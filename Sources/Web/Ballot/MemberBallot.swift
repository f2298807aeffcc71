import Awards
import Foundation
import Records
import Sealing
import Seasons
import Texts

/// One member's ballot in one open round, with the draft of this browser.
struct MemberBallot {
  let visit: Visit
  let open: Visit.OpenSeason
  let member: Member
  let round: RoundState
  /// Those in which the member votes.
  let categories: [VotedCategory]
  /// Categories in which a ballot of theirs is in.
  let cast: Set<String>
  /// The key of the draft, in the browser's cookie.
  let key: [UInt8]
  var draft: Draft
  /// How many votes the member has here.
  private let votes: Int
  /// Shown to the office, which cannot fill it in.
  var isPreview = false

  /// The ballot of somebody who votes everywhere, before there is a vote.
  init(preview round: RoundState, _ visit: Visit) throws {
    self.visit = visit
    open = try visit.open()
    member = Member(id: "preview", name: "A member")
    self.round = round
    categories = round.categories
    cast = []
    key = []
    draft = Draft()
    votes = 1
    isPreview = true
  }

  init(_ visit: Visit) async throws {
    let open = try visit.open()
    let member = try visit.member()
    guard let round = open.state.rounds[visit.parameter("round")], open.state.rooms[round.id] == nil
    else {
      throw PageError.notFound
    }
    let grace = visit.site.settings.grace
    guard !round.isClosed, open.now < round.closes + grace else {
      throw DeskError.ballot(
        BallotRefusal(round, at: open.now, named: RoundName.text(round.kind, round.id)) {
          Moment.text($0, open.season)
        })
    }
    let roll = try await BallotPages.roll(of: member, round, open)
    guard !roll.isEmpty else { throw PageError.notYours }
    self.visit = visit
    self.open = open
    self.member = member
    self.round = round
    categories = round.categories.filter { roll[$0.id] != nil }
    cast = Set(roll.filter(\.value).keys)
    key =
      visit.draftKey.flatMap { $0.count == DraftSeal.keyByteCount ? $0 : nil }
      ?? open.office.entropy.bytes(DraftSeal.keyByteCount, "draft key")
    draft = try await DraftDesk(open.office).draft(of: member.id, in: round, key: key) ?? Draft()
    votes =
      try await open.office.store.votes(of: [member.id], round: round.id, in: open.office.id)[
        member.id] ?? 1
  }

  func withKey(_ answer: Answer) -> Answer {
    answer.setting(SiteCookie.draft.cookie(key.base64))
  }

  func progress(_ draft: Draft) -> String {
    let done = categories.filter {
      draft.isFilled($0.id) || draft.abstained.contains($0.id)
    }.count
    return say(
      categories.count, one: "\(done) of \(categories.count) category",
      other: "\(done) of \(categories.count) categories")
  }

  // MARK: Names

  /// What leads in the category, and what stands quietly below it.
  static func names(
    _ candidate: VotedCategory.Candidate, _ category: VotedCategory, _ season: Season
  ) -> (film: String, people: String) {
    if let known = season.category(category.id),
      let nominee = known.nominees.first(where: { $0.id == candidate.id })
    {
      return names(nominee, known, season)
    }
    if let entry = season.entry(candidate.id) {
      return (
        entry.title.plain, entry.people.map { season.personName($0.person) }.joined(separator: ", ")
      )
    }
    return (candidate.label, "")
  }

  static func names(
    _ nominee: Nominee, _ category: Category, _ season: Season
  ) -> (film: String, people: String) {
    let title = season.title(of: nominee)
    let people = season.peopleNames(of: nominee).joined(separator: ", ")
    let detail = nominee.detail?.plain
    switch category.lead {
    case .title:
      return (title, detail.map { "\($0)\(people.isEmpty ? "" : ", ")\(people)" } ?? people)
    case .people: return (people.isEmpty ? title : people, people.isEmpty ? "" : title)
    case .detail: return (detail ?? title, detail == nil ? people : title)
    }
  }

  // MARK: The page to fill in

  private struct RowView {
    let id: String
    let category: String
    let film: String
    let people: String?
    let number: String
    let isChosen: Bool
    let isWithdrawn: Bool
    let place: Int
    let count: Int
    let link: String?
    let scores: [Score]
  }

  /// A score that may be given.
  private struct Score {
    let value: Int
    let isGiven: Bool
  }

  /// A line to write on.
  private struct LineView {
    let category: String
    let title: String
    let list: String
    let number: Int
    let text: String
    let isRanked: Bool
  }

  /// Titles that a line may be completed from.
  private struct ListView {
    let id: String
    let titles: [String]
  }

  private struct CategoryView {
    let id: String
    let title: String
    let how: String
    let isRank: Bool
    let isOne: Bool
    let isMany: Bool
    let isScore: Bool
    let isWrite: Bool
    let lines: [LineView]
    let list: String
    let attestation: String?
    let isDeclared: Bool
    let isAbstained: Bool
    let isCast: Bool
    let published: String
    let chosen: [RowView]
    let rest: [RowView]
    let noneChosen: Bool
    let problem: String?
    let most: String
  }

  private struct PageView {
    let round: String
    let roundName: String
    let name: String
    let until: String
    let left: String
    let closesAt: Int
    let sentence: String
    let nowAt: Int
    let texts: String
    let told: String?
    let problems: [String]
    let hasProblems: Bool
    let isCast: Bool
    let castCount: Int
    let castTitles: String
    let categories: [CategoryView]
    let lists: [ListView]
    let progress: String
    let isMany: Bool
    /// As how many votes the ballot counts; nil for one.
    let votes: String?
    let isPreview: Bool
    let isSaved: Bool
  }

  func page(told: String?, problems: [String: String]) throws -> Answer {
    let page = PageView(
      round: round.id, roundName: RoundName.text(round.kind, round.id),
      name: member.name, until: Moment.text(round.closes, open.season),
      left: Moment.left(round.closes.timeIntervalSince(open.now)),
      closesAt: Int(round.closes.timeIntervalSince1970), sentence: open.season.results.sentence,
      nowAt: Int(open.now.timeIntervalSince1970), texts: BallotScript.texts, told: told,
      problems: categories.compactMap { category in
        problems[category.id].map { "\(open.season.title(category)): \($0)" }
      }, hasProblems: !problems.isEmpty, isCast: !cast.isEmpty, castCount: cast.count,
      castTitles: categories.filter { cast.contains($0.id) }.map(open.season.title)
        .joined(separator: ", "),
      categories: categories.map { view(of: $0, problems[$0.id]) }, lists: lists,
      progress: progress(draft),
      isMany: categories.count > 3, votes: votes == 1 ? nil : String(votes), isPreview: isPreview,
      isSaved: open.season.savedCounts)
    let answer = try visit.page(
      page.roundName, Self.pageTemplate, page, script: isPreview ? nil : "/ballot.js")
    return isPreview ? answer : withKey(answer)
  }

  /// More titles than these would make the page slow on a phone.
  static let mostSuggestions = 600

  /// One list for all categories that name the same kind of entries.
  private var lists: [ListView] {
    var seen: Set<String> = []
    return categories.filter { $0.rule.isWritten && seen.insert(Self.list($0)).inserted }.map {
      ListView(
        id: Self.list($0), titles: $0.candidates.prefix(Self.mostSuggestions).map(\.label))
    }
  }

  private static func list(_ category: VotedCategory) -> String {
    "list-\(category.rule.entries ?? "all")"
  }

  private func view(of category: VotedCategory, _ problem: String?) -> CategoryView {
    let choices = draft.choices[category.id] ?? []
    let kind = BallotKind(category)
    func row(_ candidate: VotedCategory.Candidate) -> RowView {
      let names = Self.names(candidate, category, open.season)
      let place = choices.firstIndex(of: candidate.id)
      return RowView(
        id: candidate.id, category: category.id, film: names.film,
        people: names.people.isEmpty ? nil : names.people,
        number: place.map { String($0 + 1) } ?? "", isChosen: place != nil,
        isWithdrawn: candidate.isWithdrawn, place: (place ?? 0) + 1, count: choices.count,
        link: link(candidate, category), scores: scores(candidate, category, kind))
    }
    let rows = inBallotOrder(category).map(row)
    let isRank = if case .rank = kind { true } else { false }
    let isMany = if case .approve = kind { true } else { false }
    let isScore = if case .score = kind { true } else { false }
    var lines: [LineView] = []
    if case .write(let count, let isRanked) = kind {
      let written = draft.written[category.id] ?? []
      lines = (0..<count).map { number in
        LineView(
          category: category.id, title: open.season.title(category), list: Self.list(category),
          number: number + 1, text: number < written.count ? written[number] : "",
          isRanked: isRanked)
      }
    }
    let chosen = isRank ? rows.filter(\.isChosen).sorted { $0.place < $1.place } : []
    var most = ""
    if case .rank(let limit?) = kind { most = String(limit) }
    return CategoryView(
      id: category.id, title: open.season.title(category), how: kind.instruction, isRank: isRank,
      isOne: kind == .chooseOne, isMany: isMany, isScore: isScore,
      isWrite: !lines.isEmpty, lines: lines, list: Self.list(category),
      attestation: open.season.category(category.id)?.attestation?.shown,
      isDeclared: draft.declared.contains(category.id),
      isAbstained: draft.abstained.contains(category.id), isCast: cast.contains(category.id),
      published: category.publication.words, chosen: chosen,
      rest: isRank ? rows.filter { !$0.isChosen } : rows,
      noneChosen: choices.isEmpty, problem: problem, most: most)
  }

  private func scores(
    _ candidate: VotedCategory.Candidate, _ category: VotedCategory, _ kind: BallotKind
  ) -> [Score] {
    guard case .score(let highest) = kind else { return [] }
    let given = draft.scores[category.id]?[candidate.id]
    return (0...highest).reversed().map { Score(value: $0, isGiven: $0 == given) }
  }

  /// Where the member sees it.
  private func link(
    _ candidate: VotedCategory.Candidate, _ category: VotedCategory
  ) -> String? {
    let nominee = open.season.category(category.id)?.nominees.first { $0.id == candidate.id }
    return open.season.entry(nominee?.entry ?? candidate.id)?.link
  }

  /// As stated, or shuffled for this member: by a hash, so that it is the same at each visit.
  private func inBallotOrder(_ category: VotedCategory) -> [VotedCategory.Candidate] {
    guard open.season.category(category.id)?.ballotOrder == .random else {
      return category.candidates
    }
    // No Award stays the last.
    let last = category.candidates.filter { $0.id == VotedCategory.noAwardID }
    return category.candidates.filter { $0.id != VotedCategory.noAwardID }.map { candidate in
      let place = Digest(
        hashing: Bytes.lengthPrefixed(
          "envelope.order/1", member.id, round.id, category.id, candidate.id))
      return (place: place.bytes, candidate: candidate)
    }.sorted { $0.place.lexicographicallyPrecedes($1.place) }.map(\.candidate) + last
  }

  private static let linkPiece = """
    {{#link}} <a class="watch small" href="{{.}}" target="_blank" rel="noopener noreferrer" aria-label="See {{film}} (another page)">See it</a>{{/link}}
    """

  private static let rowPieces = """
    <span class="handle" aria-hidden="true">⠿</span>\
    <input type="number" inputmode="numeric" min="1" name="n.{{category}}.{{id}}" value="{{number}}" aria-label="Rank of {{film}}">\
    <span class="names"><span class="film">{{film}}</span>{{#people}}<span class="people">{{.}}</span>{{/people}}\(linkPiece)</span>
    """

  static let pageTemplate = Template(
    """
    {{^isPreview}}<form class="ballot" method="post" action="/ballot/{{round}}" data-closes="{{closesAt}}" data-now="{{nowAt}}" data-texts="{{texts}}">{{/isPreview}}
    {{#isPreview}}<p class="told unsaved"><span class="unsaved-word">Preview.</span> This is what a member sees who votes in every category. Nothing here is kept. <a href="/admin">Go back</a></p><form class="ballot" method="get" action="/admin/preview/{{round}}">{{/isPreview}}
    <h1>{{roundName}}</h1>
    <p class="quiet">{{name}}, this is your ballot. Closes {{until}}, <span id="left">in {{left}}</span>.</p>
    {{#votes}}<p>Your ballot counts as {{.}} votes.</p>{{/votes}}
    {{#isCast}}<p class="told"><span class="saved-word">Your ballot is in</span> for {{castTitles}}. {{#isSaved}}What you change takes its place.{{/isSaved}}{{^isSaved}}Casting again takes its place there. \
    What you cast cannot be shown.{{/isSaved}}</p>{{/isCast}}
    {{#isSaved}}<p class="quiet">What is saved when voting ends counts; there is nothing else to do.</p>{{/isSaved}}
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    {{#hasProblems}}<div class="told wrong" role="alert"><span class="wrong-word">Please look again.</span><ul>{{#problems}}<li>{{.}}</li>{{/problems}}</ul></div>{{/hasProblems}}
    {{^isPreview}}<button class="vh" name="do" value="save" tabindex="-1" aria-hidden="true">Save</button>{{/isPreview}}
    {{#isMany}}<details><summary>Categories</summary><ul>{{#categories}}<li><a href="#{{id}}">{{title}}</a></li>{{/categories}}</ul></details>{{/isMany}}
    {{#categories}}
    <fieldset class="category" id="{{id}}" data-title="{{title}}"{{#isRank}} data-rank="{{most}}"{{/isRank}}>
    <legend>{{title}}</legend>
    <p class="how">{{how}}{{#isCast}} <span class="saved-word">In.</span>{{/isCast}}</p>
    {{#problem}}<p class="wrong-word">{{.}}</p>{{/problem}}
    {{#isRank}}
    <ol class="rows chosen" aria-label="Ranked in {{title}}">
    {{#chosen}}<li class="row" data-id="{{id}}">ROW\
    <span class="moves"><button name="do" value="up {{category}} {{id}}" aria-label="Move {{film}} up, now {{place}} of {{count}}">↑</button>\
    <button name="do" value="down {{category}} {{id}}" aria-label="Move {{film}} down, now {{place}} of {{count}}">↓</button>\
    <button name="do" value="remove {{category}} {{id}}" aria-label="Take {{film}} out of the ranking">×</button></span></li>{{/chosen}}
    </ol>
    <ul class="rows rest" aria-label="Not ranked in {{title}}">
    {{#rest}}{{#isWithdrawn}}<li class="row struck"><span class="names"><span class="film">{{film}}</span><span class="people">no longer a nominee</span></span></li>{{/isWithdrawn}}\
    {{^isWithdrawn}}<li class="row" data-id="{{id}}">ROW\
    <span class="moves"><button name="do" value="add {{category}} {{id}}" aria-label="Rank {{film}} next">+</button></span></li>{{/isWithdrawn}}{{/rest}}
    </ul>
    {{/isRank}}
    {{#isOne}}
    {{#rest}}<label class="choice{{#isWithdrawn}} struck{{/isWithdrawn}}"><input type="radio" name="c.{{category}}" value="{{id}}"{{#isChosen}} checked{{/isChosen}}{{#isWithdrawn}} disabled{{/isWithdrawn}}>\
    <span class="names"><span class="name film">{{film}}</span>{{#people}}<span class="people quiet small"> {{.}}</span>{{/people}}\(linkPiece)</span></label>{{/rest}}
    <label class="choice quiet"><input type="radio" name="c.{{id}}" value=""{{#noneChosen}} checked{{/noneChosen}}><span>Nobody chosen</span></label>
    {{/isOne}}
    {{#isMany}}
    {{#rest}}<label class="choice{{#isWithdrawn}} struck{{/isWithdrawn}}"><input type="checkbox" name="c.{{category}}" value="{{id}}"{{#isChosen}} checked{{/isChosen}}{{#isWithdrawn}} disabled{{/isWithdrawn}}>\
    <span class="names"><span class="name film">{{film}}</span>{{#people}}<span class="people quiet small"> {{.}}</span>{{/people}}\(linkPiece)</span></label>{{/rest}}
    {{/isMany}}
    {{#isScore}}
    {{#rest}}<div class="row{{#isWithdrawn}} struck{{/isWithdrawn}}"><span class="names"><span class="film">{{film}}</span>\
    {{#isWithdrawn}}<span class="people">no longer a nominee</span>{{/isWithdrawn}}{{^isWithdrawn}}{{#people}}<span class="people">{{.}}</span>{{/people}}\(linkPiece){{/isWithdrawn}}</span>\
    {{^isWithdrawn}}<select class="score" name="s.{{category}}.{{id}}" aria-label="Score of {{film}}"><option value="">–</option>\
    {{#scores}}<option{{#isGiven}} selected{{/isGiven}}>{{value}}</option>{{/scores}}</select>{{/isWithdrawn}}</div>{{/rest}}
    {{/isScore}}
    {{#isWrite}}
    <p class="quiet small">Write a title, and names after a dash where they belong to it: <span class="name">Anora – Sean Baker</span>. Titles that are known appear as you type.</p>
    {{#lines}}<p class="line">{{#isRanked}}<span class="quiet" aria-hidden="true">{{number}}</span>{{/isRanked}}<input type="text" name="w.{{category}}" value="{{text}}" list="{{list}}" maxlength="200" autocomplete="off" aria-label="{{title}}, line {{number}}"></p>{{/lines}}
    {{/isWrite}}
    {{#attestation}}<label class="choice small"><input type="checkbox" name="d.{{id}}"{{#isDeclared}} checked{{/isDeclared}}><span>{{attestation}}</span></label>{{/attestation}}
    <p class="quiet small">Published afterwards: {{published}}.</p>
    <label class="choice quiet small"><input type="checkbox" name="x.{{id}}"{{#isAbstained}} checked{{/isAbstained}}><span>I do not vote here</span></label>
    </fieldset>
    {{/categories}}
    {{#lists}}<datalist id="{{id}}">{{#titles}}<option value="{{.}}"></option>{{/titles}}</datalist>{{/lists}}
    <p class="quiet small">{{sentence}}</p>
    <div class="foot"><span class="status" id="status" role="status">{{progress}}</span>
    {{#isPreview}}<span class="quiet">Here a member saves and reviews</span>{{/isPreview}}{{^isPreview}}<span><button class="plain" type="button" id="undo" hidden>Undo</button> <button class="plain" name="do" value="save">Save</button> <button class="main" name="do" value="review">Review</button></span>{{/isPreview}}</div>
    <p class="vh" id="spoken" aria-live="polite"></p>
    </form>
    """.replacing("ROW", with: rowPieces))

  // MARK: The page to read before casting

  private struct ReviewCategory {
    let id: String
    let title: String
    let isRank: Bool
    let isScore: Bool
    let choices: [Choice]
    let note: String?
    let isDeclared: Bool
    let isUndeclared: Bool

    struct Choice {
      let id: String
      let category: String
      let film: String
      let people: String
      let score: Int?
    }
  }

  private struct ReviewView {
    let round: String
    let categories: [ReviewCategory]
    let isEmpty: Bool
    let until: String
    let progress: String
    let isSaved: Bool
  }

  func reviewPage() throws -> Answer {
    let list = categories.map { category -> ReviewCategory in
      let scores = draft.scores[category.id] ?? [:]
      let choices =
        category.rule.isWritten
        ? draft.written[category.id] ?? []
        : category.encoding.highest == nil
          ? draft.choices[category.id] ?? []
          : scores.keys.sorted { first, second in
            (scores[second] ?? 0, first) < (scores[first] ?? 0, second)
          }
      let isRank =
        switch BallotKind(category) {
        case .rank, .write(_, isRanked: true): true
        default: false
        }
      let asked = open.season.category(category.id)?.attestation?.shown
      let isDeclared = draft.declared.contains(category.id)
      let isUndeclared = asked != nil && !isDeclared && !choices.isEmpty
      let note: String? =
        choices.isEmpty
        ? (draft.abstained.contains(category.id)
          ? say("You do not vote here.") : say("Nothing chosen."))
          + (cast.contains(category.id) && !open.season.savedCounts
            ? " " + say("The ballot you cast before stays.") : "") : nil
      return ReviewCategory(
        id: category.id, title: open.season.title(category), isRank: isRank,
        isScore: category.encoding.highest != nil,
        choices: isUndeclared
          ? []
          : choices.compactMap { id in
            if category.rule.isWritten {
              return .init(id: id, category: category.id, film: id, people: "", score: nil)
            }
            guard let candidate = category.candidates.first(where: { $0.id == id }) else {
              return nil
            }
            let names = Self.names(candidate, category, open.season)
            return .init(
              id: id, category: category.id, film: names.film, people: names.people,
              score: scores[id])
          },
        note: isUndeclared
          ? say("Not counted: you have not declared \u{201C}\(asked ?? "")\u{201D}.") : note,
        isDeclared: isDeclared, isUndeclared: isUndeclared)
    }
    let view = ReviewView(
      round: round.id, categories: list,
      isEmpty: list.allSatisfy(\.choices.isEmpty), until: Moment.text(round.closes, open.season),
      progress: progress(draft), isSaved: open.season.savedCounts)
    return withKey(
      try visit.page(say("Review"), Self.reviewTemplate, view))
  }

  static let reviewTemplate = Template(
    """
    <form class="ballot" method="post" action="/ballot/{{round}}/cast">
    <h1>Review your ballot</h1>
    {{#isSaved}}<p>This is saved, and counts as it stands when voting ends {{until}}.</p>{{/isSaved}}
    {{^isSaved}}<p>Nothing is cast until you press the button below. You can change it until {{until}}.</p>{{/isSaved}}
    {{#categories}}
    <h2>{{title}}</h2>
    {{#isRank}}<ol class="ranked">{{#choices}}<li><span class="name">{{film}}</span> <span class="quiet small">{{people}}</span>\
    <input type="hidden" name="v.{{category}}" value="{{id}}"></li>{{/choices}}</ol>{{/isRank}}
    {{#isScore}}<table>{{#choices}}<tr><td><span class="name">{{film}}</span> <span class="quiet small">{{people}}</span>\
    <input type="hidden" name="v.{{category}}" value="{{id}}"><input type="hidden" name="s.{{category}}.{{id}}" value="{{score}}"></td><td class="number">{{score}}</td></tr>{{/choices}}</table>{{/isScore}}
    {{#isDeclared}}<input type="hidden" name="d.{{id}}" value="yes">{{/isDeclared}}
    {{^isRank}}{{^isScore}}{{#choices}}<p><span class="name">{{film}}</span> <span class="quiet small">{{people}}</span>\
    <input type="hidden" name="v.{{category}}" value="{{id}}"></p>{{/choices}}{{/isScore}}{{/isRank}}
    {{#note}}<p class="{{#isUndeclared}}unsaved-word{{/isUndeclared}}{{^isUndeclared}}quiet{{/isUndeclared}}">{{.}}</p>{{/note}}
    {{/categories}}
    <div class="foot"><a href="/ballot/{{round}}">Go back</a> <span class="status">{{progress}}</span>
    {{#isEmpty}}<span class="quiet">Choose somebody first</span>{{/isEmpty}}{{^isEmpty}}<button class="main">{{#isSaved}}Get my receipt{{/isSaved}}{{^isSaved}}Cast ballot{{/isSaved}}</button>{{/isEmpty}}</div>
    </form>
    """)
}
