/// Sheets that printers hold.
public enum PaperSize: String, Codable, Sendable, Hashable, CaseIterable {
  case a4
  case a5
  case letter

  /// In points, 72 to an inch.
  public var width: Double {
    switch self {
    case .a4: 595.28
    case .a5: 419.53
    case .letter: 612
    }
  }

  /// In points.
  public var height: Double {
    switch self {
    case .a4: 841.89
    case .a5: 595.28
    case .letter: 792
    }
  }
}
