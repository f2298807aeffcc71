/// Proposes which names of free-text nominations are one title: those that differ in blanks, case,
/// accents, punctuation, an article or script are proposed as done; those a letter or two apart only
/// for review.
public enum NameProposals {
  /// Names beyond this are not compared letter by letter.
  public static let mostCompared = 5_000

  /// What is left of a name without the spelling that people vary: two names of one key are taken for
  /// one title.
  public static func key(_ name: String) -> String { NameKey(name).key }

  /// O(names × length), and O(names²) with a quick test for at most `mostCompared` names.
  public static func propose(_ profile: Profile) -> NameMerges {
    let ballots = profile.ballotsNaming()
    let entries = profile.contest.candidates.enumerated().map { index, candidate in
      Entry(name: candidate.name, key: NameKey(candidate.name), ballots: ballots[index])
    }
    var byKey: [String: [Entry]] = [:]
    for entry in entries where !entry.key.key.isEmpty {
      byKey[entry.key.key, default: []].append(entry)
    }
    var merges: [NameMerge] = []
    var heads: [Entry] = []
    for group in byKey.values {
      let sorted = group.sorted(by: Entry.isAhead)
      var head = sorted[0]
      for entry in sorted.dropFirst() {
        let step = entry.key.step(to: head.key) ?? .transliteration
        merges.append(
          NameMerge(
            name: entry.name, becomes: head.name, applies: true, ballots: entry.ballots,
            reason: step.rawValue))
      }
      head.ballots = group.reduce(0) { $0 + $1.ballots }
      heads.append(head)
    }
    merges += near(heads.sorted(by: Entry.isAhead))
    return NameMerges(
      merges: merges.sorted {
        ($0.becomes, $0.applies ? 0 : 1, $0.name) < ($1.becomes, $1.applies ? 0 : 1, $1.name)
      })
  }

  private struct Entry {
    var name: String
    var key: NameKey
    var ballots: Int128

    /// On more ballots, then by name.
    static func isAhead(_ a: Entry, _ b: Entry) -> Bool {
      a.ballots == b.ballots ? a.name < b.name : a.ballots > b.ballots
    }
  }

  /// Titles a letter or two apart; each less named one is proposed once, for the one named most.
  private static func near(_ heads: [Entry]) -> [NameMerge] {
    guard heads.count <= mostCompared else { return [] }
    let keys = heads.map { Array($0.key.key.filter { $0 != " " }) }
    let letters = keys.map(letterSet)
    var merges: [NameMerge] = []
    for small in heads.indices {
      for large in 0..<small {
        let length = min(keys[small].count, keys[large].count)
        // One letter in five to eight, two in longer ones; shorter names differ on purpose.
        let allowed = length < 5 ? 0 : length < 9 ? 1 : 2
        guard allowed > 0, abs(keys[small].count - keys[large].count) <= allowed,
          (letters[small] ^ letters[large]).nonzeroBitCount <= 2 * allowed,
          !differInNumber(heads[small].key.key, heads[large].key.key)
        else { continue }
        let distance = EditDistance.between(keys[small], keys[large], atMost: allowed)
        guard let distance, distance > 0 else { continue }
        merges.append(
          NameMerge(
            name: heads[small].name, becomes: heads[large].name, applies: false,
            ballots: heads[small].ballots,
            reason: "\(distance) letter\(distance == 1 ? "" : "s")"))
        break
      }
    }
    return merges
  }

  private static func letterSet(_ key: [Character]) -> UInt64 {
    var set: UInt64 = 0
    for scalar in key.flatMap(\.unicodeScalars) { set |= 1 << UInt64(scalar.value % 64) }
    return set
  }

  /// Parts of a series are not misspellings of each other.
  private static func differInNumber(_ a: String, _ b: String) -> Bool {
    numbers(a) != numbers(b)
  }

  private static func numbers(_ key: String) -> [String] {
    key.split(separator: " ").map(String.init).filter { word in
      word.allSatisfy(\.isNumber) || word.contains(where: \.isNumber)
        || (word.count <= 5 && word.allSatisfy { "ivx".contains($0) })
    }
  }
}

extension Profile {
  /// For each candidate the ballots that name it; in whole ballots.
  fileprivate func ballotsNaming() -> [Int128] {
    var ballots = [Int128](repeating: 0, count: contest.candidates.count)
    for group in 0..<groupCount {
      for candidate in Set(preferences(of: group).compactMap(\.candidate)) {
        ballots[candidate] += weight(of: group)
      }
    }
    return ballots.map { $0 / weightDenominator }
  }
}
