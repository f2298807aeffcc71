/// A paragraph to print.
public struct PrintedText: Codable, Sendable, Hashable {
  public enum Face: String, Codable, Sendable, Hashable { case serif, sans, mono }
  public enum Alignment: String, Codable, Sendable, Hashable { case left, centre, right }

  /// A piece in one style.
  public struct Run: Codable, Sendable, Hashable {
    public var text: String
    public var isBold: Bool
    public var isItalic: Bool

    public init(_ text: String, isBold: Bool = false, isItalic: Bool = false) {
      self.text = text
      self.isBold = isBold
      self.isItalic = isItalic
    }
  }

  public var runs: [Run]
  /// In points.
  public var size: Double
  public var face: Face
  public var alignment: Alignment
  /// Secondary text, in grey.
  public var isQuiet: Bool

  public init(
    _ runs: [Run], size: Double = 11, face: Face = .serif, alignment: Alignment = .left,
    isQuiet: Bool = false
  ) {
    self.runs = runs
    self.size = size
    self.face = face
    self.alignment = alignment
    self.isQuiet = isQuiet
  }

  public init(
    _ text: String, size: Double = 11, face: Face = .serif, alignment: Alignment = .left,
    isBold: Bool = false, isQuiet: Bool = false
  ) {
    self.init(
      [Run(text, isBold: isBold)], size: size, face: face, alignment: alignment, isQuiet: isQuiet)
  }
}
