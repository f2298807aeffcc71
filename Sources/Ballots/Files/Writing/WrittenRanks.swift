/// The ranks of a ballot as a writer needs them.
enum WrittenRank {
  case blank
  case overvoted
  case marked([WrittenMark])
}

struct WrittenMark {
  var candidate: Int
  var score: Int?
}

extension Profile {
  func writtenRanks(of group: Int) -> [WrittenRank] {
    var ranks: [WrittenRank] = []
    /// The rank that is being gathered; collected first, since lists inside a rank would be copied.
    var level: [WrittenMark] = []
    let scores = Array(scores(of: group))
    for (index, mark) in preferences(of: group).enumerated() {
      guard let candidate = mark.candidate else {
        if !level.isEmpty { ranks.append(.marked(level)) }
        level = []
        ranks.append(mark.isOvervoted ? .overvoted : .blank)
        continue
      }
      let score = scores.indices.contains(index) ? scores[index] : ScoredMark.none
      let written = WrittenMark(
        candidate: candidate, score: score == ScoredMark.none ? nil : Int(score))
      if mark.isEqual, !level.isEmpty {
        level.append(written)
      } else {
        if !level.isEmpty { ranks.append(.marked(level)) }
        level = [written]
      }
    }
    if !level.isEmpty { ranks.append(.marked(level)) }
    return ranks
  }

  /// A group's weight as a whole number or a fraction in lowest terms, such as `3` or `1/3`.
  func writtenWeight(of group: Int) -> String {
    let common = Self.commonDivisor(weight(of: group), weightDenominator)
    let (top, bottom) = (weight(of: group) / common, weightDenominator / common)
    return bottom == 1 ? "\(top)" : "\(top)/\(bottom)"
  }

  private static func commonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
    b == 0 ? max(a, 1) : commonDivisor(b, a % b)
  }

  /// Looks whether a format that writes each ballot by itself would become too large: a ballot file of
  /// one line may stand for millions.
  /// - Parameter bytes: about how many a ballot of a group takes.
  /// - Throws: `BallotWriteError` where they are more than `mostBytes` in all.
  func checkSize(_ bytes: (_ group: Int) -> Int) throws(BallotWriteError) {
    var total: Int128 = 0
    for group in 0..<groupCount {
      let (size, overflow) = weight(of: group).multipliedReportingOverflow(
        by: Int128(bytes(group)))
      total = overflow || size > Self.mostBytes ? Self.mostBytes + 1 : total + size
      if total > Self.mostBytes {
        throw BallotWriteError(
          description: "the format writes each ballot by itself, and that would take more than "
            + "\(Self.mostBytes) bytes; write blt or csv:ranks, which group equal ballots")
      }
    }
  }

  private static var mostBytes: Int128 { 1 << 30 }

  /// - Throws: `BallotWriteError` with every name that is empty, has blanks at an end, holds one of the
  ///   characters or is bad in another way.
  func checkNames(
    without forbidden: String, allowingNewlines: Bool = false,
    _ isBad: (String) -> Bool = { _ in false }
  ) throws(BallotWriteError) {
    // By scalars: a mark that combines makes what it follows another character.
    let scalars = Set(forbidden.unicodeScalars)
    let bad = contest.candidates.map(\.name).filter { name in
      // A combining mark at the start would join what stands before the name.
      name.unicodeScalars.first.map(\.properties.isGraphemeExtend) ?? true
        || name.unicodeScalars.contains(where: scalars.contains)
        || (!allowingNewlines && name.contains(where: \.isNewline))
        || isBad(name) || name.first?.isWhitespace == true || name.last?.isWhitespace == true
    }
    if bad.isEmpty { return }
    throw BallotWriteError(
      description: "the format cannot hold the name\(bad.count == 1 ? "" : "s") "
        + WordList.and(bad.map { "\"\($0)\"" }) + "; rename in the ballot file first")
  }

  /// Names that no format tells apart or keeps.
  /// - Throws: `BallotWriteError` where two are the same, one is empty, or one holds a control character.
  func checkNamesDiffer() throws(BallotWriteError) {
    var seen: Set<String> = []
    for name in contest.candidates.map(\.name) {
      let isControl = name.unicodeScalars.contains {
        $0 != "\n" && $0.properties.generalCategory == .control
      }
      if name.isEmpty || isControl || !seen.insert(name).inserted {
        throw BallotWriteError(
          description:
            "\"\(name)\" cannot be told from others in a file: it is empty, stands twice, "
            + "or holds a control character; rename in the ballot file first")
      }
    }
  }

  /// Ballots that name nobody, in whole ones.
  var weightWithoutMarks: Int128 {
    (0..<groupCount).filter { store.range(of: $0).isEmpty }.reduce(0) { $0 + weight(of: $1) }
      / weightDenominator
  }
}
