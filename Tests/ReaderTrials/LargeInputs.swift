/// Inputs of just under 1 MB that ask a reader for as much memory as they can.
public struct LargeInput: Sendable {
  public let name: String
  public let bytes: [UInt8]

  /// The largest that a reader must take in its stride.
  public static let size = 999_999

  /// A head, then a unit for each number from 0 while there is room, then a tail.
  init(_ name: String, _ head: String = "", tail: String = "", unit: (Int) -> String) {
    self.name = name
    var bytes = Array(head.utf8)
    let room = Self.size - tail.utf8.count
    var number = 0
    while true {
      let next = unit(number)
      if bytes.count + next.utf8.count > room { break }
      bytes += next.utf8
      number += 1
    }
    self.bytes = bytes + tail.utf8
  }

  init(_ name: String, _ head: String = "", each unit: String, tail: String = "") {
    self.init(name, head, tail: tail) { _ in unit }
  }

  init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Those for any reader, and those made for this one.
  public static func all(for trial: ReaderTrial) -> [LargeInput] { common + own(trial) }

  private static let common: [LargeInput] =
    [
      ",", ";", "\t", "\n", "\r", " ", "[", "{", "(", "\"", "\\", "=", "#", "-", "0", "9", ":", ">",
      "<a>",
      "&", "a", "é", "a=", "a>b=", "1 ", "1\n", "a\n", "\"\n", "(\n", "[\n", "a,\n", ",\n", "1,2\n",
      "0 0\n", "1: 1\n", "x=1\n", "# x\n", "a\r", "\"a\",", "\u{FEFF}", "- ", "- - ", "1 0\n",
      "*a ", "{a: ", "- a\n", "\0",
    ].map { LargeInput("only \($0.debugDescription)", each: $0) } + [
      LargeInput("distinct lines") { "n\($0)\n" },
      LargeInput("distinct cells") { "n\($0)," },
      LargeInput("distinct orders") { "a\($0)>b\($0)\n" },
      LargeInput("a quoted name", "\"", each: "a", tail: "\""),
    ]

  private static func own(_ trial: ReaderTrial) -> [LargeInput] {
    switch trial {
    case .blt: blt
    case .csv, .csvRanks, .csvCandidates, .csvScores, .csvPoints: tables
    case .forms: forms
    case .abif: abif
    case .cvotes: condorcetVotes
    case .debian: debian
    case .preflib: prefLib
    case .starvote: starvote
    case .abcYAML: yaml
    case .votekit: voteKit
    case .fixed: fixed
    case .rctab: rctab
    case .xlsx: workbooks + packedWorkbooks
    case .gz: packed
    // Whatever the content shows, its reader has its own.
    case .any: []
    }
  }

  private static let blt = [
    LargeInput("equal ranks in sets", "2 1\n", each: "(1 2) "),
    LargeInput("a set without end", "2 1\n1 (", each: "x "),
    LargeInput("distinct ballots", "9999 1\n") { "1 \($0 % 9999 + 1) \($0 / 9999 + 1) 0\n" },
    LargeInput("distinct odd ballots", "9999 1\n") { "1/3 \($0 % 9999 + 1)=\($0 / 9999 + 1) 0\n" },
    LargeInput("a ballot of all", "100000 1\n1 ") { "\($0 + 1) " },
    LargeInput("candidates", "100000 1\n0\n") { "n\($0)\n" },
    LargeInput("one name often", "100000 1\n0\n", each: "n\n"),
    LargeInput("signs for names", "100000 1\n0\n", each: "("),
    LargeInput("options", each: "[tie]\n"),
    LargeInput("unknown options", each: "[x]"),
    LargeInput("an option of many words", "[nick ", each: "x "),
    LargeInput("withdrawn", "2 1\n", each: "-9 "),
    LargeInput("wide weights", "3 1\n") { "9999999999\($0) 1 0\n" },
    LargeInput("remarks", "1 1\n0\n\"a\"\n", each: "\"\"\n"),
    LargeInput("identifiers", "2 1\n") { "(\($0)) 1 2 0\n" },
    LargeInput("blank ranks", "2 1\n1 ", each: "- "),
    LargeInput("short odd ballots", "2 1\n", each: "(1)1 0\n"),
    LargeInput("unknown nicknames", "3 1\n[nick a b c]\n", each: "1 zz 0\n"),
  ]

