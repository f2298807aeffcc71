import CPango
public import Paper

/// Sets documents as PDF: breaks lines and pages, keeps together what belongs together.
public struct Typesetter {
  private let document: PrintedDocument
  private let context: OpaquePointer
  private var page = 1
  private var y: Double
  private var isPageEmpty = true

  /// - Throws: `PrintError.noFont`, `PrintError.tooTall`.
  /// - Complexity: O(document).
  public static func pdf(_ document: PrintedDocument) throws -> [UInt8] {
    let output = Output()
    let surface = cairo_pdf_surface_create_for_stream(
      { target, bytes, count in
        guard let target, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Output>.fromOpaque(target).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(output).toOpaque(), document.paper.width,
      document.paper.height)
    defer { cairo_surface_destroy(surface) }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, document.title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, document.made)
    guard let context = cairo_create(surface) else {
      throw PrintError.failed("no memory for a page")
    }
    defer { cairo_destroy(context) }
    var setter = Typesetter(document, context)
    try setter.set()
    cairo_surface_finish(surface)
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
      throw PrintError.failed(
        String(cString: cairo_status_to_string(cairo_surface_status(surface))))
    }
    return output.bytes
  }

  private final class Output {
    var bytes: [UInt8] = []
  }

  private init(_ document: PrintedDocument, _ context: OpaquePointer) {
    self.document = document
    self.context = context
    y = document.margin
  }

  private var left: Double { document.margin }
  private var width: Double { document.paper.width - 2 * document.margin }
  private var bottom: Double {
    document.paper.height - document.margin - (document.footer == nil ? 0 : 18)
  }
  private var pageHeight: Double { bottom - document.margin }

  private mutating func set() throws {
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .pageBreak: if !isPageEmpty { try endPage() }
      case .fill:
        let rest = document.blocks[(index + 1)...].prefix { $0 != .pageBreak }
        let height = try rest.reduce(0) { $0 + (try self.height($1, width)) }
        y = max(y, bottom - height)
      case .text(let text): try setLines(text)
      // Space at a page's head is space lost.
      case .space(let points): if !isPageEmpty || y > document.margin { y += points }
      default:
        let height = try height(block, width)
        if height > pageHeight + 0.01 { throw PrintError.tooTall(block.beginning) }
        if y + height > bottom + 0.01 { try endPage() }
        try draw(block, x: left, y: y, width: width)
        advance(height)
      }
    }
    if !isPageEmpty || page == 1 { try endPage() }
  }

  private mutating func advance(_ height: Double) {
    y += height
    isPageEmpty = false
  }

  /// A paragraph may go on over the page.
  private mutating func setLines(_ text: PrintedText) throws {
    let layout = try TextLayout(text, width: width, on: context)
    let lines = layout.lines
    var first = 0
    while first < lines.count {
      var end = first
      while end < lines.count, y + lines[end].bottom - lines[first].top <= bottom + 0.01 {
        end += 1
      }
      if end == first {
        if isPageEmpty { throw PrintError.tooTall(PrintedBlock.text(text).beginning) }
        try endPage()
        continue
      }
      layout.draw(first..<end, x: left, y: y, on: context)
      advance(lines[end - 1].bottom - lines[first].top)
      first = end
    }
  }

  private mutating func endPage() throws {
    if let footer = document.footer {
      let line = PrintedText(
        "\(footer) · \(page)", size: 8.5, face: .sans, alignment: .centre, isQuiet: true)
      let layout = try TextLayout(line, width: width, on: context)
      layout.draw(0..<1, x: left, y: document.paper.height - document.margin, on: context)
    }
    cairo_show_page(context)
    page += 1
    y = document.margin
    isPageEmpty = true
  }

  // MARK: Blocks that stay whole

  private func height(_ block: PrintedBlock, _ width: Double) throws -> Double {
    switch block {
    case .text(let text): try TextLayout(text, width: width, on: context).height
    case .space(let points): points
    case .rule: 1
    case .box(let side), .qrCode(_, let side): side
    case .together(let blocks): try blocks.reduce(0) { $0 + (try height($1, width)) }
    case .row(let columns):
      try columns.map { column in
        try column.blocks.reduce(0) { $0 + (try height($1, width * column.share - Self.gap)) }
      }.max() ?? 0
    case .pageBreak, .fill: 0
    }
  }

  /// Between columns, in points.
  private static let gap = 8.0

  private func draw(_ block: PrintedBlock, x: Double, y: Double, width: Double) throws {
    switch block {
    case .text(let text):
      let layout = try TextLayout(text, width: width, on: context)
      layout.draw(0..<layout.lines.count, x: x, y: y, on: context)
    case .rule:
      cairo_set_line_width(context, 0.5)
      cairo_move_to(context, x, y + 0.5)
      cairo_line_to(context, x + width, y + 0.5)
      cairo_stroke(context)
    case .box(let side):
      cairo_set_line_width(context, 0.8)
      cairo_rectangle(context, x + 0.4, y + 0.4, side - 0.8, side - 0.8)
      cairo_stroke(context)
    case .qrCode(let text, let side): try draw(QRSymbol(text), x: x, y: y, side: side)
    case .together(let blocks):
      var y = y
      for block in blocks {
        try draw(block, x: x, y: y, width: width)
        y += try height(block, width)
      }
    case .row(let columns):
      var x = x
      for column in columns {
        try draw(.together(column.blocks), x: x, y: y, width: width * column.share - Self.gap)
        x += width * column.share
      }
    case .space, .pageBreak, .fill: break
    }
  }

  private func draw(_ symbol: QRSymbol, x: Double, y: Double, side: Double) {
    let module = side / Double(symbol.width)
    for row in 0..<symbol.width {
      for column in 0..<symbol.width where symbol.isBlack(row, column) {
        cairo_rectangle(
          context, x + Double(column) * module, y + Double(row) * module, module, module)
      }
    }
    cairo_fill(context)
  }
}

extension PrintedBlock {
  /// Its first words, for a message.
  fileprivate var beginning: String {
    switch self {
    case .text(let text): String(text.runs.map(\.text).joined().prefix(40))
    case .together(let blocks): blocks.lazy.map(\.beginning).first { !$0.isEmpty } ?? ""
    case .row(let columns):
      columns.lazy.flatMap(\.blocks).map(\.beginning).first { !$0.isEmpty } ?? ""
    case .qrCode(let text, _): String(text.prefix(40))
    case .space, .rule, .box, .pageBreak, .fill: ""
    }
  }
}
