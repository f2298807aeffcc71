import Foundation

/// A colour, and how well it can be read on another (WCAG 2.2, contrast ratio).
public struct Shade: Sendable, Hashable, CustomStringConvertible {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#7A1F2B`.
  /// - Returns: nil for another text.
  public init?(_ text: String) {
    guard text.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
  }

  public var description: String { String(format: "#%02X%02X%02X", red, green, blue) }

  private var luminance: Double {
    func linear(_ value: UInt8) -> Double {
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// From 1 to 21.
  public func contrast(on other: Shade) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Least contrast of text.
  public static let leastContrast = 4.5

  public func isReadable(on grounds: [Shade]) -> Bool {
    grounds.allSatisfy { contrast(on: $0) >= Self.leastContrast }
  }

  /// The nearest shade of this colour that can be read on these grounds: darker on light ones, lighter on
  /// dark ones. 256 steps at most.
  public func readable(on grounds: [Shade]) -> Shade {
    if isReadable(on: grounds) { return self }
    let isLight = grounds.allSatisfy { $0.luminance > 0.18 }
    for step in 1...256 {
      let part = Double(step) / 256
      func moved(_ value: UInt8) -> UInt8 {
        isLight
          ? UInt8(Double(value) * (1 - part))
          : UInt8(Double(value) + (255 - Double(value)) * part)
      }
      let shade = Shade(red: moved(red), green: moved(green), blue: moved(blue))
      if shade.isReadable(on: grounds) { return shade }
    }
    return isLight ? Shade(red: 0, green: 0, blue: 0) : Shade(red: 255, green: 255, blue: 255)
  }
}
