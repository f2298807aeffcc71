/// A part of a printed document, one under another.
public indirect enum PrintedBlock: Codable, Sendable, Hashable {
  case text(PrintedText)
  /// Points left free.
  case space(Double)
  /// A hair line.
  case rule
  /// Side by side; widths are shares of the whole.
  case row([Column])
  /// An empty square to tick, its side in points.
  case box(side: Double)
  /// A QR code (ISO/IEC 18004) of a text, its side in points.
  case qrCode(String, side: Double)
  /// On one page, whatever stands before.
  case together([PrintedBlock])
  case pageBreak
  /// What follows on this page stands at its foot.
  case fill

  public struct Column: Codable, Sendable, Hashable {
    public var share: Double
    public var blocks: [PrintedBlock]

    public init(_ share: Double, _ blocks: [PrintedBlock]) {
      self.share = share
      self.blocks = blocks
    }
  }

  /// Text in one style.
  public static func line(
    _ text: String, size: Double = 11, face: PrintedText.Face = .serif,
    alignment: PrintedText.Alignment = .left, isBold: Bool = false, isQuiet: Bool = false
  ) -> PrintedBlock {
    .text(
      PrintedText(
        text, size: size, face: face, alignment: alignment, isBold: isBold, isQuiet: isQuiet))
  }

  /// Two lines to sign on.
  public static func signatures(_ first: String, _ second: String) -> PrintedBlock {
    func line(_ name: String) -> Column {
      Column(0.45, [.rule, .space(4), .line(name, size: 9, face: .sans, isQuiet: true)])
    }
    return .together([.row([line(first), Column(0.1, []), line(second)])])
  }

  /// A table with a rule under each line; the first line in small grey letters.
  public static func table(
    _ headings: [String], _ rows: [[String]], shares: [Double], size: Double = 10
  ) -> [PrintedBlock] {
    func line(_ cells: [String], _ size: Double, isQuiet: Bool) -> PrintedBlock {
      .together([
        .row(
          zip(shares, cells).map { share, cell in
            Column(
              share, [.line(cell, size: size, face: .sans, isQuiet: isQuiet)])
          }), .space(3), .rule, .space(3),
      ])
    }
    return [line(headings, size - 1.5, isQuiet: true)]
      + rows.map { line($0, size, isQuiet: false) }
  }
}
