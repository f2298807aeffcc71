import Awards
import Foundation
import Records
import Seasons
import Texts

/// The desk of the live blog: what it posts between what the record tells by itself.
enum BlogPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    let posts = BlogPost.all(in: open.state.journal).reversed().map { post in
      PostView(
        number: post.number, version: post.earlier.count, text: post.text,
        by: say("\(post.by), \(LiveBlog.time(post.at, open.season))"),
        earlier: post.earlier.reversed().map {
          EarlierView(text: $0.text, what: say("Before. Changed because: \($0.reason)"))
        })
    }
    return try visit.page(say("Live blog"), template, View(posts: posts))
  }

  static func post(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    try await StoryDesk(open.office).post(visit.form.text("text"), by: try visit.actor())
    await visit.site.night.tell(open.office)
    return .seeOther("/night/blog")
  }

  static func correct(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let number = Int(visit.parameter("post")) else { throw PageError.notFound }
    try await StoryDesk(open.office).correct(
      number, to: visit.form.text("text"), knowing: Int(visit.form.text("version")) ?? 0,
      by: try visit.actor(), reason: visit.form.text("reason"))
    await visit.site.night.tell(open.office)
    return .seeOther("/night/blog")
  }

  private struct EarlierView {
    let text: String
    let what: String
  }

  private struct PostView {
    let number: Int
    let version: Int
    let text: String
    let by: String
    let earlier: [EarlierView]
  }

  private struct View {
    let posts: [PostView]
  }

  static let template = Template(
    """
    <p class="quiet"><a href="/night/story">The story</a></p><h1>Live blog</h1>
    <p>Each award, what was prepared of its winner, what is quoted from the speeches and every correction stand in it by themselves. Write what else happens; titles of works between asterisks.</p>
    <form method="post" action="/night/blog"><label for="text">What happens</label><textarea id="text" name="text" rows="4" class="short"></textarea>
    <p class="actions"><button class="main">Post it</button> <a href="/results/live">As readers see it</a></p></form>
    {{#posts}}<article class="letter"><p class="quiet small">{{by}}</p><p>{{text}}</p>
    {{#earlier}}<details><summary>{{what}}</summary><p class="quiet">{{text}}</p></details>{{/earlier}}
    <details><summary>Correct it</summary><form method="post" action="/night/blog/{{number}}"><input type="hidden" name="version" value="{{version}}"><label>Text <textarea name="text" rows="3" class="short">{{text}}</textarea></label><label>Reason <input type="text" name="reason"></label><p class="actions"><button>Keep the correction</button></p></form></details></article>{{/posts}}
    """)
}
