import Ballots
import Counting
import Sealing
import Seasons

extension Verifier {
  /// Recounts every category whose ballots are published, and compares round by round.
  mutating func checkCounts() {
    guard let facts = record.facts else { return }
    var recounted = 0
    var expected: Set<String> = []
    for round in facts.rounds where round.vote == nil {
      for item in round.categories {
        let category = item.category
        let level = record.kind == .auditor ? .fullBallots : category.publication
        let countPath = RecordPaths.count(round.id, category.id)
        let ballotPath = RecordPaths.ballots(round.id, category)
        let what = "\(category.title) (\(round.id))"
        if level == .winnerOnly {
          result.leave("\(what): only the winner is published")
          continue
        }
        guard isReleased(round, category.id) else {
          result.leave("\(what): the count is sealed")
          continue
        }
        expected.insert(countPath)
        guard let published = record.counts[countPath] else {
          if folder.files[countPath] == nil { result.find(.fileMissing, countPath, "is missing") }
          continue
        }
        checkHeading(published, item, countPath)
        if level == .roundTables {
          result.leave("\(what): the ballots are not published, so no recount")
          continue
        }
        expected.insert(ballotPath)
        if category.rule.isWritten {
          expected.insert(RecordPaths.readings(round.id, category.id))
          checkReadings(round.id, category)
        }
        guard let profile = readBallots(ballotPath, category) else { continue }
        recount(profile, category, published, countPath)
        recounted += 1
      }
    }
    for path in folder.files.keys.sorted()
    where ["counts/", "ballots/", "readings/"].contains(where: path.hasPrefix)
      && !expected.contains(path)
    {
      result.find(.fileUnknown, path, "belongs to no category that publishes it")
    }
    result.check("\(recounted) counts by a recount of the published ballots")
  }

  /// Whether a category's count is in the record: for a final, from the moment its envelope is open.
  private func isReleased(_ round: RecordFacts.Round, _ category: String) -> Bool {
    guard let replay else { return false }
    return round.kind == .final
      ? replay.envelopes[category]?.round == round.id
        && replay.envelopes[category]?.opened != nil
      : replay.released.contains(JournalReplay.key(round.id, category))
  }

  /// Rule, places, names and total of a count are those of the facts.
  private mutating func checkHeading(
    _ published: JSONValue, _ item: RecordFacts.Item, _ path: String
  ) {
    let category = item.category
    let total = published["ballots"]?.string("total")
    if total != String(item.cast) {
      result.find(
        .countFacts, path, "counts \(total ?? "no") ballots where \(item.cast) were cast")
    }
    if published["rule"]?.string("id") != category.rule.rule {
      result.find(.countFacts, path, "is by another rule than \(category.rule.rule)")
    }
    for (name, value) in category.rule.settings.sorted(by: { $0.key < $1.key })
    where published["rule"]?["parameters"]?[name]?.string("value") != value {
      result.find(.countFacts, path, "was not counted with \(name) = \(value)")
    }
    if published["seats"]?.integer != category.rule.places {
      result.find(.countFacts, path, "fills other than \(category.rule.places) places")
    }
    if published.string("contest") != category.title {
      result.find(.countFacts, path, "is headed otherwise than \(category.title)")
    }
    let names = published["candidates"]?.array?.map { $0.string("name") ?? "" } ?? []
    let withdrawn = published["candidates"]?.array?.map { $0["withdrawn"]?.bool ?? false } ?? []
    if names != category.candidates.map(\.label)
      || withdrawn != category.candidates.map(\.isWithdrawn)
    {
      result.find(.countFacts, path, "has other candidates than the facts")
    }
    let winners = published["winners"]?.array?.compactMap(\.string) ?? []
    if Set(winners).count != winners.count || !Set(winners).isSubset(of: names) {
      result.find(.countFacts, path, "elects somebody who is no candidate")
    }
  }

  /// Every written line is read as a candidate, and no candidate is there but for a line.
  private mutating func checkReadings(_ round: String, _ category: VotedCategory) {
    let path = RecordPaths.readings(round, category.id)
    guard let readings = record.readings[path]?.readings else {
      if folder.files[path] == nil { result.find(.fileMissing, path, "is missing") }
      return
    }
    if Set(readings.values) != Set(category.candidates.map(\.id)) {
      result.find(.readings, path, "reads lines as other candidates than those of the facts")
    }
  }

