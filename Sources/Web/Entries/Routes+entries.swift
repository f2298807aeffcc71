import Seasons

extension Route {
  private static let committee = Access.staff([.administrator, .chair])

  /// Works entered, found eligible, and looked at by a committee.
  static let entries: [Route] = [
    .get("/enter", .everyone, EntrantPages.list),
    .post("/enter", .everyone, EntrantPages.begin),
    .get("/entry/:code", .everyone, EntrantPages.show),
    .post("/entry/:code", .everyone, EntrantPages.take),
    .post(
      "/entry/:code/file", .everyone, mostBytes: 21 << 20,
      before: EntrantPages.checkLink, EntrantPages.addFile),
    .post("/entry/:code/file/:number/erase", .everyone, EntrantPages.eraseFile),
    .get("/admin/entries", .administrator, of: .own, EntryPages.list),
    .post("/admin/entries", .administrator, of: .own, EntryPages.begin),
    .post("/admin/entries/import", .administrator, mostBytes: 32 << 20, EntryPages.takeList),
    .post("/admin/entries/window", .administrator, EligibilityPages.setWindow),
    .get("/admin/entries/rules/:category", .administrator, of: .category, EligibilityPages.show),
    .post("/admin/entries/rules/:category", .administrator, of: .category, EligibilityPages.set),
    .get("/admin/entries/:entry", .administrator, of: .entry, EntryPages.show),
    .post("/admin/entries/:entry/decide", .administrator, of: .entry, EntryPages.decide),
    .post("/admin/entries/:entry/return", .administrator, of: .entry, EntryPages.giveBack),
    .get("/admin/entries/:entry/file/:number", .administrator, of: .entry, EntryPages.file),
    .get("/admin/committee/:category", committee, of: .category, CommitteePages.show),
    .post("/admin/committee/:category/assign", committee, of: .category, CommitteePages.assign),
    .post("/admin/committee/:category/hand", committee, of: .category, CommitteePages.byHand),
    .post(
      "/admin/committee/:category/shortlist", committee, of: .category, CommitteePages.shortlist),
    .get("/screen", .member, ScreeningPages.show),
    .post("/screen/:category/:entry", .member, ScreeningPages.take),
  ]
}
