import Awards
import Foundation
import Records
import Seasons
import Texts

/// What a nominee sees by their private link, and what everybody sees from the announcement on.
enum NomineePages {
  private static func invitation(_ visit: Visit) async throws -> NomineeDesk.Invitation {
    guard
      let found = try await NomineeDesk(visit.open().office).invitation(visit.parameter("code"))
    else { throw PageError.notFound }
    return found
  }

  static func show(_ visit: Visit) async throws -> Answer {
    try page(visit, try await invitation(visit), told: nil)
  }

  static func answer(_ visit: Visit) async throws -> Answer {
    let invitation = try await invitation(visit)
    let form = visit.form
    guard ["yes", "no"].contains(form.text("accepts")) else {
      throw PageError.badForm(say("Say whether you accept the nomination or decline it."))
    }
    let signer = form.text("signer")
    guard !signer.isEmpty, signer.count <= 200 else {
      throw PageError.badForm(say("Sign with your name, of at most 200 letters."))
    }
    if form.fields.contains(where: { $0.value.utf8.count > 2000 }) {
      throw PageError.badForm(say("That is too long; 2,000 letters are enough."))
    }
    let answer = NomineeAnswer(
      accepts: form.text("accepts") == "yes",
      text: NomineeDesk.text(
        invitation.nominee, invitation.season, category: invitation.category.title),
      signer: signer, changes: try changes(form, invitation),
      attends: NomineeAnswer.Attends(rawValue: form.text("attends")) ?? .undecided,
      note: form.text("note"))
    try await NomineeDesk(visit.open().office).answer(invitation, answer)
    return try page(
      visit, try await self.invitation(visit),
      told: answer.accepts
        ? say("Thank you. Your answer is kept, with the text that you signed.")
        : say("Your answer is kept: you decline."))
  }

  /// What the form has otherwise than it stands now.
  private static func changes(
    _ form: Form, _ invitation: NomineeDesk.Invitation
  ) throws -> [Correction] {
    let (season, nominee) = (invitation.season, invitation.nominee)
    var changes: [Correction] = []
    func note(_ field: Correction.Field, _ id: String, _ name: String) {
      let typed = form.text(name)
      guard form[name] != nil, let now = season.current(field, id), typed != now,
        !typed.isEmpty || field == .credit || field == .personSay
      else { return }
      changes.append(Correction(field: field, id: id, from: now, to: typed))
    }
    note(.entryTitle, nominee.entry, "title")
    for person in nominee.people {
      note(.personName, person, "name.\(person)")
      note(.personSay, person, "say.\(person)")
    }
    note(.credit, nominee.id, "credit")
    let places = nominee.people.enumerated().map { index, person in
      (place: Int(form.text("place.\(person)")) ?? index + 1, index: index, person: person)
    }
    let order = places.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map(\.person)
    if order != nominee.people {
      changes.append(
        Correction(
          field: .peopleOrder, id: nominee.id, from: nominee.people.joined(separator: ","),
          to: order.joined(separator: ",")))
    }
    return changes
  }

  private static func page(
    _ visit: Visit, _ invitation: NomineeDesk.Invitation, told: String?
  ) throws -> Answer {
    let (season, nominee, answer) = (invitation.season, invitation.nominee, invitation.answer)
    let changed = Dictionary(
      (answer?.changes ?? []).map { ("\($0.field.rawValue) \($0.id)", $0.to) },
      uniquingKeysWith: { $1 })
    func text(_ field: Correction.Field, _ id: String) -> String {
      changed["\(field.rawValue) \(id)"] ?? season.current(field, id) ?? ""
    }
    let minute = season.round(invitation.round)?.announces
    let page = Page(
      told: told, code: visit.parameter("code"), category: invitation.category.title,
      label: season.label(of: nominee, in: invitation.category.id),
      season: season.name.plain, announced: minute.map { Moment.text($0, season) } ?? say("soon"),
      isAnnounced: invitation.isAnnounced, isAccepted: answer?.accepts == true,
      isDeclined: answer?.accepts == false, title: text(.entryTitle, nominee.entry),
      people: nominee.people.enumerated().map { index, id in
        PersonView(
          id: id, name: text(.personName, id), say: text(.personSay, id), place: index + 1,
          isOneOfMany: nominee.people.count > 1)
      }, credit: text(.credit, nominee.id),
      attends: NomineeAnswer.Attends.allCases.map {
        AttendsView(value: $0.rawValue, isChosen: $0 == answer?.attends ?? .undecided)
      }, note: answer?.note ?? "", signer: answer?.signer ?? "")
    return try visit.page(say("Your nomination"), template, page)
  }