  private mutating func readBallots(_ path: String, _ category: VotedCategory) -> Profile? {
    guard let bytes = folder.files[path] else {
      result.find(.fileMissing, path, "is missing")
      return nil
    }
    if category.isHeldInVotes || category.encoding.highest != nil {
      let read =
        category.isHeldInVotes
        ? BallotsFile.votes(bytes, category) : BallotsFile.scores(bytes, category)
      guard let profile = read else {
        result.find(
          .ballots, path,
          category.isHeldInVotes
            ? "is no file of votes, or names somebody who is not in the facts"
            : "is no file of scores, or holds one that the rule does not allow")
        return nil
      }
      if Array(BallotsFile.text(profile, category).utf8) != bytes {
        result.find(.notCanonical, path, "is not in the canonical form")
      }
      return profile
    }
    do {
      guard
        var profile = try BallotFile.read(bytes, format: .blt(weightAfterID: nil)).profiles.first
      else { return nil }
      if Array(BallotsFile.text(profile, category).utf8) != bytes {
        result.find(.notCanonical, path, "is not in the canonical form")
      }
      if profile.contest.candidates.map(\.name) != category.candidates.map(\.label)
        || profile.contest.candidates.map(\.isWithdrawn) != category.candidates.map(\.isWithdrawn)
      {
        result.find(.ballots, path, "has other candidates than the facts")
        return nil
      }
      profile.contest = category.contest
      return profile
    } catch {
      for problem in error.problems.prefix(5) { result.find(.ballots, path, problem.description) }
      return nil
    }
  }

  private mutating func recount(
    _ profile: Profile, _ category: VotedCategory, _ published: JSONValue, _ path: String
  ) {
    do {
      let ours = try category.count(profile).json
      if ours == published { return }
      for difference in Self.differences(published, ours) { result.find(.count, path, difference) }
    } catch { result.find(.count, path, "cannot be recounted: \(error)") }
  }

  /// Where a published count and our recount part, round by round.
  static func differences(_ published: JSONValue, _ ours: JSONValue) -> [String] {
    var found: [String] = []
    let keys = Set((published.object ?? [:]).keys).union((ours.object ?? [:]).keys)
    for key in keys.sorted() where key != "rounds" && published[key] != ours[key] {
      found.append("\"\(key)\" differs from the recount")
    }
    let theirs = published["rounds"]?.array ?? []
    let rounds = ours["rounds"]?.array ?? []
    if theirs.count != rounds.count {
      found.append("has \(theirs.count) rounds, the recount \(rounds.count)")
    }
    for (index, (a, b)) in zip(theirs, rounds).enumerated() where a != b {
      let parts = Set((a.object ?? [:]).keys).union((b.object ?? [:]).keys)
      for part in parts.sorted() where a[part] != b[part] {
        found.append("round \(index + 1): \"\(part)\" differs from the recount")
      }
    }
    return found
  }

  /// The auditor's part: every counted ballot is the last leaf of its slot.
  mutating func checkOpenings() {
    guard let facts = record.facts else { return }
    guard record.kind == .auditor else {
      result.leave(
        "that the ballots counted are those in the log: the auditor's record lets one check it")
      return
    }
    var opened = 0
    var expected: Set<String> = []
    for round in facts.rounds where round.vote == nil {
      for item in round.categories where isReleased(round, item.category.id) {
        var category = item.category
        category.readings =
          record.readings[RecordPaths.readings(round.id, category.id)]?.readings ?? [:]
        let votes = facts.votes(of: round.id, on: category.id).map(\.round)
        let cast = category.isHeldInVotes ? votes : [round.id]
        let path = RecordPaths.openings(cast.first ?? round.id, category.id)
        expected.formUnion(cast.map { RecordPaths.openings($0, category.id) })
        let ballots = cast.compactMap { open(category, castIn: $0, facts) }
        opened += ballots.reduce(0) { $0 + $1.count }
        guard ballots.count == cast.count else { continue }
        let lines = category.writtenLines(ballots.joined())
        if category.rule.isWritten, lines != Set(category.readings.keys) {
          result.find(.readings, path, "holds other lines than those that the readings tell of")
        }
        let profile =
          category.isHeldInVotes
          ? category.profile(votes: ballots) : category.profile(ballots.joined())
        let text = BallotsFile.text(profile, category)
        if folder.files[RecordPaths.ballots(round.id, category)] != Array(text.utf8) {
          result.find(.openings, path, "gives other ballots than those counted")
        }
      }
    }
    for path in folder.files.keys.sorted()
    where path.hasPrefix("openings/") && !expected.contains(path) {
      result.find(.fileUnknown, path, "belongs to no category that was counted")
    }
    result.check("\(opened) counted ballots, each the last leaf of its slot")
  }

  /// The ballots of a category that were cast in a round, as opened.
  private mutating func open(
    _ category: VotedCategory, castIn round: String, _ facts: RecordFacts
  ) -> [FilledBallot]? {
    let path = RecordPaths.openings(round, category.id)
    guard let bytes = folder.files[path] else {
      result.find(.fileMissing, path, "is missing")
      return nil
    }
    do {
      let file = try OpeningsFile(bytes: bytes, ballotLength: category.encoding.length)
      let context = BallotContext(
        body: facts.season.body, season: facts.season.season, round: round, category: category.id)
      let last = slots.last[RecordSlots.key(round, category.id)] ?? [:]
      if file.items.count != last.count {
        result.find(.openings, path, "opens \(file.items.count) of \(last.count) slots")
      }
      for item in file.items where last[item.slot] != item.opening.commitment(context) {
        result.find(.openings, path, "an opening is not that of its slot's last leaf")
      }
      let encoding = category.encoding
      return try file.items.map { try encoding.decode($0.opening.padded) }
    } catch {
      result.find(.openings, path, "\(error)")
      return nil
    }
  }
}
