import Awards
import Foundation
import Seasons
import Texts

/// Who has a ballot in, by category, branch and hour; never for whom.
struct TurnoutView {
  /// A bar: so many of so many.
  struct Bar {
    let name: String
    let cast: Int
    let eligible: Int
    let width: Int

    init(_ name: String, _ count: RollCount) {
      self.name = name
      cast = count.cast
      eligible = count.eligible
      width = count.eligible == 0 ? 0 : count.cast * 100 / count.eligible
    }
  }

  /// An hour's column in the plot, in the plot's own units.
  struct Column {
    let x: Int
    let y: Int
    let height: Int
  }

  let categories: [Bar]
  let branches: [Bar]
  let hasBranches: Bool
  let columns: [Column]
  /// What the plot shows, in words.
  let hours: String?
  let first: String
  let last: String
  let width: Int

  static let plotHeight = 60
  /// Longer rounds are shown by their last hours.
  private static let mostHours = 24 * 14

  init(_ round: VotingRound, _ open: Visit.OpenSeason) async throws {
    let store = open.office.store
    let counts = try await store.rollCounts(of: round.id, in: open.office.id)
    categories = open.season.categories(in: round).compactMap { category in
      counts[category.id].map { Bar(category.name.plain, $0) }
    }
    let byBranch = try await store.branchTurnout(of: round.id, in: open.office.id)
    branches =
      byBranch.count < 2
      ? []
      : open.season.branches.compactMap { branch in
        byBranch[branch.id].map { Bar(branch.name.plain, $0) }
      } + (byBranch[""].map { [Bar(say("Without a branch"), $0)] } ?? [])
    hasBranches = !branches.isEmpty
    let casts = try await store.castHours(of: round.id, in: open.office.id).compactMap { item in
      Timestamp.parse(item.hour).map { (time: $0.date, casts: item.casts) }
    }
    guard let begin = casts.first?.time, let end = casts.last?.time,
      let most = casts.map(\.casts).max()
    else {
      (columns, hours, first, last, width) = ([], nil, "", "", 0)
      return
    }
    let start = max(begin, end - Double(Self.mostHours - 1) * 3600)
    width = (Int(end.timeIntervalSince(start) / 3600) + 1) * 4
    columns = casts.filter { $0.time >= start }.map { item in
      let height = max(1, item.casts * Self.plotHeight / most)
      return Column(
        x: Int(item.time.timeIntervalSince(start) / 3600) * 4, y: Self.plotHeight - height,
        height: height)
    }
    first = Moment.short(start, open.season)
    last = Moment.short(end, open.season)
    let total = casts.reduce(0) { $0 + $1.casts }
    hours = say("\(total) casts told of so far, by the hour; \(most) in the fullest.")
  }

  private static func bars(_ label: String, _ list: String) -> String {
    """
    <div class="bars" role="table" aria-label="\(label)">{{#\(list)}}\
    <span role="row" class="line"><span role="cell">{{name}}</span>\
    <span role="cell"><svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="12" fill="var(--rule)"/><rect width="{{width}}" height="12" fill="var(--accent)"/></svg></span>\
    <span role="cell">{{cast}} of {{eligible}}</span></span>{{/\(list)}}</div>
    """
  }

  static let template = """
    \(bars("Ballots in, of those who may vote", "categories"))
    {{#hasBranches}}<h3>By branch</h3>
    \(bars("Who has a ballot in, by branch", "branches")){{/hasBranches}}
    {{#hours}}<h3>By the hour</h3><p class="quiet small">{{.}}</p>{{/hours}}
    {{#hours}}<svg class="hours" viewBox="0 0 {{width}} \(plotHeight)" preserveAspectRatio="none" role="img" aria-label="{{hours}}">\
    {{#columns}}<rect x="{{x}}" y="{{y}}" width="3" height="{{height}}" fill="var(--accent)"/>{{/columns}}</svg>\
    <p class="quiet small ends"><span>{{first}}</span><span>{{last}}</span></p>{{/hours}}
    <p class="quiet small">Who has a ballot in, never for whom. The journal hears of casts late, so the last hours are short. Nobody can see a count before the close.</p>
    """
}
