import Ballots
import Counting
import TestSupport
import Testing

/// What is written in each format reads back as the same ballots.
@Suite struct BallotWriterTests {
  /// What random ballots of a test may hold.
  struct Features: OptionSet {
    let rawValue: Int
    static let equal = Features(rawValue: 1)
    static let blank = Features(rawValue: 2)
    static let repeats = Features(rawValue: 4)
    static let overvotes = Features(rawValue: 8)
    static let scores = Features(rawValue: 16)
    static let fractions = Features(rawValue: 32)
    static let tags = Features(rawValue: 64)
    static let withdrawn = Features(rawValue: 128)
    static let undeclared = Features(rawValue: 256)
    static let approval = Features(rawValue: 512)
    static let empty = Features(rawValue: 1024)
    /// Not every candidate need be named.
    static let unnamed = Features(rawValue: 2048)
  }

  static let formats: [(WrittenFormat, Features)] = [
    (
      .blt,
      [.equal, .blank, .repeats, .fractions, .withdrawn, .undeclared, .empty, .unnamed]
    ),
    (.csvRanks, [.blank, .repeats, .overvotes, .fractions, .tags, .empty]),
    (.csvCandidates, [.equal, .blank, .fractions, .tags, .empty, .unnamed]),
    (.csvScores, [.scores, .fractions, .tags, .empty, .unnamed]),
    (.csvPoints, [.scores, .tags]),
    (.abif, [.equal, .empty, .unnamed]), (.abif, [.scores]), (.abif, [.approval]),
    (.condorcetVotes, [.equal, .repeats, .empty, .unnamed]),
    (.debianTally, [.equal, .empty, .unnamed]),
    (.prefLib, [.equal, .empty, .unnamed]), (.prefLib, []),
    (.starvote, [.scores]),
    (.abcYAML, [.approval, .fractions, .empty, .unnamed]),
    (
      .rctabESS,
      [.equal, .blank, .repeats, .overvotes, .withdrawn, .undeclared, .empty, .unnamed]
    ),
    (.rctabGeneric, [.equal, .blank, .withdrawn, .empty, .unnamed]),
    (.rctabCDF, [.equal, .blank, .withdrawn, .empty, .unnamed]),
  ]

  static let names = ["Ann \"A\" Lee", "Bob, Jr", "Çelik", "D'Arcy / Eve", "Foo Bar", "G"]

  static func profile(_ seed: UInt64, _ features: Features) -> Profile {
    var random = SplitMix64(seed: seed)
    let count = 2 + random.index(below: 5)
    var builder = ProfileBuilder()
    var contest = Contest(
      title: "Best of the year",
      candidates: (0..<count).map { Candidate(id: "\($0)", name: names[$0]) },
      seats: 1 + random.index(below: 2),
      kind: features.contains(.approval)
        ? .approval : features.contains(.scores) ? .scores : .ranked)
    if features.contains(.withdrawn) { contest.candidates[0].isWithdrawn = true }
    if features.contains(.undeclared) {
      // The name that RCTab's reader gives to the place for them.
      contest.candidates[1].isUndeclared = true
      contest.candidates[1].name = "Undeclared Write-ins"
    }
    if features.contains(.tags) { contest.tags = ["jury", "public"] }
    func chance(_ feature: Features, _ parts: Int) -> Bool {
      features.contains(feature) && random.index(below: parts) == 0
    }
    for ballot in 0..<(3 + random.index(below: 8)) {
      var left = Array(0..<count)
      var marks: [Preference] = []
      var used: [Int] = []
      // The first ballot names everybody, unless the format declares candidates by itself.
      let isWhole = ballot == 0 && !features.contains(.unnamed)
      while !left.isEmpty, isWhole || random.index(below: 4) > 0 {
        let candidate = left.remove(at: random.index(below: left.count))
        if chance(.blank, 6) { marks.append(.skipped) }
        if chance(.overvotes, 6) { marks.append(.overvoted) }
        let canJoin = marks.last.map { $0.candidate != nil } ?? false
        let isLevel =
          canJoin && (features.contains(.approval) || chance(.equal, 3))
        marks.append(isLevel ? .equal(candidate) : .next(candidate))
        used.append(candidate)
        if chance(.repeats, 6) { marks.append(.next(used[random.index(below: used.count)])) }
      }
      if marks.isEmpty, !features.contains(.empty) { marks = [.next(0)] }
      var scores: [Int32]?
      if features.contains(.scores) {
        // Ranks by falling scores, as a score file gives them.
        let given = Dictionary(
          uniqueKeysWithValues: marks.compactMap(\.candidate).map {
            ($0, Int32(1 + random.index(below: 5)))
          })
        let sorted = given.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        marks = sorted.enumerated().map { index, item in
          index > 0 && sorted[index - 1].value == item.value ? .equal(item.key) : .next(item.key)
        }
        scores = sorted.map(\.value)
      }
      let tag = features.contains(.tags) ? 1 + random.index(below: 2) : 0
      let over: Int128 = chance(.fractions, 3) ? 3 : 1
      let added = builder.add(
        marks, scores: scores, tag: tag, weight: Int128(1 + random.index(below: 9)), over: over)
      #expect(added)
    }
    return builder.build(contest)
  }

