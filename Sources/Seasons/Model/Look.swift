/// What a body changes of the theme: its accent and its mark. Gold stays with winners.
public struct Look: Sendable, Hashable {
  /// On light paper.
  public var accent: Shade
  /// On dark; nil for the nearest shade of the accent that can be read there.
  public var accentDark: Shade?
  /// Which uploaded mark stands beside the name: the beginning of its hash.
  public var mark: String?

  public init(accent: Shade, accentDark: Shade? = nil, mark: String? = nil) {
    self.accent = accent
    self.accentDark = accentDark
    self.mark = mark
  }

  /// The theme's own.
  public static let standard = Look(
    accent: Shade(red: 0x7A, green: 0x1F, blue: 0x2B),
    accentDark: Shade(red: 0xE2, green: 0x70, blue: 0x7C))

  /// The theme's paper and sheet, in light and in dark.
  public static let light = [
    Shade(red: 0xFB, green: 0xFA, blue: 0xF7), Shade(red: 0xFF, green: 0xFF, blue: 0xFF),
  ]
  public static let dark = [
    Shade(red: 0x0C, green: 0x0C, blue: 0x0E), Shade(red: 0x16, green: 0x16, blue: 0x1A),
  ]

  public var darkAccent: Shade { accentDark ?? accent.readable(on: Self.dark) }
}
