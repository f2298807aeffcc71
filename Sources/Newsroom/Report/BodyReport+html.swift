import Mustache

extension BodyReport {
  /// A page of its own: no script, nothing to load.
  func html() throws -> String {
    try MustacheTemplate(string: Self.template).render(Page(self))
  }

  private struct Cell { let text: String }
  private struct Row { let cells: [Cell] }

  private struct Section {
    let id: String
    let heading: String
    let note: String?
    let columns: [Cell]
    let rows: [Row]

    init(_ table: Table) {
      id = table.id
      heading = table.heading
      note = table.note
      columns = table.columns.map { Cell(text: $0) }
      rows = table.rows.map { Row(cells: $0.map { Cell(text: $0) }) }
    }
  }

  private struct Page {
    let title: String
    let simulated: String?
    let key: String
    let sections: [Section]
    let style = StoryPage.style

    init(_ report: BodyReport) {
      title = report.title
      simulated = report.simulated
      key = report.key
      sections = report.tables.map(Section.init)
    }
  }

  private static let template = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}</title>
    <style>{{{style}}}table{border-collapse:collapse;font:16px/1.4 system-ui,sans-serif;min-width:100%}
    th{text-align:left;color:var(--quiet);font-weight:400}th,td{padding:6px 16px 6px 0;border-bottom:1px solid var(--rule);vertical-align:top}
    .wide{overflow-x:auto}</style>
    </head>
    <body>
    <main>
    <h1>{{title}}</h1>
    {{#simulated}}<p class="disclosure"><strong>Simulated.</strong> {{.}}</p>{{/simulated}}
    <p>From the record that the key {{key}} signed; anyone can count again with <code>envelope verify</code>.</p>
    {{#sections}}<section aria-labelledby="{{id}}"><h2 id="{{id}}">{{heading}}</h2>{{#note}}<p>{{.}}</p>{{/note}}
    <p><a href="{{id}}.csv">As CSV</a></p>
    <div class="wide" tabindex="0" role="region" aria-labelledby="{{id}}"><table><tr>{{#columns}}<th scope="col">{{text}}</th>{{/columns}}</tr>
    {{#rows}}<tr>{{#cells}}<td>{{text}}</td>{{/cells}}</tr>
    {{/rows}}</table></div></section>{{/sections}}
    </main>
    </body>
    </html>

    """
}
