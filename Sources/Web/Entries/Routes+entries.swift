import Seasons

extension Route {
  private static let committee = Access.staff([.administrator, .chair])

  /// Works entered, found eligible, and looked at by a committee.
  static let entries: [Route] = [
    .get("/enter", .everyone, EntrantPages.list),
    .post("/enter", .everyone, EntrantPages.begin),
    .get("/entry/:code", .everyone, EntrantPages.show),
    .post("/entry/:code", .everyone, EntrantPages.take),
    .post("/entry/:code/file", .everyone, mostBytes: 21 << 20, EntrantPages.addFile),
    .post("/entry/:code/file/:number/erase", .everyone, EntrantPages.eraseFile),
    .get("/admin/entries", .administrator, EntryPages.list),
    .post("/admin/entries", .administrator, EntryPages.begin),
    .post("/admin/entries/import", .administrator, mostBytes: 32 << 20, EntryPages.takeList),
    .post("/admin/entries/window", .administrator, EligibilityPages.setWindow),
    .get("/admin/entries/rules/:category", .administrator, EligibilityPages.show),
    .post("/admin/entries/rules/:category", .administrator, EligibilityPages.set),
    .get("/admin/entries/:entry", .administrator, EntryPages.show),
    .post("/admin/entries/:entry/decide", .administrator, EntryPages.decide),
    .post("/admin/entries/:entry/return", .administrator, EntryPages.giveBack),
    .get("/admin/entries/:entry/file/:number", .administrator, EntryPages.file),
    .get("/admin/committee/:category", committee, CommitteePages.show),
    .post("/admin/committee/:category/assign", committee, CommitteePages.assign),
    .post("/admin/committee/:category/hand", committee, CommitteePages.byHand),
    .post("/admin/committee/:category/shortlist", committee, CommitteePages.shortlist),
    .get("/screen", .member, ScreeningPages.show),
    .post("/screen/:category/:entry", .member, ScreeningPages.take),
  ]
}
