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
