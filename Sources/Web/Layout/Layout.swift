import Awards
import Foundation
import HTTPTypes
import Seasons

/// What stands around every page: the body's name, who is signed in, where to go.
struct Layout {
  var title: String
  var content: String
  /// Whether the page has the ballot's script.
  var hasBallotScript = false

  func answer(_ visit: Visit, _ status: HTTPResponse.Status = .ok) throws -> Answer {
    .page(try Self.template.html(Frame(self, visit)), status)
  }

  private struct Link {
    let path: String
    let name: String
    let isHere: Bool
  }

  private struct Frame {
    let title: String
    let content: String
    let body: String
    let links: [Link]
    let person: String?
    let token: String
    let demo: String?
    let simulated: String?
    let hasBallotScript: Bool

    init(_ layout: Layout, _ visit: Visit) {
      let season = visit.season?.season
      title = layout.title
      content = layout.content
      body = season?.name.plain ?? "Envelope"
      person = visit.person?.name
      token = visit.formToken
      hasBallotScript = layout.hasBallotScript
      links = Frame.links(visit)
      simulated = season?.simulated?.plain
      demo =
        visit.site.settings.isDemo
        ? "Demo. Its clock stands at "
          + (visit.season.map { Moment.text($0.now, $0.season) } ?? "now") + "."
        : nil
    }

    private static func links(_ visit: Visit) -> [Link] {
      var all: [(String, String)] = []
      switch visit.person {
      case .member: all = [("/ballot", "Ballot"), ("/you", "You")]
      case .staff(let staff):
        if staff.roles.contains(.administrator) {
          all += [
            ("/admin", "Season"), ("/admin/members", "Members"),
            ("/admin/categories", "Categories"),
            ("/admin/mail", "Mail"), ("/admin/journal", "Journal"), ("/admin/staff", "Staff"),
          ]
        }
        if staff.roles.contains(.keyholder) { all.append(("/keys", "Keys")) }
        if staff.roles.isDisjoint(with: [.administrator]), staff.roles.contains(.auditor) {
          all.append(("/admin/journal", "Journal"))
        }
      case nil: all = []
      }
      return all.map { Link(path: $0.0, name: $0.1, isHere: $0.0 == visit.path) }
    }
  }

  private static let template = Template(
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}} – {{body}}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/style.css">
    {{#hasBallotScript}}<script src="/ballot.js" defer></script>{{/hasBallotScript}}
    </head>
    <body>
    <a class="skip" href="#main">Skip to the page</a>
    {{#demo}}<section class="band" aria-label="Demo"><strong>{{.}}</strong>{{#simulated}} {{.}}{{/simulated}}</section>{{/demo}}
    <header class="top">
    <a class="body" href="/">{{body}}</a>
    {{#person}}<form method="post" action="/sign-out"><input type="hidden" name="token" value="{{token}}">\
    <span class="who">{{.}}</span> <button class="plain">Sign out</button></form>{{/person}}
    </header>
    <nav aria-label="Pages">{{#links}}<a href="{{path}}"{{#isHere}} aria-current="page"{{/isHere}}>{{name}}</a>{{/links}}</nav>
    <main id="main">
    {{{content}}}
    </main>
    <footer class="end"><p>Envelope runs awards so that anyone can check the winner.</p></footer>
    </body>
    </html>

    """)
}

/// Times as people read them: the season's own zone, and UTC beside it.
enum Moment {
  static func text(_ date: Date, _ season: Season) -> String {
    let zone = TimeZone(identifier: season.ceremony.zone) ?? .gmt
    let local = formatted(date, zone, "d MMMM yyyy, HH:mm")
    let utc = formatted(date, .gmt, "d MMM, HH:mm")
    let name = zone.abbreviation(for: date) ?? season.ceremony.zone
    return zone.secondsFromGMT(for: date) == 0 ? "\(local) UTC" : "\(local) \(name) (\(utc) UTC)"
  }

  /// For a row of a table.
  static func short(_ date: Date, _ season: Season) -> String {
    let zone = TimeZone(identifier: season.ceremony.zone) ?? .gmt
    let utc = formatted(date, .gmt, "HH:mm") + " UTC"
    if zone.secondsFromGMT(for: date) == 0 { return formatted(date, .gmt, "d MMM yyyy, ") + utc }
    return "\(formatted(date, zone, "d MMM yyyy, HH:mm")) (\(utc))"
  }

  /// How long there is left, in the two largest units.
  static func left(_ seconds: TimeInterval) -> String {
    let minutes = max(0, Int(seconds / 60))
    let (days, hours) = (minutes / 1440, minutes / 60 % 24)
    func count(_ value: Int, _ unit: String) -> String {
      "\(value) \(unit)\(value == 1 ? "" : "s")"
    }
    if days > 0 { return count(days, "day") + (hours > 0 ? " " + count(hours, "hour") : "") }
    if hours > 0 {
      return count(hours, "hour") + (minutes % 60 > 0 ? " " + count(minutes % 60, "minute") : "")
    }
    return minutes > 0 ? count(minutes, "minute") : "less than a minute"
  }

  private static func formatted(_ date: Date, _ zone: TimeZone, _ format: String) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_GB")
    formatter.timeZone = zone
    formatter.dateFormat = format
    return formatter.string(from: date)
  }
}
