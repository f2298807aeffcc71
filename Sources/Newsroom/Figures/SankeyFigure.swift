public import Ballots

/// A count as streams of votes from round to round: a bar a candidate and round, a band for the votes that stay and for
/// those that go on to others. A drawing; the exact figures stand in the table beside it.
public struct SankeyFigure: Sendable, Hashable {
  public struct Node: Sendable, Hashable {
    /// Nil for exhausted ballots.
    public var name: String?
    /// From 0.
    public var round: Int
    public var value: String
    public var isWinner: Bool
    public var x: Double
    public var y: Double
    public var height: Double
  }

  public struct Link: Sendable, Hashable {
    public var from: String
    /// Nil for exhausted ballots.
    public var to: String?
    public var value: String
    /// Whether the votes stay where they are.
    public var isStaying: Bool
    public var isWinner: Bool
    /// The outline, in SVG's path syntax.
    public var path: String
  }

  public let nodes: [Node]
  public let links: [Link]
  public let rounds: Int

  /// The drawing's size, in its own units.
  public static let width = 1000.0
  public let height: Double
  public static let nodeWidth = 12.0
  private static let gap = 10.0
  /// More rounds than this would be lines too fine to follow.
  public static let mostRounds = 24

  /// - Returns: nil where there is nothing that flows: a single round, values that are no votes, several runs over the
  ///   ballots, or very many rounds.
  /// - Complexity: O(candidates × rounds + transfers).
  public init?(_ count: JSONValue) {
    guard let list = count["rounds"]?.array, (2...Self.mostRounds).contains(list.count),
      list.allSatisfy({ $0.string("measure") == nil && $0["keep"] == nil }),
      Set(list.map { $0["pass"]?.integer ?? 0 }).count == 1
    else { return nil }
    let winners = Set(count["winners"]?.array?.compactMap(\.string) ?? [])
    let rounds = list.count
    let columns = list.map { round -> [(name: String?, value: Double, text: String)] in
      var items = (round["tallies"]?.object ?? [:]).map { name, value in
        (name: String?.some(name), value: Self.number(value.string ?? ""), text: value.string ?? "")
      }.filter { $0.value > 0 }
      items.sort { ($1.value, $0.name ?? "") < ($0.value, $1.name ?? "") }
      let gone = round.string("exhausted") ?? "0"
      if Self.number(gone) > 0 { items.append((name: nil, value: Self.number(gone), text: gone)) }
      return items
    }
    let most = columns.map { $0.reduce(0) { $0 + $1.value } }.max() ?? 0
    let bars = columns.map(\.count).max() ?? 0
    guard most > 0 else { return nil }
    self.rounds = rounds
    height = Double(bars) * 40 + 200
    let scale = (height - Double(bars - 1) * Self.gap) / most
    var nodes: [Node] = []
    var places: [[String?: Int]] = []
    for (round, column) in columns.enumerated() {
      var y = 0.0
      var place: [String?: Int] = [:]
      for item in column {
        place[item.name] = nodes.count
        nodes.append(
          Node(
            name: item.name, round: round, value: item.text,
            isWinner: item.name.map(winners.contains) ?? false,
            x: (Self.width - Self.nodeWidth) * Double(round) / Double(rounds - 1), y: y,
            height: item.value * scale))
        y += item.value * scale + Self.gap
      }
      places.append(place)
    }
    self.nodes = nodes
    links = Self.links(list, nodes, places, scale, winners)
  }

  private static func links(
    _ list: [JSONValue], _ nodes: [Node], _ places: [[String?: Int]], _ scale: Double,
    _ winners: Set<String>
  ) -> [Link] {
    var links: [Link] = []
    for round in 0..<(list.count - 1) {
      // How much of each bar is taken on its right side, and on the left of the next round's.
      var left: [Int: Double] = [:]
      var right: [Int: Double] = [:]
      func add(_ from: Int, _ to: Int, _ value: Double, _ text: String, isStaying: Bool) {
        let thick = value * scale
        let y0 = nodes[from].y + right[from, default: 0]
        let y1 = nodes[to].y + left[to, default: 0]
        right[from, default: 0] += thick
        left[to, default: 0] += thick
        let (x0, x1) = (nodes[from].x + nodeWidth, nodes[to].x)
        links.append(
          Link(
            from: nodes[from].name ?? "", to: nodes[to].name, value: text, isStaying: isStaying,
            isWinner: nodes[to].name.map(winners.contains) ?? false,
            path: band(x0, y0, x1, y1, thick)))
      }
      var given: [String: Double] = [:]
      let transfers = (list[round]["transfers"]?.array ?? []).compactMap { item in
        item.string("from").flatMap { from -> (from: Int, to: Int, value: Double, text: String)? in
          let text = item.string("value") ?? ""
          given[from, default: 0] += number(text)
          let to = item["to"]?.string("candidate")
          guard to != nil || item["to"]?["exhausted"]?.bool == true, number(text) > 0,
            let start = places[round][from], let end = places[round + 1][to]
          else { return nil }
          return (start, end, number(text), text)
        }
      }
      for (name, from) in places[round].sorted(by: { $0.value < $1.value }) {
        guard let to = places[round + 1][name] else { continue }
        let own = number(nodes[from].value) - (name.flatMap { given[$0] } ?? 0)
        if own > 0 {
          let text = given[name ?? ""] == nil ? nodes[from].value : ""
          add(from, to, own, text, isStaying: true)
        }
      }
      for item in transfers.sorted(by: { ($0.to, $0.from) < ($1.to, $1.from) }) {
        add(item.from, item.to, item.value, item.text, isStaying: false)
      }
    }
    return links
  }

  private static func band(
    _ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double, _ thick: Double
  ) -> String {
    let middle = text((x0 + x1) / 2)
    let (a, b, c, d) = (text(y0), text(y1), text(y1 + thick), text(y0 + thick))
    return "M\(text(x0)) \(a)C\(middle) \(a) \(middle) \(b) \(text(x1)) \(b)V\(c)"
      + "C\(middle) \(c) \(middle) \(d) \(text(x0)) \(d)Z"
  }

  /// To a hundredth, the same on every machine.
  public static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func number(_ text: String) -> Double { RoundFigure.number(text) }
}
