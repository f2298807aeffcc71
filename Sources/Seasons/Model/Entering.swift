public import Foundation

/// When and how works are entered by those who made them.
public struct Entering: Sendable, Hashable {
  /// Kinds of files that may come with an entry.
  public enum FileKind: String, Sendable, CaseIterable {
    case pdf, jpeg, png

    /// What a file of this kind begins with.
    public var beginning: [UInt8] {
      switch self {
      case .pdf: Array("%PDF-".utf8)
      case .jpeg: [0xFF, 0xD8, 0xFF]
      case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      }
    }

    public var mediaType: String {
      switch self {
      case .pdf: "application/pdf"
      case .jpeg: "image/jpeg"
      case .png: "image/png"
      }
    }
  }

  public var opens: Date
  public var closes: Date
  /// The zone in which the times were written; seconds from UTC.
  public var offset: Int
  /// The largest file, in megabytes of 1,000,000 bytes.
  public var fileMegabytes: Int
  /// Kinds of files that are taken; empty for none at all.
  public var files: [FileKind]

  public init(
    opens: Date, closes: Date, offset: Int, fileMegabytes: Int = 10,
    files: [FileKind] = FileKind.allCases
  ) {
    self.opens = opens
    self.closes = closes
    self.offset = offset
    self.fileMegabytes = fileMegabytes
    self.files = files
  }
}