  private static let tables = [
    LargeInput("a cell a line", "rank 1\n") { "n\($0)\n" },
    LargeInput("wide", "rank 1", each: ",", tail: "\n"),
    LargeInput("numbered columns", "") { "\($0)," },
    LargeInput("numbered columns and a row", bytes: halves({ "c\($0)," }, { _ in "1," })),
    LargeInput("columns and words", bytes: halves({ "c\($0)," }, { _ in "x," })),
    LargeInput("columns and damaged cells", bytes: halves({ "c\($0)," }, { _ in "z," })),
    LargeInput("damaged cells", "a,b\n", each: "z,z\n"),
    LargeInput("scores", "a,b\n") { "\($0),\($0 + 1)\n" },
    LargeInput("rows of one cell", "a,b\n", each: "1\n"),
    LargeInput("wide weights", "a,weight\n") { "1,9999999999\($0)\n" },
    LargeInput("thirds", "a,weight\n") { "\($0 % 900 + 1),1/\($0 + 1)\n" },
    LargeInput("tags", "a,tag\n") { "1,\($0)\n" },
    LargeInput("low ranks", "a,b\n") { "\($0 / 1000 + 1),\(1000 - $0 % 1000)\n" },
    LargeInput("points", "from,to,points\n") { "f\($0),t\($0),1\n" },
    LargeInput("points of one", "from,to,points\n") { "f,t\($0),1\n" },
    LargeInput("points again", "from,to,points\n", each: "f,t,1\n"),
    LargeInput("panels", "from,to,points,panel\n") { "f,t,1,\($0)\n" },
    LargeInput("long names", "rank 1\n") { String(repeating: "n", count: 9999) + "\($0)\n" },
    LargeInput("long columns") { String(repeating: "n", count: 9999) + "\($0)," },
    LargeInput("quotation marks in a cell", "a,b\n\"", each: "\"\"", tail: "\",1\n"),
  ]

  private static let forms = [
    LargeInput("questions", "Timestamp,") { "q\($0)," },
    LargeInput("short questions", "Timestamp,", each: "q,"),
    LargeInput("one grid", "Timestamp") { ",q [\($0)]" },
    LargeInput("grids", "Timestamp") { ",q\($0) [r]" },
    LargeInput("answers", "Timestamp,q\n") { "t,n\($0)\n" },
    LargeInput("lists", "Timestamp,q\n") { "t,a\($0);b\($0)\n" },
    LargeInput("a list", "Timestamp,q\nt,\"") { "a\($0);" },
    LargeInput("grids and a row", bytes: halves({ ",q\($0) [r]" }, { _ in ",1" })),
    LargeInput("words of a scale", "Timestamp,q [a],q [b]\n") { "t,w\($0),1\n" },
    LargeInput("Microsoft's", "ID,Start time,Completion time,Email,Name,q\n") {
      "1,2,3,4,5,n\($0)\n"
    },
  ]

  private static let abif = [
    LargeInput("ballots of one", each: "A\n"),
    LargeInput("ballots", "") { "1:a\($0)>b\($0)\n" },
    LargeInput("one ballot") { "a\($0)>" },
    LargeInput("one level ballot", "a") { "=a\($0)" },
    LargeInput("scores") { "a/\($0),b/1\n" },
    LargeInput("declared") { "=a\($0):[b\($0)]\n" },
    LargeInput("declared twice", each: "=a:b\n"),
    LargeInput("braces", each: "{title: \"x\"}\n"),
    LargeInput("ranks of one ballot", each: "A>"),
  ]

  private static let condorcetVotes = [
    LargeInput("ballots", "#/Candidates: A;B\n", each: "A\n"),
    LargeInput("parameters", each: "#/a:\n"),
    LargeInput("candidates", "#/Candidates: ") { "\($0);" },
    LargeInput("candidates twice", "#/Candidates: ", each: "a;"),
    LargeInput("weights", "#/Candidates: A;B\n", each: "A^2\n"),
    LargeInput("unknown", "#/Candidates: A;B\n") { "c\($0)\n" },
    LargeInput("tags", "") { "\($0)||A\n" },
    LargeInput("an order", each: "A>"),
  ]

  private static let debian = [
    LargeInput("votes", "Option 1->: A\n", each: "V: 1\n"),
    LargeInput("wrong votes", "Option 1->: A\n", each: "V:\n"),
    LargeInput("no ranks", "Option 1->: A\n", each: "V: z\n"),
    LargeInput("a vote", "Option 1->: A\nV: ", each: "1"),
    LargeInput("one option", each: "Option 1->:\n"),
    LargeInput("options") { "Option \($0)->:\n" },
  ]

  private static let prefLib = [
    LargeInput("orders", "# NUMBER ALTERNATIVES: 9\n", each: "1:1\n"),
    LargeInput("an order", "# NUMBER ALTERNATIVES: 100000\n1: ") { "\($0 + 1)," },
    LargeInput("a tie", "# NUMBER ALTERNATIVES: 100000\n1: {") { "\($0 + 1)," },
    LargeInput("empty ties", "# NUMBER ALTERNATIVES: 9\n1: ", each: "{},"),
    LargeInput("no names", "# NUMBER ALTERNATIVES: 100000\n", each: "1:1\n"),
    LargeInput("names", "# NUMBER ALTERNATIVES: 9\n") { "#ALTERNATIVE NAME \($0):\($0)\n" },
    LargeInput("categories", "# NUMBER ALTERNATIVES: 9\n# DATA TYPE: cat\n", each: "1:1,2\n"),
  ]

