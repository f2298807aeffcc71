import Seasons

extension Route {
  private static let enterers = Access.staff([.administrator, .keyholder])

  /// Paper ballots.
  static let paper: [Route] = [
    .get("/admin/paper/:round", enterers, PaperPages.show),
    .post("/admin/paper/:round/rule", .administrator, PaperPages.rule),
    .post("/admin/paper/:round/send", .administrator, PaperPages.send),
    .post("/admin/paper/:round/back", enterers, PaperPages.takeBack),
    .post("/admin/paper/:round/open", enterers, PaperPages.open),
    .post("/admin/paper/:round/word", enterers, PaperPages.word),
    .get("/admin/paper/:round/sheet", enterers, SheetPages.show),
    .post("/admin/paper/:round/sheet", enterers, SheetPages.take),
    .get("/admin/paper/:round/control", enterers, PaperPages.control),
  ]
}
