import Foundation

/// A bar on standard error, where that is a terminal; nothing elsewhere.
struct ProgressBar {
  private let label: String
  private let total: Int
  private var shown = -1

  init(_ label: String, total: Int) {
    self.label = label
    self.total = max(1, total)
    show(0)
  }

  mutating func show(_ done: Int) {
    guard Terminal.errorIsInteractive else { return }
    let filled = min(30, done * 30 / total)
    guard filled != shown else { return }
    shown = filled
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: 30 - filled)
    let text = "\r\(Terminal.column(label, 24)) [\(bar)] \(done * 100 / total)%"
    FileHandle.standardError.write(Data(text.utf8))
  }

  func finish() {
    guard Terminal.errorIsInteractive else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}
