import Awards
import Foundation
import Sealing
import Seasons
import Texts

/// The body's own colour and mark.
enum LookPages {
  /// Larger marks would make every page slow.
  static let mostBytes = 100_000

  static func show(_ visit: Visit) async throws -> Answer {
    let look = try visit.open().season.look
    let page = Page(
      accent: (look ?? .standard).accent.description,
      accentDark: look?.accentDark?.description ?? "",
      isLocked: try visit.open().state.rounds.values.contains { !$0.isClosed },
      mark: look?.mark)
    return try visit.page(say("Look"), template, page)
  }

  static func set(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    var season = open.season
    let typed = visit.form.text("accent-dark")
    guard let accent = Shade(visit.form.text("accent")) else {
      throw PageError.badForm(say("Write the colour as #7A1F2B."))
    }
    guard typed.isEmpty || Shade(typed) != nil else {
      throw PageError.badForm(
        say("Write the colour for dark screens as #E2707C, or leave it empty."))
    }
    var look = Look(accent: accent, accentDark: Shade(typed), mark: open.season.look?.mark)
    if let file = visit.form.files["mark"], !file.bytes.isEmpty {
      look.mark = try await keep(file.bytes, open)
    } else if visit.form["no-mark"] != nil {
      look.mark = nil
    }
    season.look = look
    try await CategoryPages.revise(season, visit, "the look was set")
    return .seeOther("/admin/look")
  }

  private static func keep(_ bytes: [UInt8], _ open: Visit.OpenSeason) async throws -> String {
    guard bytes.count <= mostBytes else {
      throw PageError.badForm(say("A mark has at most \(mostBytes / 1000) KB."))
    }
    let kinds: [Entering.FileKind] = [.png, .jpeg]
    guard let kind = kinds.first(where: { bytes.starts(with: $0.beginning) }) else {
      throw PageError.badForm(say("A mark is a PNG or JPEG file."))
    }
    let name = String(Digest(hashing: bytes).hex.prefix(16))
    try await open.office.store.keepPicture(
      bytes, mediaType: kind.mediaType, name: name, in: open.office.id)
    return name
  }

  /// The colours, for the browser.
  static func css(_ visit: Visit) async throws -> Answer {
    let look = visit.season?.season.look ?? .standard
    return .asset(
      "text/css; charset=utf-8",
      """
      :root{--accent:\(look.accent)}
      @media (prefers-color-scheme:dark){:root{--accent:\(look.darkAccent)}}

      """)
  }

  static func mark(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    // The mark as it is now: what was taken away is shown no more.
    guard let name = open.season.look?.mark, name == visit.parameter("name"),
      let picture = try await open.office.store.picture(name, in: open.office.id)
    else { throw PageError.notFound }
    return Answer(type: picture.mediaType, body: picture.bytes, isKept: true)
  }

  private struct Page {
    let accent: String
    let accentDark: String
    let isLocked: Bool
    let mark: String?
  }

  static let template = Template(
    """
    <h1>Look</h1>
    {{#isLocked}}<p class="told unsaved"><span class="unsaved-word">A round is open</span>; the look changes when it has closed.</p>{{/isLocked}}
    <p>One colour of yours for links and the main button, and a mark beside the name. A colour that could not be read is refused, with the nearest shade that can. Gold is kept for winners.</p>
    <form method="post" action="/admin/look" enctype="multipart/form-data">
    <label for="accent">Colour <span class="hint">as #7A1F2B</span></label><input type="text" id="accent" name="accent" value="{{accent}}">
    <label for="accent-dark">Colour on dark screens <span class="hint">empty: the nearest shade that can be read there</span></label><input type="text" id="accent-dark" name="accent-dark" value="{{accentDark}}">
    {{#mark}}<p><img class="mark" src="/mark/{{.}}" alt="The mark as it is now"></p><label class="choice"><input type="checkbox" name="no-mark" value="yes"><span>Take the mark away</span></label>{{/mark}}
    <label for="mark">A mark <span class="hint">PNG or JPEG, at most 100 KB; shown 40 pixels high</span></label><input type="file" id="mark" name="mark" accept="image/png,image/jpeg">
    <p class="actions"><button class="main">Set the look</button></p></form>
    """)
}
