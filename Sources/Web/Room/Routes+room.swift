extension Route {
  /// Votes in a room.
  static let room: [Route] = [
    .get("/room/:round", .member, RoomPages.show),
    .get("/room/:round/mark", .room, of: .round, RoomPages.mark),
    .post("/room/:round/cast", .member, RoomPages.cast),
    .post("/room/:round/proxy", .member, RoomPages.proxy),
    .get("/room/:round/chair", .room, of: .round, ChairPages.show),
    .post("/room/:round/begin", .room, of: .round, ChairPages.begin),
    .post("/room/:round/open/:category", .room, of: .round, ChairPages.openVote),
    .post("/room/:round/close", .room, of: .round, ChairPages.closeVote),
    .post("/room/:round/attendance", .room, of: .round, ChairPages.attendance),
    .post("/room/:round/names/:category", .room, of: .round, ChairPages.names),
    .post("/room/:round/verdict/:category", .room, of: .round, ChairPages.verdict),
    .post("/room/:round/prize/:category", .room, of: .round, ChairPages.prize),
    .post("/room/:round/mentions/:category", .room, of: .round, ChairPages.mentions),
    .post("/room/:round/end", .room, of: .round, ChairPages.end),
    .get("/room/:round/minutes", .room, of: .round, MinutesPages.show),
    .get("/admin/room/:round", .administrator, RoomSetUpPages.show),
    .post("/admin/room/:round", .administrator, RoomSetUpPages.take),
    .post("/admin/room/:round/rule", .administrator, RoomSetUpPages.rule),
    .get("/room.js", .everyone) { _ in .asset("text/javascript; charset=utf-8", RoomScript.text) },
  ]
}
