import Awards
import Records
import Sealing

/// An error as the command reports it: what, where and what to do, with its exit code.
struct Failure: Error {
  enum Code: Int32 {
    /// A check failed.
    case check = 1
    /// The call was wrong.
    case usage = 64
    /// The data is bad.
    case data = 65
    /// Something inside, or the machine: an unwritable folder, a full disk.
    case machine = 70
  }

  var code: Code
  var message: String

  static func usage(_ message: String) -> Failure { Failure(code: .usage, message: message) }
  static func data(_ message: String) -> Failure { Failure(code: .data, message: message) }
  static func machine(_ message: String) -> Failure { Failure(code: .machine, message: message) }
}

extension Failure {
  /// An error of one of the parts, with the exit code that suits it; nil for others, such as those
  /// of the command line itself.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as StoreError: self = .machine("\(error)")
    case let error as RecordWriteError: self = .machine("\(error)")
    case let error as DeskError: self = .data("\(error)")
    case let error as SealingError: self = .data("\(error)")
    default: return nil
    }
  }
}
