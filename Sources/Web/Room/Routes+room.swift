extension Route {
  /// Votes in a room.
  static let room: [Route] = [
    .get("/room/:round", .member, RoomPages.show),
    .get("/room/:round/mark", .room, RoomPages.mark),
    .post("/room/:round/cast", .member, RoomPages.cast),
    .post("/room/:round/proxy", .member, RoomPages.proxy),
    .get("/room/:round/chair", .room, ChairPages.show),
    .post("/room/:round/begin", .room, ChairPages.begin),
    .post("/room/:round/open/:category", .room, ChairPages.openVote),
    .post("/room/:round/close", .room, ChairPages.closeVote),
    .post("/room/:round/attendance", .room, ChairPages.attendance),
    .post("/room/:round/names/:category", .room, ChairPages.names),
    .post("/room/:round/verdict/:category", .room, ChairPages.verdict),
    .post("/room/:round/prize/:category", .room, ChairPages.prize),
    .post("/room/:round/mentions/:category", .room, ChairPages.mentions),
    .post("/room/:round/end", .room, ChairPages.end),
    .get("/room/:round/minutes", .room, MinutesPages.show),
    .get("/admin/room/:round", .administrator, RoomSetUpPages.show),
    .post("/admin/room/:round", .administrator, RoomSetUpPages.take),
    .post("/admin/room/:round/rule", .administrator, RoomSetUpPages.rule),
    .get("/room.js", .everyone) { _ in .asset("text/javascript; charset=utf-8", RoomScript.text) },
  ]
}
