/// A document to print: what is on it, without where each line falls.
public struct PrintedDocument: Codable, Sendable, Hashable {
  /// Stands in the file's properties.
  public var title: String
  public var paper: PaperSize
  /// White around the page, in points.
  public var margin: Double
  /// A line at the foot of each page, with the page's number; nil for none.
  public var footer: String?
  public var blocks: [PrintedBlock]
  /// When it was made, as 2026-03-02T05:04:00Z.
  public var made: String

  public init(
    title: String, paper: PaperSize = .a4, margin: Double = 62, footer: String? = nil,
    made: String, blocks: [PrintedBlock]
  ) {
    self.title = title
    self.paper = paper
    self.margin = margin
    self.footer = footer
    self.made = made
    self.blocks = blocks
  }
}

/// Makes PDF of documents, and PNG of a page's picture.
public protocol Printer: Sendable {
  /// - Throws: `PrintError`.
  func pdf(_ document: PrintedDocument) async throws -> [UInt8]
  /// - Throws: `PrintError`.
  func png(_ picture: SharePicture) async throws -> [UInt8]
  /// A QR code of a text as PNG, with its quiet zone.
  /// - Throws: `PrintError`.
  func qr(_ text: String) async throws -> [UInt8]
}

/// Why a document cannot be printed.
public enum PrintError: Error, Sendable, Hashable {
  /// The machine has no font with this letter.
  case noFont(letter: String)
  /// A part that must stay together is taller than a page; its beginning.
  case tooTall(String)
  /// The program that prints is missing or failed.
  case failed(String)
}

extension PrintError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noFont(let letter):
      "this machine has no font with the letter \u{201C}\(letter)\u{201D}; install one, as "
        + "fonts-noto-core or fonts-noto-cjk, and print again"
    case .tooTall(let text): "what begins \u{201C}\(text)\u{201D} does not fit on a page"
    case .failed(let text): text
    }
  }
}
