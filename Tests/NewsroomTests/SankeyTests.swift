import Ballots
import Foundation
import Newsroom
import Testing

/// Streams of a count made up by hand: 10 for Stone, 8 for River, 7 for Cloud; Cloud's go 6 to River and 1 nowhere.
@Suite struct SankeyTests {
  private func count(_ change: (String) -> String = { $0 }) throws -> JSONValue {
    try JSONValue(
      parsing: Data(
        change(
          """
          {"winners": ["River"], "rounds": [
            {"number": 1, "tallies": {"Stone": "10", "River": "8", "Cloud": "7"}, "exhausted": "0",
             "transfers": [{"from": "Cloud", "to": {"candidate": "River"}, "value": "6"},
                           {"from": "Cloud", "to": {"exhausted": true}, "value": "1"}]},
            {"number": 2, "tallies": {"Stone": "10", "River": "14"}, "exhausted": "1"}]}
          """
        ).utf8))
  }

  @Test func streams() throws {
    let figure = try #require(SankeyFigure(try count()))
    #expect(figure.rounds == 2)
    #expect(figure.nodes.map(\.name) == ["Stone", "River", "Cloud", "River", "Stone", nil])
    #expect(figure.nodes.map(\.isWinner) == [false, true, false, true, false, false])
    // What leaves a bar and what comes to one is as much as it holds.
    for node in figure.nodes where node.round == 1 {
      let value = try #require(Int(node.value))
      let into = figure.links.filter { $0.to == node.name }.compactMap { Int($0.value) }
      #expect(into.reduce(0, +) == value, "\(node.name ?? "exhausted")")
    }
    #expect(
      figure.links.map { "\($0.from)>\($0.to ?? "-")\($0.isStaying ? " stays" : "")" } == [
        "Stone>Stone stays", "River>River stays", "Cloud>River", "Cloud>-",
      ])
    // Bands of one bar lie one under another, where they leave it and where they come in.
    func starts(_ path: String) throws -> Double {
      try #require(
        path.split(separator: " ").dropFirst().first.flatMap {
          Double($0.prefix { $0 != "C" })
        })
    }
    let unit = figure.nodes[2].height / 7
    let cloud = try figure.links.filter { $0.from == "Cloud" }.map { try starts($0.path) }
    #expect(abs(cloud[0] - figure.nodes[2].y) < 0.02)
    #expect(abs(cloud[1] - cloud[0] - 6 * unit) < 0.02)
    // Both columns hold 25 ballots, and are drawn as high.
    let first = figure.nodes.filter { $0.round == 0 }.map(\.height).reduce(0, +)
    let second = figure.nodes.filter { $0.round == 1 }.map(\.height).reduce(0, +)
    #expect(abs(first - second) < 0.001)
    #expect(figure.nodes[0].x == 0 && figure.nodes[3].x + SankeyFigure.nodeWidth == 1000)
  }

  @Test func nothingFlows() throws {
    #expect(SankeyFigure(["rounds": [["tallies": ["A": "1"]]]]) == nil)
    #expect(
      SankeyFigure(
        try count { $0.replacing("\"number\"", with: "\"measure\": \"points\", \"number\"") })
        == nil)
  }

  @Test func exactTexts() {
    #expect(SankeyFigure.text(3) == "3")
    #expect(SankeyFigure.text(0.125) == "0.13")
    #expect(SankeyFigure.text(-1.05) == "-1.05")
    #expect(SankeyFigure.text(2.5) == "2.50")
  }
}