  /// The nominees as announced.
  static func announced(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let rounds = open.season.rounds.filter { $0.kind == .nomination }.map { round -> RoundView in
      let state = open.state.rounds[round.id]
      let waits = state?.nominations.values.contains { !$0.isAnnounced } ?? true
      let when = round.announces.map {
        open.now < $0
          ? say(
            "The nominees are announced \(Moment.text($0, open.season)), in \(Moment.left($0.timeIntervalSince(open.now)))."
          ) : say("The nominees are announced \(Moment.text($0, open.season)).")
      }
      return RoundView(
        name: RoundName.text(round),
        when: waits ? when ?? say("The nominees are announced when they are counted.") : nil,
        categories: (state?.categories ?? []).filter {
          state?.nominations[$0.id]?.isAnnounced == true
        }.compactMap { voted in
          open.season.category(voted.id).map { category in
            CategoryView(
              title: category.name.plain,
              nominees: category.nominees.filter { !$0.isWithdrawn }.map { nominee in
                let names = MemberBallot.names(nominee, category, open.season)
                return NameView(
                  name: names.film, people: names.people.isEmpty ? nil : names.people)
              })
          }
        })
    }
    return try visit.page(say("Nominees"), announcedTemplate, AnnouncedPage(rounds: rounds))
  }

  // MARK: How a member's line was read

  static func reading(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let round = open.state.rounds[visit.parameter("round")], round.kind == .nomination else {
      throw PageError.notFound
    }
    let typed = visit.query.text("line")
    let answers = round.categories.compactMap { category -> ReadingView? in
      guard let state = round.nominations[category.id], let lines = state.lines,
        let line = WrittenLine.tidy(typed), lines.contains(line)
      else { return nil }
      let label = state.reading(of: line)
      return ReadingView(
        category: category.title, label: label,
        over: state.isAnnounced
          ? state.passedOver[label].map {
            $0.why == .declined ? say("who declined") : say("not eligible: \($0.reason)")
          } : nil)
    }
    let isOpen = round.nominations.values.contains { $0.lines != nil }
    return try visit.page(
      say("How a line was read"), readingTemplate,
      ReadingPage(
        round: round.id, line: typed, isOpen: isOpen, answers: answers,
        isUnknown: isOpen && !typed.isEmpty && answers.isEmpty))
  }

  // MARK: Views

  private struct PersonView {
    let id: String
    let name: String
    let say: String
    let place: Int
    let isOneOfMany: Bool
  }

  private struct AttendsView {
    let value: String
    let isChosen: Bool
  }

  private struct Page {
    let told: String?
    let code: String
    let category: String
    let label: String
    let season: String
    let announced: String
    let isAnnounced: Bool
    let isAccepted: Bool
    let isDeclined: Bool
    let title: String
    let people: [PersonView]
    let credit: String
    let attends: [AttendsView]
    let note: String
    let signer: String
  }

