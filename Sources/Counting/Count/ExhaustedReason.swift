/// Why a ballot counts for nobody, or for nobody any more.
public enum ExhaustedReason: String, Sendable, CaseIterable {
  /// All whom it names are out.
  case choices
  /// A rank with several marks.
  case overvote
  /// A candidate named again.
  case repeated
  /// Blank ranks.
  case skipped

  init(_ ending: MarkReading.Ending) {
    switch ending {
    case .choices: self = .choices
    case .overvote: self = .overvote
    case .repeated: self = .repeated
    case .skipped: self = .skipped
    }
  }
}
