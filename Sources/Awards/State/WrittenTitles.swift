import Ballots
import Records
import Sealing
import Seasons

/// The lines that members wrote for a category, and as which title each is read.
struct WrittenTitles: Sendable {
  /// The titles that the season has, before anything was written.
  var known: [VotedCategory.Candidate]
  var lines: [String]
  /// The label that a line is read as, where that is not the line itself.
  var readings: [String: String]
  /// Pairs of labels that are not one title, in the order of their letters.
  var apart: Set<[String]>

  func reading(of line: String) -> String { readings[line] ?? line }

  /// Fills in the candidates that the lines give: one for each label, in the order of its bytes, so that the
  /// same readings give the same numbers. A title that the season knows keeps its id.
  /// - Parameter id: of a candidate that only ballots name, by its entry's id.
  func fill(_ category: inout VotedCategory, id: (String) -> String = { $0 }) {
    let ids = Dictionary(known.map { ($0.label, $0.id) }, uniquingKeysWith: { first, _ in first })
    var candidates: [VotedCategory.Candidate] = []
    var byLabel: [String: String] = [:]
    let labels = Set(lines.map(reading)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let titles = Dictionary(labels.map { (EntryLine($0).title, 1) }, uniquingKeysWith: +)
    for label in labels {
      // One title in two categories is one entry.
      let title = EntryLine(label).title
      let own = ids[label] ?? id(Self.entryID(titles[title] == 1 ? title : label))
      byLabel[label] = own
      candidates.append(.init(id: own, label: label))
    }
    category.candidates = candidates
    category.readings = Dictionary(
      uniqueKeysWithValues: Set(lines).compactMap { line in
        byLabel[reading(of: line)].map { (line, $0) }
      })
  }

  /// The id of an entry that only ballots name: the same for the same title, whatever its script, and
  /// another for every other.
  static func entryID(_ title: String) -> String {
    let hash = Digest(hashing: Bytes.lengthPrefixed("envelope.written-entry/1", title)).hex
    return "w-\(hash.prefix(8))-\(Slug.make(title, unlike: []).prefix(40))"
  }

  /// What the names engine proposes: titles that differ in spelling, and those that name people too.
  /// O(labels²) letters compared at most, see `NameProposals`.
  var proposals: [NameMerge] {
    let labels = Set(lines.map(reading))
    let known = Set(known.map(\.label))
    let names = labels.union(known).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var builder = ProfileBuilder()
    for (index, name) in names.enumerated() {
      // Others become the title that the season knows, else the one with capitals where they belong.
      let isPlain = name == name.lowercased() || name == name.uppercased()
      _ = builder.add([.next(index)], weight: known.contains(name) ? 3 : isPlain ? 1 : 2)
    }
    let profile = builder.build(
      Contest(title: "", candidates: names.map { Candidate(id: $0, name: $0) }, seats: 1))
    var merges = NameProposals.propose(profile).merges
    let met = Set(merges.map(\.name))
    // Each title once: the spelling that the others become.
    let byTitle = Dictionary(
      names.filter { !met.contains($0) }.map { (NameProposals.key($0), $0) },
      uniquingKeysWith: { first, _ in first })
    for name in names where !met.contains(name) {
      let line = EntryLine(name)
      guard !line.people.isEmpty, let other = byTitle[NameProposals.key(line.title)], other != name
      else { continue }
      merges.append(
        NameMerge(name: name, becomes: other, applies: false, ballots: 1, reason: "people"))
    }
    return merges.filter {
      labels.contains($0.name) && !apart.contains(Self.pair($0.name, $0.becomes))
    }
  }

  /// The readings by which all that the engine is sure of is done.
  var sureReadings: [String: String] {
    let sure = proposals.filter(\.applies)
    guard !sure.isEmpty else { return [:] }
    let merges = NameMerges(merges: sure)
    var changed: [String: String] = [:]
    for line in lines {
      let label = reading(of: line)
      let end = merges.end(of: label)
      if end != label { changed[line] = end }
    }
    return changed
  }

  static func pair(_ first: String, _ second: String) -> [String] {
    [first, second].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