  static let template = Template(
    """
    <h1>{{label}}</h1>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    <p>The count of {{season}} found this for <strong>{{category}}</strong>.</p>
    {{#isAnnounced}}<p>The nominees are announced. Write to the office about anything that is to change.</p>{{/isAnnounced}}
    {{^isAnnounced}}
    <p>It is announced {{announced}}. Until then please tell nobody, and you can change your answer here.</p>
    <form method="post" action="/nominee/{{code}}">
    <fieldset class="plainset"><legend>Do you accept?</legend>
    <label class="choice"><input type="radio" name="accepts" value="yes"{{#isAccepted}} checked{{/isAccepted}}><span>I accept the nomination</span></label>
    <label class="choice"><input type="radio" name="accepts" value="no"{{#isDeclined}} checked{{/isDeclined}}><span>I decline it</span></label></fieldset>
    <h2>How it will stand</h2>
    <p class="quiet">On every ballot, card and screen. Change what is wrong; the office takes it over.</p>
    <label for="title">Title</label><input type="text" id="title" name="title" value="{{title}}">
    {{#people}}<div class="two"><div><label for="name-{{id}}">Name</label><input type="text" id="name-{{id}}" name="name.{{id}}" value="{{name}}"></div>
    <div><label for="say-{{id}}">How {{name}} is said</label><input type="text" id="say-{{id}}" name="say.{{id}}" value="{{say}}" placeholder="my-kee MAD-i-son"></div></div>
    {{#isOneOfMany}}<label for="place-{{id}}">Place of {{name}} in the order of names</label><input type="number" min="1" id="place-{{id}}" name="place.{{id}}" value="{{place}}">{{/isOneOfMany}}{{/people}}
    <label for="credit">Credit line</label><input type="text" id="credit" name="credit" value="{{credit}}">
    <label for="attends">Will you be there on the night?</label><select id="attends" name="attends">{{#attends}}<option{{#isChosen}} selected{{/isChosen}}>{{value}}</option>{{/attends}}</select>
    <label for="note">Anything the office should know</label><input type="text" id="note" name="note" value="{{note}}">
    <label for="signer">Signed <span class="hint">your name</span></label><input type="text" id="signer" name="signer" value="{{signer}}" autocomplete="name">
    <p class="actions"><button class="main">Send my answer</button></p></form>
    {{/isAnnounced}}
    """)

  private struct NameView {
    let name: String
    let people: String?
  }

  private struct CategoryView {
    let title: String
    let nominees: [NameView]
  }

  private struct RoundView {
    let name: String
    let when: String?
    let categories: [CategoryView]
  }

  private struct AnnouncedPage { let rounds: [RoundView] }

  static let announcedTemplate = Template(
    """
    <h1>Nominees</h1>
    {{#rounds}}{{#when}}<p class="next">{{.}}</p>{{/when}}
    {{#categories}}<section aria-label="{{title}}"><h2>{{title}}</h2>
    <ul class="rows">{{#nominees}}<li class="row"><span class="names"><span class="film">{{name}}</span>{{#people}}<span class="people">{{.}}</span>{{/people}}</span></li>{{/nominees}}</ul></section>{{/categories}}{{/rounds}}
    {{^rounds}}<p>The nominees of this season were not voted on.</p>{{/rounds}}
    """)

  private struct ReadingView {
    let category: String
    let label: String
    let over: String?
  }

  private struct ReadingPage {
    let round: String
    let line: String
    let isOpen: Bool
    let answers: [ReadingView]
    let isUnknown: Bool
  }

  static let readingTemplate = Template(
    """
    <h1>How a line was read</h1>
    {{#isOpen}}
    <p>Members wrote many titles in more than one way, and the office reads those together. This site does not know what you wrote: type it again, as it stood on your ballot.</p>
    <form method="get" action="/reading/{{round}}"><label for="line">Your line</label><input type="text" id="line" name="line" value="{{line}}" autocomplete="off">
    <p class="actions"><button class="main">Look it up</button></p></form>
    {{#answers}}<p class="told" role="status">{{category}}: read as <strong>{{label}}</strong>{{#over}}, {{.}}{{/over}}.</p>{{/answers}}
    {{#isUnknown}}<p class="told unsaved" role="status">No ballot holds this line. Look at capitals, dashes and accents; if you are sure, write to the office.</p>{{/isUnknown}}
    {{/isOpen}}
    {{^isOpen}}<p>The ballots are sealed until voting has ended and a keyholder has opened the names. Come back then.</p>{{/isOpen}}
    """)
}
