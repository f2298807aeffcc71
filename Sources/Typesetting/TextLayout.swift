import CPango
import Paper

/// A paragraph broken into lines by Pango, which also shapes every script.
final class TextLayout {
  private let layout: OpaquePointer

  /// - Parameter width: in points.
  /// - Throws: `PrintError.noFont`.
  init(_ text: PrintedText, width: Double, on context: OpaquePointer) throws {
    guard let layout = pango_cairo_create_layout(context) else {
      throw PrintError.failed("no memory for a paragraph")
    }
    self.layout = layout
    let whole = text.runs.map(\.text).joined().map { $0 == "\0" ? "\u{FFFD}" : $0 }
    pango_layout_set_text(layout, String(whole), -1)
    pango_layout_set_width(layout, Int32(max(1, width) * Double(PANGO_SCALE)))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_line_spacing(layout, 1.25)
    pango_layout_set_alignment(layout, Self.alignment(text.alignment))
    Self.setFont(layout, text)
    Self.setStyles(layout, text)
    if pango_layout_get_unknown_glyphs_count(layout) > 0 {
      throw PrintError.noFont(letter: Self.unknown(in: String(whole), layout))
    }
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  private static func setFont(_ layout: OpaquePointer, _ text: PrintedText) {
    let font = pango_font_description_new()
    let family =
      switch text.face {
      case .serif: "P052,Palatino,Georgia,Noto Serif,DejaVu Serif,serif"
      case .sans: "Noto Sans,DejaVu Sans,sans-serif"
      case .mono: "DejaVu Sans Mono,Noto Sans Mono,monospace"
      }
    pango_font_description_set_family(font, family)
    pango_font_description_set_absolute_size(font, text.size * Double(PANGO_SCALE))
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
  }

  private static func setStyles(_ layout: OpaquePointer, _ text: PrintedText) {
    let list = pango_attr_list_new()
    var start: UInt32 = 0
    for run in text.runs {
      let end = start + UInt32(run.text.utf8.count)
      var attributes: [UnsafeMutablePointer<PangoAttribute>?] = []
      if run.isBold { attributes.append(pango_attr_weight_new(PANGO_WEIGHT_BOLD)) }
      if run.isItalic { attributes.append(pango_attr_style_new(PANGO_STYLE_ITALIC)) }
      if text.isQuiet { attributes.append(pango_attr_foreground_new(0x6A6A, 0x6666, 0x6060)) }
      for case let attribute? in attributes {
        attribute.pointee.start_index = start
        attribute.pointee.end_index = end
        pango_attr_list_insert(list, attribute)
      }
      start = end
    }
    pango_layout_set_attributes(layout, list)
    pango_attr_list_unref(list)
  }

  private static func alignment(_ alignment: PrintedText.Alignment) -> PangoAlignment {
    switch alignment {
    case .left: PANGO_ALIGN_LEFT
    case .centre: PANGO_ALIGN_CENTER
    case .right: PANGO_ALIGN_RIGHT
    }
  }

  /// The first letter that no font has.
  private static func unknown(in text: String, _ layout: OpaquePointer) -> String {
    for letter in text {
      pango_layout_set_text(layout, String(letter), -1)
      if pango_layout_get_unknown_glyphs_count(layout) > 0 { return String(letter) }
    }
    return "?"
  }

  /// In points.
  var height: Double {
    var width: Int32 = 0
    var height: Int32 = 0
    pango_layout_get_size(layout, &width, &height)
    return Double(height) / Double(PANGO_SCALE)
  }

  /// Each line's height, in points, from the top.
  var lines: [(top: Double, bottom: Double)] {
    guard let iterator = pango_layout_get_iter(layout) else { return [] }
    defer { pango_layout_iter_free(iterator) }
    var lines: [(top: Double, bottom: Double)] = []
    repeat {
      var top: Int32 = 0
      var bottom: Int32 = 0
      pango_layout_iter_get_line_yrange(iterator, &top, &bottom)
      lines.append((Double(top) / Double(PANGO_SCALE), Double(bottom) / Double(PANGO_SCALE)))
    } while pango_layout_iter_next_line(iterator) != 0
    return lines
  }

  /// Draws some of the lines, the first of them with its top at y.
  func draw(_ range: Range<Int>, x: Double, y: Double, on context: OpaquePointer) {
    guard let iterator = pango_layout_get_iter(layout) else { return }
    defer { pango_layout_iter_free(iterator) }
    var index = 0
    var offset: Double?
    repeat {
      if range.contains(index) {
        var top: Int32 = 0
        var bottom: Int32 = 0
        pango_layout_iter_get_line_yrange(iterator, &top, &bottom)
        let start = offset ?? Double(top) / Double(PANGO_SCALE)
        offset = start
        var extent = PangoRectangle()
        pango_layout_iter_get_line_extents(iterator, nil, &extent)
        let baseline = Double(pango_layout_iter_get_baseline(iterator)) / Double(PANGO_SCALE)
        cairo_move_to(
          context, x + Double(extent.x) / Double(PANGO_SCALE), y + baseline - start)
        pango_cairo_show_layout_line(context, pango_layout_iter_get_line_readonly(iterator))
      }
      index += 1
    } while pango_layout_iter_next_line(iterator) != 0
  }
}