  private static let starvote = [
    LargeInput("ballots", "[options]\nmethod=star\n[ballots]\n", each: "a=1\n\n"),
    LargeInput("names", "[options]\nmethod=star\n[ballots]\n") { "a\($0)=1\n" },
    LargeInput("ballots of one", "[options]\nmethod=star\n[ballots]\n") { "a\($0)=1\n\n" },
    LargeInput("again", "[options]\nmethod=star\n[ballots]\n", each: "a=1\n"),
    LargeInput("sections", each: "[a]\n"),
    LargeInput("options", "[options]\n", each: "seats=1\n"),
    LargeInput("methods", "[options]\n", each: "method=sss\n"),
    LargeInput("an unknown method", "[options]\nmethod=", each: "s"),
  ]

  private static let yaml = [
    LargeInput("votes", "num_cand: 3\nprofile: [", each: "[1],", tail: "]\n"),
    LargeInput("empty votes", "num_cand: 3\nprofile: [", each: "[],", tail: "]\n"),
    LargeInput("a vote", "num_cand: 100000\nprofile: [[", tail: "]]\n") { "\($0)," },
    LargeInput("one candidate often", "num_cand: 3\nprofile: [[", each: "1,", tail: "]]\n"),
    LargeInput("sets", "num_cand: 3\nprofile: [", each: "{1},", tail: "]\n"),
    LargeInput("lines", "num_cand: 3\nprofile:\n", each: "- [1]\n"),
    LargeInput("names", "profile: []\ncand_names: [", tail: "]\n") { "\($0)," },
    LargeInput("keys") { "\($0):\n" },
    LargeInput("a key often", each: "a:\n"),
    LargeInput("nested lists", "profile: ", each: "["),
    LargeInput("nested mappings", "profile: ", each: "{a: "),
    LargeInput("nested blocks", "", each: "- "),
    LargeInput(
      "aliases",
      "num_cand: 3\na0: &a0 [1,1,1,1,1,1,1,1,1]\n"
        + (1...9).map { number in
          "a\(number): &a\(number) ["
            + Array(repeating: "*a\(number - 1)", count: 9).joined(separator: ",") + "]\n"
        }.joined() + "profile: *a9\n", each: "# x\n"),
    LargeInput("an alias often", "a: &a [1]\nprofile: [", each: "*a,", tail: "]\n"),
    LargeInput("anchors", "profile: [", tail: "]\n") { "&a\($0) 1," },
    LargeInput("documents", each: "---\n"),
    LargeInput("tags", "profile: [", each: "!a b,", tail: "]\n"),
    LargeInput("weights", "num_cand: 3\nprofile: [[1]]\nvoter_weights: [", each: "1,", tail: "]\n"),
    LargeInput("a text", "description: \"", each: "\\n", tail: "\"\n"),
  ]

  private static let voteKit = [
    LargeInput("ballots", voteKitHead, each: "{a},&,1,&\n"),
    LargeInput("short rows", voteKitHead, each: "{a}\n"),
    LargeInput("a set", voteKitHead + "\"{", each: "a,", tail: "}\",&,1,&\n"),
    LargeInput("unknown", voteKitHead) { "{u\($0)},&,1,&\n" },
    LargeInput("candidates", "VoteKit RankProfile\nCandidates\n") { "(\($0):x\($0))," },
    LargeInput("bad candidates", "VoteKit RankProfile\nCandidates\n", each: "a,"),
    LargeInput("ranks", "VoteKit RankProfile\nCandidates\n(A:a)\n", each: "Ranking_1,"),
  ]

  private static let voteKitHead =
    "VoteKit RankProfile\nCandidates\n(A:a)\nRanking_1,&,Weight,&\n"

  private static let fixed = [
    LargeInput("nominations") { pad("\($0)", 5) + "1  " + pad("", 19) + "n\($0)\n" },
    LargeInput("of one ballot") { pad("1", 5) + "1  " + pad("", 19) + "n\($0)\n" },
    LargeInput("contests") { pad("1", 5) + pad("\($0 % 1000)", 3) + pad("", 19) + "n\($0)\n" },
    LargeInput("contests of letters") { number in
      let letters = [number, number >> 6, number >> 12].compactMap {
        Unicode.Scalar(0x30 + $0 & 0x3F)
      }
      return "1    " + String(letters.map(Character.init)) + pad("", 19) + "n\n"
    },
  ]

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Half of the size from one unit, a newline, half from another.
  private static func halves(_ first: (Int) -> String, _ second: (Int) -> String) -> [UInt8] {
    var bytes: [UInt8] = []
    var number = 0
    while bytes.count < size / 2 - 20 {
      bytes += first(number).utf8
      number += 1
    }
    bytes.append(0x0A)
    number = 0
    while bytes.count < size - 20 {
      bytes += second(number).utf8
      number += 1
    }
    return bytes + [0x0A]
  }
}
