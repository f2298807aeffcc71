import Awards
import Ballots
import Foundation
import Records
import Sealing
import Seasons
import Texts

/// The first page of all: the administrator's account, and a season from a template.
enum SetUpPages {
  static func show(_ visit: Visit) async throws -> Answer {
    try page(visit, Form(), problems: [])
  }

  static func make(_ visit: Visit) async throws -> Answer {
    let form = visit.form
    let zone = form.text("zone").isEmpty ? "UTC" : form.text("zone")
    let template = SeasonTemplate(rawValue: form.text("template"))
    let times = ["opens", "closes", "night"].map { LocalTime.date(form.text($0), in: zone) }
    let entries = (form["entries"] ?? "").split(whereSeparator: \.isNewline)
      .map { String($0).trimming(\.isWhitespace) }.filter { !$0.isEmpty }
    var problems: [String] = []
    if visit.season == nil {
      if TimeZone(identifier: zone) == nil {
        problems.append(
          say("\"\(zone)\" is no time zone; write it as Europe/Berlin or America/New_York."))
      }
      if template == nil { problems.append(say("Choose what kind of vote it is.")) }
      let missing = [
        say("The opening is no time."), say("The close is no time."), say("The night is no time."),
      ]
      for (problem, time) in zip(missing, times) where time == nil { problems.append(problem) }
      if entries.isEmpty { problems.append(say("Give the nominees, one a line.")) }
      if form.text("body").isEmpty { problems.append(say("Give the body a name.")) }
      if form.text("season").isEmpty { problems.append(say("Give the season a name.")) }
    }
    if form.text("name").isEmpty { problems.append(say("Give your name.")) }
    if !form.text("address").contains("@") { problems.append(say("Give your mail address.")) }
    guard visit.site.settings.isSafe else {
      throw PageError.badForm(
        say(
          "Nobody sets up a season over a connection that others can read. Start the site with a certificate, "
            + "or open this page on the machine itself."))
    }
    if let word = visit.site.settings.setUpWord {
      // Guessing costs as much as at a sign-in.
      if let seconds = await visit.site.passwordLimiter.wait("set-up \(visit.from)", at: .now) {
        throw PageError.tooOften(seconds: seconds)
      }
      let typed = AccessCode(typed: form.text("word"))?.text ?? ""
      if !Bytes.areEqual(Array(typed.utf8), Array(word.utf8)) {
        problems.append(say("The word is not the one that the terminal shows."))
      }
    }
    guard problems.isEmpty else { return try page(visit, form, problems: problems) }
    let password: PasswordHash
    do {
      password = try PasswordHash(form["password"] ?? "", entropy: .system)
    } catch {
      return try page(
        visit, form, problems: [say("A password has \(PasswordHash.shortest) characters or more.")])
    }
    let name = form.text("name")
    let office: SeasonOffice
    if let season = visit.season {
      office = season.office
    } else {
      guard let template, let opens = times[0], let closes = times[1], let night = times[2] else {
        return try page(visit, form, problems: problems)
      }
      do {
        let facts = SeasonTemplate.Facts(
          body: form.text("body"), season: form.text("season"),
          entries: entries.map(EntryLine.init),
          opens: opens, closes: closes, night: night, zone: zone,
          venue: form.text("venue").isEmpty ? "To be said" : form.text("venue"))
        let file = try SeasonFile(checking: template.season(facts))
        office = try await visit.site.seasons.create(file, by: name)
      } catch let error as SeasonFileError {
        return try page(visit, form, problems: error.problems.map(\.message.capitalizedSentence))
      }
    }
    let person = StaffMember(
      id: Slug.make(name, unlike: []), name: name, address: form.text("address"),
      roles: [.administrator, .keyholder], password: password)
    try await StaffDesk(office).keep(person, by: name)
    let token = try await SignInDesk(office).begin(.staff(person.id), by: "set-up")
    return Answer.seeOther("/admin").setting(SiteCookie.session.cookie(token))
  }

