import Awards
import Ballots
import Foundation
import Seasons
import Texts

/// The fields of an entry, filled in and read back.
struct EntryFormView {
  struct PersonView {
    let number: Int
    let name: String
    let role: String
    let say: String
  }

  struct ReleaseView {
    let number: Int
    let day: String
    let country: String
    let days: String
  }

  let title: String
  let people: [PersonView]
  let minutes: String
  let countries: String
  let releases: [ReleaseView]
  let link: String
  let note: String

  /// With a few empty lines to fill in.
  init(_ form: EntryForm) {
    title = form.title
    let people =
      form.people
      + [EntryForm.Person](repeating: .init(name: ""), count: form.people.isEmpty ? 4 : 2)
    self.people = people.prefix(EntryForm.mostLines).enumerated().map {
      PersonView(number: $0 + 1, name: $1.name, role: $1.role, say: $1.say)
    }
    minutes = form.minutes.map(String.init) ?? ""
    countries = form.countries.joined(separator: ", ")
    let releases = form.releases + [EntryForm.Release(day: "")]
    self.releases = releases.prefix(EntryForm.mostLines).enumerated().map {
      ReleaseView(
        number: $0 + 1, day: $1.day, country: $1.country, days: $1.days.map(String.init) ?? "")
    }
    link = form.link
    note = form.note
  }

  /// - Throws: `PageError.badForm` with what cannot be taken.
  static func read(_ form: Form) throws -> EntryForm {
    guard !form.fields.contains(where: { $0.value.utf8.count > 4000 }) else {
      throw PageError.badForm(say("A field is too long; 4,000 letters are enough."))
    }
    var entry = EntryForm()
    entry.title = form.text("title")
    guard entry.title.count <= 200 else {
      throw PageError.badForm(say("A title has at most 200 letters."))
    }
    let (names, roles, says) = (form.values("name"), form.values("role"), form.values("say"))
    guard names.count <= EntryForm.mostLines, roles.count == names.count, says.count == names.count
    else { throw PageError.badForm(say("The list of people did not arrive whole. Send it again.")) }
    for (index, name) in names.enumerated() where !name.trimming(\.isWhitespace).isEmpty {
      let person = EntryForm.Person(
        name: name.trimming(\.isWhitespace), role: roles[index].trimming(\.isWhitespace),
        say: says[index].trimming(\.isWhitespace))
      guard person.name.count <= 200, person.role.count <= 100, person.say.count <= 200 else {
        throw PageError.badForm(say("A name has at most 200 letters, a role 100."))
      }
      entry.people.append(person)
    }
    if !form.text("minutes").isEmpty {
      guard let minutes = Int(form.text("minutes")), (1...100_000).contains(minutes) else {
        throw PageError.badForm(say("The running time is a whole number of minutes."))
      }
      entry.minutes = minutes
    }
    entry.countries = EntryTable.countries(form.text("countries"))
    let days = form.values("released")
    let (places, runs) = (form.values("where"), form.values("days"))
    guard days.count <= EntryForm.mostLines, places.count == days.count, runs.count == days.count
    else {
      throw PageError.badForm(say("The list of releases did not arrive whole. Send it again."))
    }
    for (index, day) in days.enumerated() where !day.isEmpty {
      guard Timestamp.day(day) != nil else {
        throw PageError.badForm(say("\(day.prefix(20)) is no day. Write it as 2025-03-02."))
      }
      let country = places[index].trimming(\.isWhitespace).uppercased()
      guard country.isEmpty || country.wholeMatch(of: /[A-Z]{2}/) != nil else {
        throw PageError.badForm(
          say("Write the country of a release with its two letters, as US or FR."))
      }
      let run = runs[index].trimming(\.isWhitespace)
      guard run.isEmpty || Int(run).map((1...3660).contains) == true else {
        throw PageError.badForm(say("How long it ran is a whole number of days."))
      }
      entry.releases.append(.init(day: day, country: country, days: Int(run)))
    }
    entry.link = form.text("link")
    guard entry.link.isEmpty || Entry.isLink(entry.link) else {
      throw PageError.badForm(say("The link must be an address that begins with https://."))
    }
    entry.note = form.text("note")
    return entry
  }

  static let template = """
    <label for="title">Title</label><input type="text" id="title" name="title" value="{{title}}">
    <fieldset class="plainset"><legend>People, in the order of credits</legend>
    {{#people}}<div class="three"><div><label for="name-{{number}}">Name<span class="vh"> {{number}}</span></label><input type="text" id="name-{{number}}" name="name" value="{{name}}"></div>
    <div><label for="role-{{number}}">Role<span class="vh"> of person {{number}}</span></label><input type="text" id="role-{{number}}" name="role" value="{{role}}" placeholder="Director"></div>
    <div><label for="say-{{number}}">How to say it<span class="vh">, person {{number}}</span></label><input type="text" id="say-{{number}}" name="say" value="{{say}}" placeholder="my-kee MAD-i-son"></div></div>{{/people}}
    <p class="quiet small">Saving gives more lines.</p></fieldset>
    <div class="two"><div><label for="minutes">Running time <span class="hint">whole minutes</span></label><input type="text" inputmode="numeric" id="minutes" name="minutes" value="{{minutes}}"></div>
    <div><label for="countries">Countries of production <span class="hint">two letters each: US, FR</span></label><input type="text" id="countries" name="countries" value="{{countries}}"></div></div>
    <fieldset class="plainset"><legend>Releases</legend>
    {{#releases}}<div class="three"><div><label for="released-{{number}}">First day<span class="vh"> of release {{number}}</span></label><input type="date" id="released-{{number}}" name="released" value="{{day}}"></div>
    <div><label for="where-{{number}}">Country<span class="vh"> of release {{number}}</span></label><input type="text" id="where-{{number}}" name="where" value="{{country}}" placeholder="US"></div>
    <div><label for="days-{{number}}">Days in a row<span class="vh"> of release {{number}}</span></label><input type="text" inputmode="numeric" id="days-{{number}}" name="days" value="{{days}}"></div></div>{{/releases}}</fieldset>
    <label for="link">Where it can be seen <span class="hint">https://…; for those who judge</span></label><input type="text" id="link" name="link" value="{{link}}">
    <label for="note">For the office</label><textarea class="short" id="note" name="note" rows="3">{{note}}</textarea>
    """
}

extension SubmittedEntry.State {
  var words: String {
    switch self {
    case .draft: say("draft, not submitted")
    case .submitted: say("submitted, not decided yet")
    case .eligible: say("eligible")
    case .ineligible: say("not eligible")
    case .appealed: say("another decision is asked for")
    case .withdrawn: say("taken back")
    }
  }
}
