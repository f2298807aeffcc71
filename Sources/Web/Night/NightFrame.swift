import Awards
import Foundation
import Seasons
import Texts

/// The page around a screen of the night: dark, without the site's frame, live by one stream.
struct NightFrame {
  let language: String
  let title: String
  /// Which screen, for style and script.
  let screen: String
  /// The screen's address, for what only it may see; nil where the stream brings it.
  let part: String?
  let content: String
  /// The site's clock, in seconds, by which the screen's runs.
  let now: Int
  /// What the banner says when nothing is heard any more.
  let notLive: String

  init(_ screen: NightScreen, _ content: String, style: String? = nil, _ visit: Visit) {
    language = Language.current.code
    title = screen.words
    self.screen = screen.rawValue + (style.map { " \($0)" } ?? "")
    part = screen.isPublic ? nil : visit.path
    self.content = content
    now = Int(visit.season?.now.timeIntervalSince1970 ?? 0)
    notLive = say("Not live. Trying to reach the show …")
  }

  /// The whole page, or where a script asks for what changed the content alone.
  static func answer(
    _ screen: NightScreen, _ content: String, style: String? = nil, _ visit: Visit
  ) throws -> Answer {
    if visit.query["part"] != nil { return .page(content) }
    let frame = NightFrame(screen, content, style: style, visit)
    return .page(try template.html(frame, token: visit.formToken))
  }

  static let template = Template(
    """
    <!doctype html>
    <html lang="{{language}}" class="night">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/style.css">
    <link rel="stylesheet" href="/night.css">
    <script src="/night.js" defer></script>
    </head>
    <body class="{{screen}}">
    <p id="not-live" role="status" hidden>{{notLive}}</p>
    <main id="main" data-screen="{{screen}}" data-now="{{now}}"{{#part}} data-part="{{.}}"{{/part}}>
    {{{content}}}
    </main>
    <p id="said" role="alert" hidden></p>
    </body>
    </html>

    """)
}
