import Seasons

extension Route {
  private static let crew = Access.staff([.administrator, .caller, .stageManager])
  private static let caller = Access.staff([.administrator, .caller])
  private static let presenters = Access.staff([.administrator, .caller, .presenter])
  private static let press = Access.staff([.administrator, .press])
  private static let desk = Access.staff([
    .administrator, .caller, .stageManager, .keyholder, .press,
  ])

  /// The night: its order, its screens, its envelopes.
  static let night: [Route] = [
    .get("/night", desk, NightPages.show),
    .post("/night/start", caller, NightPages.start),
    .post("/night/end", caller, NightPages.end),
    .post("/night/strike", .administrator, NightPages.strike),
    .get("/night/book", crew, NightPages.book),
    .get("/night/order", caller, OrderPages.show),
    .post("/night/order", caller, OrderPages.arrange),
    .post("/night/order/add", caller, OrderPages.add),
    .post("/night/order/lock", caller, OrderPages.lock),
    .post("/night/order/:cue", caller, OrderPages.keep),
    .post("/night/order/:cue/step", caller, OrderPages.step),
    .post("/night/order/:cue/remove", caller, OrderPages.remove),
    .get("/night/caller", caller, CallerPages.show),
    .post("/night/go", caller, CallerPages.go),
    .post("/night/hold", caller, CallerPages.hold),
    .post("/night/back", caller, CallerPages.back),
    .post("/night/move", caller, CallerPages.askMove),
    .post("/night/move/undo", crew, CallerPages.undoMove),
    .get("/night/backstage", crew, BackstagePages.show),
    .post("/night/read", crew, BackstagePages.read),
    .post("/night/confirm", crew, BackstagePages.confirm),
    .post("/night/move/confirm", crew, BackstagePages.confirmMove),
    .post("/night/handover", caller, NightPages.setHandover),
    .get("/night/presenter", presenters, PresenterPages.show),
    .post("/night/presenter", presenters, PresenterPages.confirm),
    .get("/night/drill", desk, DrillPages.show),
    .post("/night/drill", crew, DrillPages.note),
    .post("/night/drill/end", crew, DrillPages.end),
    .get("/night/speeches", press, PressPages.show),
    .post("/night/speeches", press, PressPages.note),
    .post("/night/speeches/:speech", press, PressPages.correct),
    .get("/night/screens", caller, ScreenPages.list),
    .post("/night/screens", caller, ScreenPages.pair),
    .get("/night/audience", desk, AudiencePages.desk),
    .post("/night/audience/tickets", caller, AudiencePages.make),
    .post("/night/audience/:round/key", .keyholder, AudiencePages.hold),
    .get("/audience", .everyone, AudiencePages.show),
    .post("/audience", .everyone, AudiencePages.cast),
    .get("/audience/code", .everyone, AudiencePages.code),
    .get("/night/prompter", desk, PrompterPages.show),
    .get("/night/cards", .keyholder, CardPages.show),
    .post("/night/cards/labels", .keyholder, CardPages.make),
    .post("/night/cards/file", .keyholder, CardPages.file),
    .get("/night/print/:what", .keyholder, CardPages.print),
    .get("/stage", .everyone, PublicScreens.stage),
    .get("/overlay", .everyone, PublicScreens.overlay),
    .get("/live", .everyone, PublicScreens.live),
    .get("/night/stream", .everyone, PublicScreens.stream),
    .get("/night.css", .everyone) { _ in .asset("text/css; charset=utf-8", NightStyle.css) },
    .get("/night.js", .everyone) { _ in
      .asset("text/javascript; charset=utf-8", NightScript.text)
    },
    .get("/night-worker.js", .everyone) { _ in
      .asset("text/javascript; charset=utf-8", NightScript.worker)
    },
    .get("/order.js", .everyone) { _ in
      .asset("text/javascript; charset=utf-8", OrderScript.text)
    },
    .get("/api/v1/night", .keyholder, NightAPI.show),
    .post("/api/v1/night/release", .keyholder, NightAPI.release),
    .get("/api/v1/night/copy", .everyone, NightAPI.copy),
    .post("/api/v1/night/go", caller, NightAPI.go),
  ]
}
