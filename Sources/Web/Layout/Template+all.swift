extension Template {
  /// Every template of the site; a test looks that none is missing.
  static let all: [Template] = [
    BallotPages.listTemplate,
    BallotPages.castTemplate,
    MemberBallot.pageTemplate,
    MemberBallot.reviewTemplate,
    CategoryPages.template,
    KeyPages.template,
    KeyPages.tieTemplate,
    LearnPages.template,
    LearnPages.lookTemplate,
    LetterPages.template,
    LookPages.template,
    MailPages.template,
    MemberDeskPages.template,
    MemberPages.template,
    MemberPages.previewTemplate,
    SeasonListPages.template,
    SeasonPages.template,
    SeasonPages.fileTemplate,
    SetUpPages.template,
    StaffPages.template,
    StaffPages.journalTemplate,
    TrialPages.template,
    CommitteePages.template,
    EligibilityPages.template,
    EntrantPages.listTemplate,
    EntrantPages.template,
    EntryPages.listTemplate,
    EntryPages.template,
    ScreeningPages.template,
    ErrorPage.template,
    Layout.template,
    NominationPages.listTemplate,
    NominationPages.template,
    NomineePages.template,
    NomineePages.announcedTemplate,
    NomineePages.readingTemplate,
    PaperPages.template,
    SheetPages.template,
    TokenPages.template,
    WebhookPages.template,
    ApplicationPages.template,
    RegisterPages.askTemplate,
    RegisterPages.confirmTemplate,
    CategoryResultPages.template,
    WorkResultPages.template,
    ResultPages.emptyTemplate,
    ResultPages.template,
    ChairPages.template,
    RoomPages.template,
    RoomSetUpPages.template,
    SecondStepPages.template,
    SignInPages.askTemplate,
    SignInPages.codeTemplate,
    SignInPages.staffTemplate,
    YouPages.template,
    YouPages.toldTemplate,
    HomePages.template,
    BackstagePages.template,
    CallerPages.template,
    DrillPages.template,
    PressPages.template,
    StoryPages.template,
    PreparedPages.listTemplate,
    PreparedPages.template,
    BlogPages.template,
    PicturePages.template,
    PressSettingPages.template,
    ScreenPages.template,
    ScreenPages.codeTemplate,
    ProtestPages.template,
    ArchivePages.template,
    ArchivePages.askTemplate,
    ArchivePages.recordsTemplate,
    LiveBlog.template,
    LiveBlog.itemsTemplate,
    CardPages.template,
    CardPages.printTemplate,
    NightFrame.template,
    NightPages.template,
    OrderPages.template,
    PrompterPages.template,
    PublicScreens.stageTemplate,
    PublicScreens.overlayTemplate,
    PublicScreens.liveTemplate,
  ]
}

/// The texts of pages, for those who translate them.
package enum PageTexts {
  /// Each once, in the order of the pages.
  package static var all: [String] {
    var seen: Set<String> = []
    return Template.all.flatMap(\.texts).filter { seen.insert($0).inserted }
  }

  /// The texts of a page that is shown, as a template's are read.
  package static func texts(of page: String) -> [String] { PageText(page).texts }

  /// How many templates there are.
  package static var templateCount: Int { Template.all.count }
}