  private struct Option {
    let value: String
    let words: String
    let isChosen: Bool
  }

  private struct Page {
    let isNew: Bool
    /// Whether the terminal's word is asked for.
    let asksWord: Bool
    let problems: [String]
    let hasProblems: Bool
    let options: [Option]
    let body: String
    let season: String
    let entries: String
    let opens: String
    let closes: String
    let night: String
    let zone: String
    let venue: String
    let name: String
    let address: String
  }

  private static func page(_ visit: Visit, _ form: Form, problems: [String]) throws -> Answer {
    let view = Page(
      isNew: visit.season == nil, asksWord: visit.site.settings.setUpWord != nil,
      problems: problems,
      hasProblems: !problems.isEmpty,
      options: SeasonTemplate.allCases.map {
        Option(value: $0.rawValue, words: $0.title, isChosen: $0.rawValue == form.text("template"))
      }, body: form.text("body"), season: form.text("season"), entries: form["entries"] ?? "",
      opens: form.text("opens"), closes: form.text("closes"), night: form.text("night"),
      zone: form.text("zone"), venue: form.text("venue"), name: form.text("name"),
      address: form.text("address"))
    return try visit.page(say("Begin"), template, view)
  }

  static let template = Template(
    """
    <h1>Begin a season</h1>
    <p>A few questions; everything can be changed until the first vote opens.</p>
    {{#hasProblems}}<div class="told wrong" role="alert"><span class="wrong-word">Not yet.</span><ul>{{#problems}}<li>{{.}}</li>{{/problems}}</ul></div>{{/hasProblems}}
    <form method="post" action="/set-up">
    {{#isNew}}<fieldset class="category"><legend>What kind of vote?</legend>
    {{#options}}<label class="choice"><input type="radio" name="template" value="{{value}}"{{#isChosen}} checked{{/isChosen}}><span>{{words}}</span></label>{{/options}}</fieldset>
    <label for="body">Who gives the award? <span class="hint">Harbour Film Festival</span></label><input type="text" id="body" name="body" value="{{body}}">
    <label for="season">Which season? <span class="hint">Harbour Festival 2026</span></label><input type="text" id="season" name="season" value="{{season}}">
    <label for="entries">Nominees, one a line <span class="hint">people after a dash: Anora – Sean Baker</span></label><textarea id="entries" name="entries" rows="8">{{entries}}</textarea>
    <div class="two"><div>
    <label for="zone">Time zone <span class="hint">Europe/Berlin; UTC where it is left empty</span></label><input type="text" id="zone" name="zone" value="{{zone}}">
    <label for="opens">Voting opens</label><input type="datetime-local" id="opens" name="opens" value="{{opens}}">
    <label for="closes">Voting closes</label><input type="datetime-local" id="closes" name="closes" value="{{closes}}">
    </div><div>
    <label for="night">The night <span class="hint">when the envelopes are opened</span></label><input type="datetime-local" id="night" name="night" value="{{night}}">
    <label for="venue">Where</label><input type="text" id="venue" name="venue" value="{{venue}}">
    </div></div>{{/isNew}}
    <h2>You</h2>
    {{#asksWord}}<label for="word">The word that the terminal shows <span class="hint">only whoever started the site sees it</span></label><input type="text" id="word" name="word" autocomplete="off" autocapitalize="characters" spellcheck="false">{{/asksWord}}
    <label for="name">Your name</label><input type="text" id="name" name="name" value="{{name}}" autocomplete="name">
    <label for="address">Your mail address</label><input type="email" id="address" name="address" value="{{address}}" autocomplete="email">
    <label for="password">A password <span class="hint">12 characters or more; nothing else is asked of it</span></label><input type="password" id="password" name="password" autocomplete="new-password">
    <p class="actions"><button class="main">Begin</button></p></form>
    """)
}