  /// Ballots by what stands on them, in words, with their weights in twelfths.
  static func content(_ profile: Profile) -> [String: Int128] {
    var content: [String: Int128] = [:]
    for group in 0..<profile.groupCount {
      var ranks: [[String]] = []
      let scores = Array(profile.scores(of: group))
      for (index, mark) in profile.preferences(of: group).enumerated() {
        guard let candidate = mark.candidate else {
          ranks.append([mark.isSkipped ? "(blank)" : "(over)"])
          continue
        }
        let score = scores.isEmpty ? "" : "/\(scores[index])"
        let word = profile.contest.candidates[candidate].name + score
        if mark.isEqual { ranks[ranks.count - 1].append(word) } else { ranks.append([word]) }
      }
      let key =
        ranks.map { $0.sorted().joined(separator: "=") }.joined(separator: ">")
        + (profile.tag(of: group).map { "@\($0)" } ?? "")
      content[key, default: 0] += profile.weight(of: group) * 12 / profile.weightDenominator
    }
    return content
  }

  /// Writes and reads; nil where the format refuses these ballots.
  static func again(_ profile: Profile, _ format: WrittenFormat) throws -> Profile? {
    let written: WrittenBallots
    do { written = try BallotWriter.write(profile, as: format) } catch { return nil }
    let serious = written.losses.filter(\.mattersToCount)
    #expect(serious.isEmpty, "\(serious)")
    if let records = written.records {
      return try BallotFile.readRCTab(Array(written.text.utf8)) { _ in Array(records.utf8) }
        .profiles.first
    }
    return try BallotFile.read(
      Array(written.text.utf8), format: BallotFormat(name: format.rawValue)
    ).profiles.first
  }

  @Test(arguments: Self.formats.indices)
  func roundTrip(_ index: Int) throws {
    let (format, features) = Self.formats[index]
    var refused = 0
    for seed in 0..<200 as Range<UInt64> {
      let profile = Self.profile(seed, features)
      guard let read = try Self.again(profile, format) else {
        refused += 1
        continue
      }
      #expect(Self.content(read) == Self.content(profile), "\(format) \(seed)")
      let known = read.contest.candidates
      let expected = profile.contest.candidates
      #expect(Set(known.map(\.name)) == Set(expected.map(\.name)), "\(format) \(seed)")
      #expect(
        known.filter(\.isWithdrawn).map(\.name) == expected.filter(\.isWithdrawn).map(\.name))
      if format == .blt { #expect(read.contest == profile.contest.renumbered) }
    }
    #expect(refused == 0)
  }

  /// Whatever a name is made of: a format keeps it or the writer refuses it.
  @Test(arguments: Self.formats.indices)
  func awkwardNames(_ index: Int) throws {
    let (format, features) = Self.formats[index]
    let alphabet = Array(
      "\\\"',;:=>/[]{}()#*-+_|@&~^ \t\n01Ca\u{E9}\u{FEFF}\u{A0}\u{301}\u{2028}\u{FFFF}\u{E000}"
        .unicodeScalars)
    var random = SplitMix64(seed: UInt64(index))
    var kept = 0
    for seed in 0..<1000 as Range<UInt64> {
      var profile = Self.profile(seed, features)
      for place in profile.contest.candidates.indices
      where !profile.contest.candidates[place].isUndeclared && random.index(below: 2) == 0 {
        let letters = (0...random.index(below: 5)).map { _ in
          alphabet[random.index(below: alphabet.count)]
        }
        // By scalars, so that marks combine with whatever stands before them.
        var name = String.UnicodeScalarView()
        name.append(contentsOf: letters)
        profile.contest.candidates[place].name = String(name)
      }
      let names = profile.contest.candidates.map(\.name)
      do {
        guard let read = try Self.again(profile, format) else { continue }
        kept += 1
        #expect(Self.content(read) == Self.content(profile), "\(format) \(names)")
        #expect(Set(read.contest.candidates.map(\.name)) == Set(names), "\(format) \(names)")
      } catch {
        Issue.record("\(format) \(names): \(error)")
      }
    }
    #expect(kept > 0)
  }

