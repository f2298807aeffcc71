import CQRCode
import Paper

/// A QR code's black squares.
struct QRSymbol {
  let width: Int
  private let modules: [Bool]

  /// Error correction of level M.
  init(_ text: String) throws {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else {
      throw PrintError.tooTall(String(text.prefix(30)))
    }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    modules = (0..<(width * width)).map { code.pointee.data[$0] & 1 == 1 }
  }

  func isBlack(_ row: Int, _ column: Int) -> Bool { modules[row * width + column] }
}
