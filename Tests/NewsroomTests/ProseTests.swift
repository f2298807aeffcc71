import Newsroom
import Testing

/// Text as an editor types it, and what an editor changed.
@Suite struct ProseTests {
  @Test func typedTitles() {
    let prose = Prose(typed: "*River* won, 2 * 2, and ** stays")
    #expect(
      prose.spans == [
        .title("River"), .text(" won, 2 "), .title(" 2, and "), .text("* stays"),
      ])
    let plain = Prose(typed: "Tonight *River* beat *Stone*.")
    #expect(plain.plain == "Tonight River beat Stone.")
    #expect(plain.typed == "Tonight *River* beat *Stone*.")
    // A title with asterisks comes back as it was.
    let mash = Prose([.text("2 * 2: "), .title("M*A*S*H"), .text(" won.")])
    #expect(Prose(typed: mash.typed) == mash && mash.typed == "2 \\* 2: *M\\*A\\*S\\*H* won.")
    #expect(Prose(typed: "one * alone").spans == [.text("one * alone")])
  }

  @Test func changes() {
    #expect(
      WordChange.between("River won the night at last.", "River took the whole night at last.")
        == [
          .kept("River "), .removed("won "), .added("took "), .kept("the "), .added("whole "),
          .kept("night at last."),
        ])
    #expect(WordChange.between("the same", "the same") == [.kept("the same")])
    #expect(WordChange.between("", "new") == [.added("new")])
    #expect(WordChange.between("old", "") == [.removed("old")])
    #expect(WordChange.between("", "") == [])
  }
}
