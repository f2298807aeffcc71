import Paper

/// Pictures of pages, each drawn once however many ask at once: strangers may ask as often as they like.
actor CardShelf {
  /// More than a season has pages.
  private static let most = 400

  private var drawn: [SharePicture: Task<[UInt8], any Error>] = [:]
  /// The oldest first.
  private var order: [SharePicture] = []

  private var codes: [String: [UInt8]] = [:]

  /// A QR code; the site has but one to show.
  func qr(_ text: String, _ printer: any Printer) async throws -> [UInt8] {
    if let known = codes[text] { return known }
    let drawn = try await printer.qr(text)
    codes = [text: drawn]
    return drawn
  }

  func png(_ picture: SharePicture, _ printer: any Printer) async throws -> [UInt8] {
    if let known = drawn[picture] { return try await known.value }
    let drawing = Task { try await printer.png(picture) }
    drawn[picture] = drawing
    order.append(picture)
    if order.count > Self.most { drawn[order.removeFirst()] = nil }
    do { return try await drawing.value } catch {
      drawn[picture] = nil
      order.removeAll { $0 == picture }
      throw error
    }
  }
}
