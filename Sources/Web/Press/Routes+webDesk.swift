import Awards
import Seasons

extension Route {
  private static let desk = Access.staff([.administrator, .press])

  /// The web desk.
  static let webDesk: [Route] = [
    .get("/night/story", desk, StoryPages.show),
    .post("/night/story", desk, StoryPages.keep),
    .get("/night/prepared", desk, PreparedPages.list),
    .get("/night/prepared/:category", desk, PreparedPages.show),
    .post("/night/prepared/:category", desk, PreparedPages.keep),
    .get("/night/blog", desk, BlogPages.show),
    .post("/night/blog", desk, BlogPages.post),
    .post("/night/blog/:post", desk, BlogPages.correct),
    .get("/night/pictures", desk, PicturePages.show),
    .post(
      "/night/pictures", desk, mostBytes: StoryDesk.mostPictureBytes + 100_000, PicturePages.keep),
    .post("/night/pictures/:name/away", desk, PicturePages.takeAway),
    .get("/night/press", desk, PressSettingPages.show),
    .post("/night/press/style", desk, PressSettingPages.setStyle),
    .post("/night/press/publication", desk, PressSettingPages.setPublication),
    .get("/admin/protests", .administrator, ProtestPages.show),
    .post("/admin/protests", .administrator, ProtestPages.make),
    .post("/admin/appeals", .administrator, ProtestPages.setAppeals),
    .post("/admin/appeals/end", .administrator, ProtestPages.endAppeals),
    .post("/admin/protests/window", .administrator, ProtestPages.setWindow),
    .post("/admin/protests/:protest/recount", .administrator, ProtestPages.recount),
    .post("/admin/protests/:protest/decide", .administrator, ProtestPages.decide),
    .get("/picture/:name", .everyone, PicturePages.picture),
    .get("/results/live", .everyone, LiveBlog.show),
    .get("/blog.js", .everyone) { _ in
      .asset("text/javascript; charset=utf-8", LiveBlog.script)
    },
  ]
}
