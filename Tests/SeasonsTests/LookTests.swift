import SeasonFixtures
import Seasons
import Testing

/// Colours that a body may choose.
@Suite struct LookTests {
  private func shade(_ text: String) throws -> Shade { try #require(Shade(text)) }

  /// Ratios as the definition in WCAG 2.2 gives them: black on white 21, a grey and a pure red by hand.
  @Test func contrast() throws {
    let white = try shade("#FFFFFF")
    #expect(abs(try shade("#000000").contrast(on: white) - 21) < 1e-9)
    #expect(abs(white.contrast(on: white) - 1) < 1e-9)
    // #767676: linear 0.18116, so 1.05 / 0.23116.
    #expect(abs(try shade("#767676").contrast(on: white) - 4.5422) < 0.001)
    #expect(abs(try shade("#777777").contrast(on: white) - 4.4780) < 0.001)
    // Red: 0.2126, so 1.05 / 0.2626.
    #expect(abs(try shade("#FF0000").contrast(on: white) - 3.9985) < 0.001)
    #expect(Shade("7A1F2B") == nil && Shade("#7A1F2") == nil && Shade("#GG0000") == nil)
    #expect(try shade("#7a1f2b").description == "#7A1F2B")
  }

  /// The theme's own colours pass; a nearest shade passes and the one before it does not.
  @Test func nearest() throws {
    #expect(Look.standard.accent.isReadable(on: Look.light))
    #expect(Look.standard.darkAccent.isReadable(on: Look.dark))
    for text in ["#FF6600", "#FFFF00", "#33CCFF", "#FFFFFF"] {
      let given = try shade(text)
      #expect(!given.isReadable(on: Look.light))
      #expect(given.readable(on: Look.light).isReadable(on: Look.light), "\(text)")
    }
    for text in ["#000000", "#101080", "#7A1F2B"] {
      #expect(try shade(text).readable(on: Look.dark).isReadable(on: Look.dark), "\(text)")
    }
    #expect(try shade("#7A1F2B").readable(on: Look.light) == shade("#7A1F2B"))
  }

  @Test func inTheFile() throws {
    let good = SmallSeason.yaml + "look: {accent: \"#004488\"}\n"
    let season = try SeasonFile(text: good).season
    #expect(season.look?.accent == Shade("#004488"))
    #expect(season.look?.darkAccent.isReadable(on: Look.dark) == true)
    #expect(try SeasonFile(text: season.json.text).season == season)
    for (look, problem) in [
      ("{accent: \"#FF6600\"}", "#FF6600 cannot be read on light paper"),
      ("{accent: \"#004488\", accent-dark: \"#001122\"}", "cannot be read on dark paper"),
      ("{accent: blue}", "\"blue\" is no colour"), ("{mark: x}", "lacks \"accent\""),
    ] {
      do {
        _ = try SeasonFile(text: SmallSeason.yaml + "look: \(look)\n")
        Issue.record("\(look) was taken")
      } catch {
        #expect(error.problems.contains { $0.message.contains(problem) }, "\(error.problems)")
      }
    }
  }
}
