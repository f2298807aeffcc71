import Seasons

extension Route {
  /// What is open, and the records.
  static let results: [Route] = [
    .get("/results", .everyone, ResultPages.show),
    .get("/results/story", .everyone, PublishedStory.show),
    .get("/results/category/:category", .everyone, CategoryResultPages.show),
    .get("/results/film/:entry", .everyone, WorkResultPages.film),
    .get("/results/person/:person", .everyone, WorkResultPages.person),
    .get("/results/winners.json", .everyone, ResultFeeds.json),
    .get("/results/winners.csv", .everyone, ResultFeeds.csv),
    .get("/results/winners.txt", .everyone, ResultFeeds.plain),
    .get("/results/feed.json", .everyone, ResultFeeds.jsonFeed),
    .get("/results/feed.rss", .everyone, ResultFeeds.rss),
    .get("/card/:kind", .everyone, SharedPage.card),
    .get("/card/:kind/:id", .everyone, SharedPage.card),
    .get("/oembed", .everyone, SharedPage.embed),
    .get("/record.zip", .everyone, ResultPages.archive),
    .get(
      "/admin/record-auditor.zip", .staff([.administrator, .auditor]), ResultPages.auditorArchive),
    .get("/admin/story.md", .staff([.administrator, .auditor, .press]), ResultPages.story),
  ]
}
