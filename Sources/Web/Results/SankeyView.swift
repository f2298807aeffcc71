import Newsroom
import Texts

/// Where the votes went from round to round, for the curious; the table beside it has the figures.
struct SankeyView {
  struct Node {
    let x: String
    let y: String
    let width: String
    let height: String
    let kind: String
    let words: String
    /// Where a name stands beside it.
    let label: String?
    let labelX: String
    let labelY: String
    let anchor: String
  }

  struct Link {
    let path: String
    let kind: String
    let words: String
  }

  private static let margin = 210

  let viewBox: String
  let nodes: [Node]
  let links: [Link]

  init(_ figure: SankeyFigure) {
    // Names stand beside the drawing, left of its first column and right of its last.
    let (margin, height) = (Self.margin, SankeyFigure.text(figure.height + 8))
    viewBox = "\(-margin) -4 \(Int(SankeyFigure.width) + 2 * margin) \(height)"
    nodes = figure.nodes.map { node in
      let value = Language.current.grouped(node.value)
      let name = node.name ?? say("Exhausted")
      let isLast = node.round == figure.rounds - 1
      let isNamed = node.height > 13 && (node.round == 0 || isLast)
      return Node(
        x: SankeyFigure.text(node.x), y: SankeyFigure.text(node.y),
        width: SankeyFigure.text(SankeyFigure.nodeWidth),
        height: SankeyFigure.text(max(1, node.height)),
        kind: node.isWinner ? "won" : node.name == nil ? "gone" : "",
        words: say("Round \(node.round + 1): \(name), \(value)"),
        label: isNamed ? Self.label(name, value) : nil,
        labelX: SankeyFigure.text(isLast ? node.x + SankeyFigure.nodeWidth + 8 : node.x - 8),
        labelY: SankeyFigure.text(node.y + node.height / 2 + 5), anchor: isLast ? "start" : "end")
    }
    links = figure.links.map { link in
      let to = link.to ?? say("Exhausted")
      let value = Language.current.grouped(link.value)
      return Link(
        path: link.path,
        kind: link.isStaying ? "stays" : link.isWinner ? "won" : link.to == nil ? "gone" : "",
        words: link.isStaying
          ? link.to ?? say("Exhausted") : say("\(value) from \(link.from) to \(to)"))
    }
  }

  /// As much of a name as has room beside the drawing; the whole one is told where it is pointed at.
  private static func label(_ name: String, _ value: String) -> String {
    let most = max(6, 20 - value.count)
    return (name.count > most ? name.prefix(most - 1) + "…" : name) + " \(value)"
  }

  static let template = """
    <details><summary>Where the votes went, round by round</summary><div class="wide-table" tabindex="0" role="region" aria-label="Where the votes went"><svg class="sankey" viewBox="{{viewBox}}" role="img" aria-label="Streams of votes from round to round; the table has the same figures.">{{#links}}<path class="{{kind}}" d="{{path}}"><title>{{words}}</title></path>{{/links}}{{#nodes}}<rect class="{{kind}}" x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"><title>{{words}}</title></rect>{{/nodes}}{{#nodes}}{{#label}}<text x="{{labelX}}" y="{{labelY}}" text-anchor="{{anchor}}">{{.}}</text>{{/label}}{{/nodes}}</svg></div></details>
    """
}
