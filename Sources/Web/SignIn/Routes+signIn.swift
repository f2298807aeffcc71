extension Route {
  /// Signing in and out.
  static let signIn: [Route] = [
    .get("/sign-in", .everyone, SignInPages.ask),
    .post("/sign-in", .everyone, SignInPages.send),
    .get("/sign-in/code", .everyone, SignInPages.showCode),
    .post("/sign-in/code", .everyone, SignInPages.useCode),
    .get("/sign-in/provider", .everyone, ProviderPages.leave),
    .get("/sign-in/provider/back", .everyone, ProviderPages.comeBack),
    .get("/sign-in/staff", .everyone, SignInPages.askStaff),
    .post("/sign-in/staff", .everyone, SignInPages.useStaff),
    .get("/staff/second-step", .anyStaff, of: .own, SecondStepPages.show),
    .post("/staff/second-step", .anyStaff, of: .own, SecondStepPages.take),
    .post("/demo/sign-in", .demo, SignInPages.demo),
    .post("/sign-out", .everyone, SignInPages.signOut),
    .get("/you", .member, YouPages.show),
    .post("/you/sign-out-everywhere", .member, SignInPages.signOutEverywhere),
    .post("/you/not-me", .member, YouPages.notMe),
  ]
}
