import Awards
import Foundation
public import Hummingbird
import Seasons
import Texts

/// Screens without a certificate: a page that shows a code, and the caller's page that says what it shows.
enum ScreenPages {
  /// What may be shown on the venue's own network without a sign-in.
  static let screens: [NightScreen] = [.stage, .overlay, .live, .prompter]

  static func enter(_ visit: Visit) async throws -> Answer {
    .seeOther("/screen/\(await visit.site.screens.enter())")
  }

  static func show(_ visit: Visit) async throws -> Answer {
    guard let standing = await visit.site.screens.standing(of: visit.parameter("screen")) else {
      return .seeOther("/screen")
    }
    switch standing.screen {
    case .prompter: return try await PrompterPages.show(visit)
    case .stage: return try await PublicScreens.stage(visit)
    case .overlay: return try await PublicScreens.overlay(visit)
    case .live: return try await PublicScreens.live(visit)
    default:
      let code = standing.code.prefix(3) + " " + standing.code.suffix(3)
      let view = Code(
        language: Language.current.code, title: say("Screen"), code: String(code),
        season: try visit.open().season.name.shown)
      return .page(try codeTemplate.html(view, token: ""))
    }
  }

  static func list(_ visit: Visit) async throws -> Answer {
    let paired = await visit.site.screens.paired
    return try visit.page(
      say("Screens"), template,
      View(
        told: visit.query["told"] == nil ? nil : say("The screen shows it now."),
        screens: screens.map { Choice(id: $0.rawValue, name: $0.words) },
        paired: paired.map { say("\($0.code): \($0.screen.words)") }))
  }

  static func pair(_ visit: Visit) async throws -> Answer {
    guard let screen = NightScreen(rawValue: visit.form.text("screen")), screens.contains(screen)
    else { throw PageError.badForm(say("Say what the screen shows.")) }
    guard await visit.site.screens.pair(visit.form.text("code"), with: screen) else {
      throw PageError.badForm(say("No screen shows this code."))
    }
    return .seeOther("/night/screens?told=yes")
  }

  /// Looks every second whether somebody has typed the code.
  static let script = """
    'use strict';
    setInterval(async () => {
      try {
        const answer = await fetch(location.href);
        if (answer.redirected || !(await answer.text()).includes('/screen.js')) location.reload();
      } catch { /* the site is away; it is asked again */ }
    }, 1000);

    """

  private struct Code {
    let language: String
    let title: String
    let code: String
    let season: String
  }

  private struct View {
    let told: String?
    let screens: [Choice]
    let paired: [String]
  }

  static let codeTemplate = Template(
    """
    <!doctype html>
    <html lang="{{language}}" class="night">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <noscript><meta http-equiv="refresh" content="5"></noscript>
    <script src="/screen.js" defer></script>
    <title>{{title}}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/style.css">
    <link rel="stylesheet" href="/night.css">
    </head>
    <body class="stage">
    <main id="main"><div class="quiet-screen"><p class="about">{{season}}</p><h1 class="part">{{code}}</h1><p class="about">Type this code on the page Screens, and say what is shown here.</p></div></main>
    </body>
    </html>

    """)

  static let template = Template(
    """
    <p class="quiet"><a href="/night">The night</a></p><h1>Screens</h1>
    {{#told}}<p class="told" role="status">{{.}}</p>{{/told}}
    <p>A screen in the venue that does not know the site’s certificate opens the plain address of the screens and shows six digits. It only looks on.</p>
    <form method="post" action="/night/screens"><label for="code">Code on the screen</label><input type="text" id="code" name="code" inputmode="numeric" autocomplete="off">
    <label>It shows <select name="screen">{{#screens}}<option value="{{id}}">{{name}}</option>{{/screens}}</select></label>
    <p class="actions"><button class="main">Pair it</button></p></form>
    <ul class="plain">{{#paired}}<li>{{.}}</li>{{/paired}}</ul>
    """)
}

extension Site {
  /// Screens for a venue's own network, over plain http: they look on, and nobody signs in or sends a form here.
  public func screenRouter() -> Router<SiteContext> {
    let router = Router(context: SiteContext.self)
    for route in Route.screens {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        await respond(to: request, context, route).response
      }
    }
    return router
  }
}

extension Route {
  /// What is served without a certificate.
  static let screens: [Route] = {
    let shared = [
      "/night/stream", "/style.css", "/night.css", "/night.js", "/night-worker.js",
      "/audience/code",
    ]
    return [
      .get("/", .everyone, ScreenPages.enter), .get("/screen", .everyone, ScreenPages.enter),
      .get("/screen/:screen", .everyone, ScreenPages.show),
      .get("/screen.js", .everyone) { _ in
        .asset("text/javascript; charset=utf-8", ScreenPages.script)
      },
    ] + all.filter { shared.contains($0.path) }
  }()
}