  /// The texts themselves, so that a writer and its reader cannot be wrong alike.
  @Test func texts() throws {
    let blt =
      "3 2\n[tie 3 1 2]\n2 1=3 2 0\n1 2 - 1 0\n3 0\n0\n\"Ann\"\n\"Bob\"\n\"Cy Young\"\n\"Best\"\n"
    let profile = try #require(try BallotFile.read(Array(blt.utf8)).profiles.first)
    func text(_ format: WrittenFormat) throws -> String {
      try BallotWriter.write(profile, as: format).text
    }
    #expect(
      try text(.blt)
        == "3 2\n[tie 3 1 2]\n3 0\n2 1=3 2 0\n1 2 - 1 0\n0\n\"Ann\"\n\"Bob\"\n\"Cy Young\"\n\"Best\"\n"
    )
    #expect(
      try text(.abif)
        == "{\"title\": \"Best\"}\n=Ann:[Ann]\n=Bob:[Bob]\n=C3:[Cy Young]\n2:Ann=C3>Bob\n1:Bob>Ann\n3:\n"
    )
    #expect(
      try text(.condorcetVotes)
        == """
        #/Title: Best
        #/Candidates: Ann ; Bob ; Cy Young
        #/Number of Seats: 2
        #/Implicit Ranking: true

        Ann = Cy Young > Bob * 2
        Bob > Ann * 1
        /EMPTY_RANKING/ * 3

        """)
    #expect(
      try text(.csvCandidates)
        == "weight,Ann,Bob,Cy Young\n2,1,2,1\n1,3,1,\n3,,,\n")
    #expect(
      try text(.debianTally)
        == """
        Option 1---->: Ann
        Option 2---->: Bob
        Option 3---->: Cy Young

        V: 121
        V: 121
        V: 21-
        V: ---
        V: ---
        V: ---

        """)
    #expect(try text(.prefLib).hasSuffix("\n2: {1, 3}, 2\n1: 2, 1\n3: \n"))
    #expect(try text(.prefLib).contains("# DATA TYPE: toi\n"))
  }

  @Test func losses() throws {
    let blt = "2 1\n-2\n[tie 2 1]\n2 1=2 0\n1 1 1 0\n0\n\"A\"\n\"B\"\n\"\"\n"
    let profile = try #require(try BallotFile.read(Array(blt.utf8)).profiles.first)
    let losses = try BallotWriter.write(profile, as: .csvRanks).losses.map(\.description)
    #expect(losses == ["equal ranks on 2 ballots", "that B withdrew", "the order for ties"])
    let repeated = try BallotWriter.write(profile, as: .debianTally).losses.map(\.description)
    #expect(repeated.first == "names that stand twice on 1 ballot")
    #expect(throws: BallotWriteError.self) { try BallotWriter.write(profile, as: .starvote) }
  }

  /// What a format's own reader would refuse is not written.
  @Test func refused() throws {
    let negative = try #require(
      try BallotFile.read(Array("A,B\n-1,2\n".utf8), format: .csv(.scores)).profiles.first)
    #expect(try Self.again(negative, .csvScores).map { Self.content($0) } == ["B/2>A/-1": 12])
    #expect(try Self.again(negative, .csvPoints) == nil)
    #expect(try Self.again(negative, .starvote) == nil)
    let contest = Contest(
      title: "", candidates: [Candidate(id: "1", name: "A")], seats: 1, kind: .approval)
    #expect(try Self.again(ProfileBuilder().build(contest), .abcYAML) == nil)
    var none = ProfileBuilder()
    _ = none.add([.next(0)], weight: 0)
    #expect(try Self.again(none.build(contest), .abcYAML) == nil)
    // A title is no name: what would end it is left out.
    var titled = contest
    titled.title = "The \"Best\\\" \\"
    var one = ProfileBuilder()
    _ = one.add([.next(0)], weight: 1)
    #expect(try Self.again(one.build(titled), .blt)?.contest.title == "The \"Best\" ")
  }

  /// Where a name is left out of a rank, whoever stood level with it begins the rank.
  @Test func repeatedNameFirstAmongEquals() throws {
    let blt = "3 1\n1 1 1=2 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"\"\n"
    let profile = try #require(try BallotFile.read(Array(blt.utf8)).profiles.first)
    #expect(try BallotWriter.write(profile, as: .abif).text.hasSuffix("\n1:A>B>C\n"))
  }

  /// A few bytes may stand for millions of ballots: formats that write each by itself refuse what would
  /// fill the memory, and the others do not mind.
  @Test(arguments: [
    (WrittenFormat.rctabCDF, Int128(1_000_000)), (.rctabESS, 200_000_000), (.debianTally, 1 << 40),
    (.csvPoints, 1 << 50), (.rctabGeneric, 1 << 50),
  ])
  func tooLarge(_ format: WrittenFormat, _ weight: Int128) throws {
    var builder = ProfileBuilder()
    _ = builder.add([.next(0)], scores: [1], weight: weight)
    let contest = Contest(title: "", candidates: [Candidate(id: "A", name: "A")], seats: 1)
    #expect(throws: BallotWriteError.self) {
      try BallotWriter.write(builder.build(contest), as: format)
    }
    #expect(try BallotWriter.write(builder.build(contest), as: .blt).text.contains("\(weight) 1 0"))
  }

  /// A maximum score beyond 100,000 is written and read.
  @Test func largeMaximumScore() throws {
    var builder = ProfileBuilder()
    _ = builder.add([.next(0)], scores: [622_740], weight: 1)
    let contest = Contest(title: "", candidates: [Candidate(id: "A", name: "A")], seats: 1)
    let again = try #require(try Self.again(builder.build(contest), .starvote))
    #expect(Self.content(again) == ["A/622740": 12])
  }

  /// Ballots that weigh nothing are left out where the format has no number for them.
  @Test func weighsNothing() throws {
    var builder = ProfileBuilder()
    _ = builder.add([.next(0)], scores: [3], weight: 2)
    _ = builder.add([.next(0)], scores: [4], weight: 0)
    let contest = Contest(title: "", candidates: [Candidate(id: "A", name: "A")], seats: 1)
    let again = try #require(try Self.again(builder.build(contest), .starvote))
    #expect(Self.content(again) == ["A/3": 24])
  }

  /// A name that is scored twice keeps its first score, which is the one that counts.
  @Test func scoredTwice() throws {
    var builder = ProfileBuilder()
    _ = builder.add([.next(0), .next(1), .equal(0)], scores: [3, 1, 5], weight: 2)
    let contest = Contest(
      title: "",
      candidates: ["A", "B"].map { Candidate(id: $0, name: $0) }, seats: 1)
    for format in [WrittenFormat.csvPoints, .csvScores, .starvote] {
      let written = try BallotWriter.write(builder.build(contest), as: format)
      #expect(written.losses.map(\.description).contains("names that stand twice on 2 ballots"))
      let read = try BallotFile.read(
        Array(written.text.utf8), format: BallotFormat(name: format.rawValue))
      #expect(try Self.content(#require(read.profiles.first)) == ["A/3>B/1": 24], "\(format)")
    }
  }

  /// The field's faults 10 and 32: an overvote stays one, a newline stays inside its cell, and commas
  /// and quotation marks in names survive.
  @Test func oldFaults() throws {
    let csv = "rank 1,rank 2\novervote,\"a,b\"\n\"x \"\"y\"\"\",\"two\nlines\"\n"
    let profile = try #require(
      try BallotFile.read(Array(csv.utf8), format: .csv(.ranks)).profiles.first)
    let read = try #require(try Self.again(profile, .csvRanks))
    #expect(read.contest.candidates.map(\.name) == ["a,b", "x \"y\"", "two\nlines"])
    #expect(read.preferences(of: 0).map(\.isOvervoted) == [true, false])
    let level = "2 1\n1 1=2 0\n0\n\"A\"\n\"B\"\n\"\"\n"
    let overvote = try #require(try BallotFile.read(Array(level.utf8)).profiles.first)
    for format in [WrittenFormat.rctabESS, .rctabGeneric, .rctabCDF] {
      let again = try #require(try Self.again(overvote, format))
      #expect(again.preferences(of: 0) == [.next(0), .equal(1)])
    }
  }

  @Test(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
  func corpus() throws {
    var count = 0
    for file in try Corpus.files(withExtension: "blt") {
      guard
        let profile = try? BallotFile.read(Corpus.bytes(file), format: .blt(weightAfterID: nil))
          .profiles.first, profile.totalWeight < 100_000
      else { continue }
      for format in [
        WrittenFormat.blt, .csvCandidates, .abif, .condorcetVotes, .prefLib, .rctabESS,
      ] {
        guard let written = try? BallotWriter.write(profile, as: format),
          !written.losses.contains(where: { $0.ballots != nil })
        else { continue }
        var plain = profile
        if format != .blt, format != .rctabESS {
          for index in plain.contest.candidates.indices {
            plain.contest.candidates[index].isWithdrawn = false
            plain.contest.candidates[index].isUndeclared = false
          }
          plain.contest.tieOrder = nil
        } else if format == .rctabESS {
          guard !plain.contest.candidates.contains(where: \.isUndeclared) else { continue }
          plain.contest.tieOrder = nil
        }
        let again = try Self.again(plain, format)
        let content = again.map { Self.content($0) }
        #expect(content == Self.content(profile), "\(file) \(format)")
        count += 1
      }
    }
    #expect(count > 250)
  }
}

extension Contest {
  /// With ids as a ballot file numbers them.
  fileprivate var renumbered: Contest {
    var contest = self
    for index in candidates.indices { contest.candidates[index].id = String(index + 1) }
    return contest
  }
}
