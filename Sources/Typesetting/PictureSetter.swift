import CPango
public import Paper

/// Draws a page's picture as PNG: a programme's page on good paper, gold for winners alone.
public enum PictureSetter {
  private static let margin = 84.0

  /// - Throws: `PrintError.noFont`.
  public static func png(_ picture: SharePicture) throws -> [UInt8] {
    let (width, height) = (Double(SharePicture.width), Double(SharePicture.height))
    let surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32(SharePicture.width), Int32(SharePicture.height))
    defer { cairo_surface_destroy(surface) }
    guard let context = cairo_create(surface) else {
      throw PrintError.failed("no memory for a picture")
    }
    defer { cairo_destroy(context) }
    cairo_set_source_rgb(context, 0xFB / 255, 0xFA / 255, 0xF7 / 255)
    cairo_paint(context)
    cairo_set_source_rgb(context, 0x7A / 255, 0x1F / 255, 0x2B / 255)
    cairo_rectangle(context, 0, 0, 14, height)
    cairo_fill(context)
    let inner = width - 2 * margin
    func text(
      _ text: String, _ size: Double, _ face: PrintedText.Face, isBold: Bool = false,
      isQuiet: Bool = false
    ) throws -> TextLayout {
      try TextLayout(
        PrintedText(text, size: size, face: face, isBold: isBold, isQuiet: isQuiet), width: inner,
        on: context)
    }
    let ink = {
      cairo_set_source_rgb(context, 0x1B / 255, 0x1A / 255, 0x19 / 255)
    }
    ink()
    let kicker = try text(picture.kicker, 30, .sans, isQuiet: true)
    kicker.draw(0..<1, x: margin, y: margin - 10, on: context)
    let footer = try text(picture.footer, 26, .sans, isQuiet: true)
    let floor = height - margin - footer.height + 16
    footer.draw(0..<1, x: margin, y: floor, on: context)

    // As large as leaves room for one line below.
    var y = margin + kicker.height + 22
    let room = floor - y - (picture.rest.isEmpty ? 24 : 84)
    var lead = try text(picture.lead, 92, .serif, isBold: true)
    for size in [80.0, 68, 58, 48, 40, 34] where lead.height > room {
      lead = try text(picture.lead, size, .serif, isBold: true)
    }
    if picture.isWinner {
      cairo_set_source_rgb(context, 0x8A / 255, 0x6A / 255, 0x1F / 255)
    }
    let lines = lead.lines
    let shown = lines.prefix { $0.bottom <= room + 1 }.count
    lead.draw(0..<max(1, shown), x: margin, y: y, on: context)
    y += lines.prefix(max(1, shown)).last?.bottom ?? 0
    ink()
    for line in picture.rest {
      let layout = try text(line, 36, .serif)
      guard let first = layout.lines.first, y + 16 + first.bottom <= floor - 12 else { break }
      layout.draw(0..<1, x: margin, y: y + 16, on: context)
      y += 16 + first.bottom
    }
    return try bytes(surface)
  }

  /// A QR code with its quiet zone of four modules (ISO/IEC 18004, 9.1), twelve points a module.
  public static func qr(_ text: String) throws -> [UInt8] {
    let symbol = try QRSymbol(text)
    let (module, zone) = (12, 4)
    let side = Int32((symbol.width + 2 * zone) * module)
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, side, side)
    defer { cairo_surface_destroy(surface) }
    guard let context = cairo_create(surface) else {
      throw PrintError.failed("no memory for a picture")
    }
    defer { cairo_destroy(context) }
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_set_source_rgb(context, 0, 0, 0)
    for row in 0..<symbol.width {
      for column in 0..<symbol.width where symbol.isBlack(row, column) {
        cairo_rectangle(
          context, Double((column + zone) * module), Double((row + zone) * module),
          Double(module), Double(module))
      }
    }
    cairo_fill(context)
    return try bytes(surface)
  }

  private final class Output {
    var bytes: [UInt8] = []
  }

  private static func bytes(_ surface: OpaquePointer?) throws -> [UInt8] {
    let output = Output()
    let status = cairo_surface_write_to_png_stream(
      surface,
      { target, bytes, count in
        guard let target, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Output>.fromOpaque(target).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(output).toOpaque())
    guard status == CAIRO_STATUS_SUCCESS else {
      throw PrintError.failed(String(cString: cairo_status_to_string(status)))
    }
    return output.bytes
  }
}
