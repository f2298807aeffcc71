extension Route {
  /// The member's ballot.
  static let ballot: [Route] = [
    .get("/ballot", .member, BallotPages.list),
    .get("/ballot/:round", .member, BallotPages.show),
    .post("/ballot/:round", .member, BallotPages.save),
    .get("/ballot/:round/review", .member, BallotPages.review),
    .post("/ballot/:round/cast", .member, BallotPages.cast),
  ]
}
