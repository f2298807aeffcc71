import Awards
import Foundation
import Records
import Seasons
import Texts

/// Pictures of works and people, each with credit, rights, and words for those who cannot see it.
enum PicturePages {
  static func show(_ visit: Visit) async throws -> Answer {
    try visit.page(say("Pictures"), template, View(try visit.open()))
  }

  static func keep(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let file = visit.form.files["picture"], !file.bytes.isEmpty else {
      throw PageError.badForm(say("Choose a file first."))
    }
    let until = visit.form.text("until")
    try await StoryDesk(open.office).keep(
      file.bytes,
      as: .init(
        name: "", alt: visit.form.text("alt"), credit: visit.form.text("credit"),
        rights: visit.form.text("rights"), until: until.isEmpty ? nil : until,
        subject: visit.form.text("subject")), by: try visit.actor())
    return .seeOther("/night/pictures")
  }

  static func takeAway(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    try await StoryDesk(open.office).takeAway(
      visit.parameter("name"), of: visit.form.text("subject"), by: try visit.actor(),
      reason: visit.form.text("reason"))
    return .seeOther("/night/pictures")
  }

  /// The picture itself, as long as it may be shown.
  static func picture(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let name = visit.parameter("name")
    let day = String(Timestamp.text(open.now).prefix(10))
    // The desk sees what readers do not yet.
    let isDesk =
      visit.person?.staff?.roles.isDisjoint(with: [.administrator, .press]) == false
    let press = isDesk ? open.state.press : open.state.publicPress
    guard
      press.pictures.contains(where: {
        $0.name == name && ($0.until.map { day <= $0 } ?? true)
      }), let picture = try await open.office.store.picture(name, in: open.office.id)
    else { throw PageError.notFound }
    return Answer(type: picture.mediaType, body: picture.bytes)
  }

  private struct PictureView {
    let name: String
    let subject: String
    let what: String
    let alt: String
    let credit: String
    let rights: String
    let until: String?
  }

  private struct View {
    let pictures: [PictureView]
    let subjects: [Choice]

    init(_ open: Visit.OpenSeason) {
      let season = open.season
      subjects =
        [Choice(id: "story", name: say("The story’s own picture"))]
        + season.entries.map { Choice(id: "film \($0.id)", name: $0.title.shown) }
        + season.people.map { Choice(id: "person \($0.id)", name: $0.name.shown) }
      let names = Dictionary(
        subjects.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
      pictures = open.state.press.pictures.reversed().map { picture in
        PictureView(
          name: picture.name, subject: picture.subject,
          what: names[picture.subject] ?? picture.subject, alt: picture.alt,
          credit: picture.credit, rights: picture.rights,
          until: picture.until.map { say("until \($0)") })
      }
    }
  }

  static let template = Template(
    """
    <p class="quiet"><a href="/night/story">The story</a></p><h1>Pictures</h1>
    <p>The latest of a film or a person stands on its page; the story has its own, or that of the film that won the first award.</p>
    <form method="post" action="/night/pictures" enctype="multipart/form-data">
    <label for="picture">File <span class="hint">PNG or JPEG, at most 5 MB</span></label><input type="file" id="picture" name="picture" accept="image/png,image/jpeg">
    <label>What it shows <select name="subject">{{#subjects}}<option value="{{id}}">{{name}}</option>{{/subjects}}</select></label>
    <label>In words, for those who cannot see it <input type="text" name="alt"></label>
    <label>Credit <input type="text" name="credit"></label>
    <label>Rights <span class="hint">Handout, editorial use only</span><input type="text" name="rights"></label>
    <label>Shown until <span class="hint">2026-12-31; empty: without an end</span><input type="text" name="until"></label>
    <p class="actions"><button class="main">Keep the picture</button></p></form>
    {{#pictures}}<figure class="kept"><img src="/picture/{{name}}" alt="{{alt}}"><figcaption><strong>{{what}}</strong><br>{{alt}}<br><span class="quiet">{{credit}}. {{rights}}{{#until}}, {{.}}{{/until}}</span></figcaption>
    <form method="post" action="/night/pictures/{{name}}/away" class="inline"><input type="hidden" name="subject" value="{{subject}}"><label>Reason <input type="text" name="reason"></label><button>Take it away<span class="vh">: {{what}}</span></button></form></figure>{{/pictures}}
    """)
}
