/// Inputs of several parts, or packed.
extension LargeInput {
  private static let source =
    #"{"filePath":"x","provider":"ess","firstVoteColumnIndex":"1","firstVoteRowIndex":"1"}"#

  private static func config(_ source: String, candidates: String = #"{"name":"A"},{"name":"B"}"#)
    -> String
  {
    #"{"cvrFileSources":[\#(source)],"candidates":[\#(candidates)],"rules":{}}"# + "\n----\n"
  }

  private static func provider(_ name: String, _ more: String = "") -> String {
    config(#"{"filePath":"x","provider":"\#(name)","contestId":"C"\#(more)}"#)
  }

  static let rctab = [
    LargeInput("nested lists", each: "["),
    LargeInput("nested objects", each: "{\"a\":"),
    LargeInput("nested within", #"{"cvrFileSources":"#, each: "["),
    LargeInput("numbers", #"{"cvrFileSources":["#, each: "0,", tail: "0]}"),
    LargeInput("lists", #"{"cvrFileSources":["#, each: "[],", tail: "0]}"),
    LargeInput("objects", #"{"cvrFileSources":["#, each: "{},", tail: "{}]}"),
    LargeInput("strings", #"{"cvrFileSources":["#, each: "\"\",", tail: "0]}"),
    LargeInput("keys", #"{"a":{"#, tail: "\"\":0}}") { "\"\($0)\":0," },
    LargeInput("sources", #"{"cvrFileSources":["#, each: source + ",", tail: source + "]}"),
    LargeInput("candidates", #"{"candidates":["#, tail: "{}]}") { #"{"name":"\#($0)"},"# },
    LargeInput("empty candidates", #"{"candidates":["#, each: "{},", tail: "{}]}"),
    LargeInput("records of one", config(source), each: "A\n"),
    LargeInput("wide records", config(source), each: "A,"),
    LargeInput("unknown", config(source)) { "u\($0)\n" },
    LargeInput(
      "blanks as write-ins",
      config(source.dropLast() + #","treatBlankAsUndeclaredWriteIn":true}"#), each: "x,\n"),
    LargeInput("far column", provider("ess", #","firstVoteColumnIndex":1000000000"#), each: "A\n"),
    LargeInput("generic", provider("genericCsv") + "A,B\n", each: "1,2\n"),
    LargeInput("bad ranks", provider("genericCsv") + "A,B\n", each: "z,z\n"),
    LargeInput("low ranks", provider("genericCsv") + "A,B\n", each: "1000,999\n"),
    LargeInput("distinct low ranks", provider("genericCsv") + "A,B\n") {
      "\($0 / 1000 + 1),\(1000 - $0 % 1000)\n"
    },
    LargeInput("clear ballot", provider("clearBallot") + "Choice_1:C:1000::A:\n", each: "1\n"),
    LargeInput("choices", provider("clearBallot"), each: "Choice_1:C:1::A:,"),
    LargeInput("nested records", provider("cdf"), each: "["),
    LargeInput("objects for records", provider("cdf") + "{\"CVR\":[", each: "{},", tail: "{}]}"),
    LargeInput(
      "records", provider("cdf") + cdfHead, each: "{},", tail: "{}]}"),
    LargeInput(
      "low ranks in records", provider("cdf") + cdfHead,
      each: #"{"CVRSnapshot":{"CVRContest":{"ContestId":"C","CVRContestSelection":{"#
        + #""ContestSelectionId":"A","SelectionPosition":{"Rank":1000}}}}},"#, tail: "{}]}"),
    LargeInput("XML of one kind", provider("cdf") + "<a>", each: "<b/>", tail: "</a>"),
    LargeInput("nested XML", provider("cdf"), each: "<a>"),
    LargeInput("XML text", provider("cdf") + "<a>", each: "a", tail: "</a>"),
    LargeInput("XML attributes", provider("cdf") + "<a ", tail: "/>") { "b\($0)='' " },
    LargeInput("XML entities", provider("cdf") + entities + "<a>", each: "&j;", tail: "</a>"),
  ]

  private static let cdfHead = #"{"Election":{"Contest":{"@id":"C","Name":"C"}},"CVR":["#

  /// Each entity ten of the one before.
  private static let entities =
    "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'>"
    + zip("bcdefghij", "abcdefghi").map { name, before in
      "<!ENTITY \(name) '" + String(repeating: "&\(before);", count: 10) + "'>"
    }.joined() + "]>"

  static let workbooks: [LargeInput] =
    [
      LargeInput("empty rows", each: "<row/>", tail: ""),
      LargeInput("rows", "<s>", each: "<row/>", tail: "</s>"),
      LargeInput("cells", "<s><row>", each: "<c/>", tail: "</row></s>"),
      LargeInput("filled cells", "<s><row>", each: "<c><v>1</v></c>", tail: "</row></s>"),
      LargeInput(
        "far cells", "<s><row><c r='XFD1'><v>1</v></c></row>",
        each: "<row><c r='A1'><v>1</v></c></row>", tail: "</s>"),
      LargeInput(
        "a far cell", "<s><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>", each: " ",
        tail: "</s>"),
      LargeInput("far rows", "<s>", each: "<row r='1048576'><c/></row>", tail: "</s>"),
      LargeInput("a long value", "<s><row><c><v>", each: "a", tail: "</v></c></row></s>"),
      LargeInput(
        "quotation marks", "<s><row><c t='str'><v>", each: "\"", tail: "</v></c></row></s>"),
      LargeInput("strings", "<s/>\n----\n<s>", each: "<si/>", tail: "</s>"),
      LargeInput(
        "one string often",
        "<s><row>" + String(repeating: "<c t='s'><v>0</v></c>", count: 20_000)
          + "</row></s>\n----\n<s><si><t>", each: "a", tail: "</t></si></s>"),
      LargeInput("sheets", "<s/>\n----\n<s/>\n----\n<s>", each: "<sheet id='a'/>", tail: "</s>"),
      LargeInput(
        "relations", "<s/>\n----\n<s/>\n----\n<s><sheet id='a'/></s>\n----\n<s>",
        each: "<Relationship Id='a' Target='b'/>", tail: "</s>"),
      LargeInput("attributes", "<s ", tail: "/>") { "b\($0)='' " },
      LargeInput("nested", each: "<a>"),
      LargeInput("entities", entities + "<s><row><c><v>", each: "&j;", tail: "</v></c></row></s>"),
      LargeInput("files", bytes: StoredZip.archive((0..<9000).map { ("\($0)", []) })),
    ]

  /// Texts packed to just under 1 MB, each as large as it may be, and larger.
  static let packed: [LargeInput] = [
    ("commas", "", ","), ("newlines", "", "\n"), ("a name", "", "a"),
    ("ballots", "3 1\n", "1 2 3 0\n"), ("odd ballots", "3 1\n", "1 1=2 0\n"),
    ("a ballot", "3 1\n1 ", "1 2 "), ("ranks", "rank 1,rank 2\n", "a,b\n"),
    ("rows", "a\n", "1\n"), ("orders", "", "a>b\n"), ("braces", "", "{"),
    ("questions", "Timestamp", ",q"), ("a level ballot", "a", "=a"), ("a list", "profile: ", "- "),
  ].flatMap { name, head, unit in
    [2, 4, 8, 30, 200].map { megabytes in
      LargeInput(
        "\(megabytes) MB of \(name)",
        bytes: PackedRuns.gzip(head, each: unit, toFill: megabytes << 20))
    }
  }

  /// Workbooks whose sheets are packed, each with a file beside them that makes it just under 1 MB.
  static let packedWorkbooks: [LargeInput] = [
    ("cells", "<s><row>", "<c/>"), ("rows", "<s>", "<row/>"),
    ("filled cells", "<s><row>", "<c><v>1</v></c>"),
    ("filled rows", "<s>", "<row><c><v>1</v></c></row>"),
    ("far cells", "<s><row><c r='XFD1'><v>1</v></c></row>", "<row><c><v>1</v></c></row>"),
    ("text", "<s><row><c><v>", "a"),
  ].flatMap { name, head, unit in
    [2, 4, 8, 30].flatMap { megabytes in
      ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"].map { path in
        let (text, packed) = PackedRuns.deflate(head, each: unit, toFill: megabytes << 20)
        let filler = [UInt8](repeating: 0, count: max(0, size - packed.count - 500))
        return LargeInput(
          "\(megabytes) MB of \(name) in \(path)",
          bytes: StoredZip.archive([
            StoredZip.Entry(name: path, contents: text, packed: packed),
            StoredZip.Entry(name: "filler", contents: filler),
          ]))
      }
    }
  }
}
