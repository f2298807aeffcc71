import Paper

/// Keeps the documents that it was asked to print.
actor TestPrinter: Printer {
  private(set) var documents: [PrintedDocument] = []

  private(set) var pictures: [SharePicture] = []

  func qr(_ text: String) -> [UInt8] { Array("QR of \(text)".utf8) }

  func png(_ picture: SharePicture) -> [UInt8] {
    pictures.append(picture)
    return Array("PNG of \(picture.lead)".utf8)
  }

  func pdf(_ document: PrintedDocument) -> [UInt8] {
    documents.append(document)
    let pages = document.blocks.filter { $0 == .pageBreak }.count
    return Array("PDF of \(pages) pages".utf8)
  }
}

extension PrintedDocument {
  /// All texts in their order.
  var texts: [String] { blocks.flatMap(\.texts) }
  /// What the QR codes say.
  var codes: [String] { blocks.flatMap(\.codes) }
}

extension PrintedBlock {
  fileprivate var texts: [String] {
    switch self {
    case .text(let text): [text.runs.map(\.text).joined()]
    case .row(let columns): columns.flatMap(\.blocks).flatMap(\.texts)
    case .together(let blocks): blocks.flatMap(\.texts)
    default: []
    }
  }

  fileprivate var codes: [String] {
    switch self {
    case .qrCode(let text, _): [text]
    case .row(let columns): columns.flatMap(\.blocks).flatMap(\.codes)
    case .together(let blocks): blocks.flatMap(\.codes)
    default: []
    }
  }
}
