import Seasons

extension Route {
  private static let approvers = Access.staff([.administrator, .keyholder])

  /// The administrator's pages.
  static let administrator: [Route] = [
    .get("/admin", .administrator, SeasonPages.home),
    .get("/admin/members", .administrator, MemberPages.show),
    .post("/admin/members", .administrator, mostBytes: 32 << 20, MemberPages.take),
    .post("/admin/members/letters", .administrator, LetterPages.make),
    .get("/admin/members/:member", .administrator, MemberDeskPages.show),
    .post("/admin/members/:member/code", .administrator, MemberDeskPages.code),
    .post("/admin/members/:member/letter", .administrator, MemberDeskPages.letter),
    .post("/admin/members/:member/sign-out", .administrator, MemberDeskPages.signOut),
    .post("/admin/members/:member/change", .administrator, MemberDeskPages.change),
    .post("/admin/members/:member/case", .administrator, MemberDeskPages.closeCase),
    .get("/admin/categories", .administrator, of: .own, CategoryPages.show),
    .post("/admin/categories", .administrator, CategoryPages.addCategory),
    .post(
      "/admin/categories/:category/nominees", .administrator, of: .category,
      CategoryPages.addNominee),
    .post(
      "/admin/categories/:category/publication", .administrator, of: .category,
      CategoryPages.publish),
    .get("/admin/preview/:round", .administrator, PreviewPages.show),
    .post(
      "/admin/nominees/:nominee/withdraw", .administrator, of: .nominee, CategoryPages.withdraw),
    .get("/admin/file", .administrator, SeasonPages.file),
    .post("/admin/file", .administrator, mostBytes: 32 << 20, SeasonPages.takeFile),
    .post("/admin/rounds", .administrator, RoundPages.add),
    .post("/admin/rounds/:round/open", .administrator, RoundPages.open),
    .post("/admin/rounds/:round/move", .administrator, RoundPages.move),
    .post("/admin/rounds/:round/close", .administrator, RoundPages.close),
    .post("/admin/rounds/:round/remind", .administrator, MailPages.remind),
    .get("/admin/look", .administrator, LookPages.show),
    .post("/admin/look", .administrator, LookPages.set),
    .get("/look.css", .everyone, LookPages.css),
    .get("/mark/:name", .everyone, LookPages.mark),
    .get("/admin/seasons", .administrator, SeasonListPages.show),
    .post("/admin/seasons/look", .administrator, SeasonListPages.look),
    .post("/admin/seasons/next", .administrator, SeasonListPages.next),
    .post("/admin/seasons/rehearse", .administrator, SeasonListPages.rehearse),
    .post("/admin/seasons/cast", .administrator, SeasonListPages.castForAll),
    .get("/admin/try/:round", .administrator, TrialPages.show),
    .post("/admin/try/:round", .administrator, TrialPages.run),
    .post("/admin/proposals/:number/approve", approvers, ProposalPages.approve),
    .post("/admin/proposals/:number/drop", approvers, ProposalPages.drop),
    .post("/admin/members/:member/set-aside", .administrator, MemberDeskPages.setAside),
    .get("/admin/mail", .administrator, MailPages.show),
    .post("/admin/mail/test", .administrator, MailPages.test),
    .post("/admin/mail/check", .administrator, MailPages.check),
    .post("/admin/mail/:mail/again", .administrator, MailPages.again),
    .get("/admin/learns", .administrator, LearnPages.show),
    .post("/admin/learns", .administrator, LearnPages.choose),
    .get("/look", .anyStaff, LearnPages.look), .post("/look", .anyStaff, LearnPages.see),
    .get("/admin/staff", .administrator, StaffPages.show),
    .post("/admin/staff", .administrator, StaffPages.add),
    .post("/admin/staff/:id/remove", .administrator, StaffPages.remove),
    .post("/admin/staff/:id/sign-out", .administrator, StaffPages.signOut),
    .get("/admin/journal", .staff([.administrator, .auditor]), StaffPages.journal),
    .get("/admin/journal.csv", .staff([.administrator, .auditor]), StaffPages.journalFile),
  ]

  /// The keyholder's pages.
  static let keyholder: [Route] = [
    .get("/keys", .keyholder, KeyPages.show),
    .post("/keys/make", .keyholder, KeyPages.make),
    .post("/keys/count/:round", .keyholder, KeyPages.count),
    .post("/keys/names/:round", .keyholder, KeyPages.names),
    .post("/keys/reseal/:category", .keyholder, KeyPages.reseal),
    .post("/keys/open", .keyholder, KeyPages.open),
    .post("/keys/tie/:round", .keyholder, KeyPages.decideTie),
  ]

  /// While there is no season.
  static let setUp: [Route] = [
    .get("/set-up", .firstRun, SetUpPages.show),
    .post("/set-up", .firstRun, SetUpPages.make),
  ]
}
