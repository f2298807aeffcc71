import Awards
import Foundation
import Paper
import Subprocess
import SystemPackage

/// Prints through `envelope-print`, which stands beside this program: fonts and strangers' names stay out
/// of the process that holds ballots.
struct PrintProgram: Printer {
  private let path: String

  /// - Returns: nil where there is no such program.
  init?() {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let folders =
      [(own as NSString).deletingLastPathComponent]
      + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let found = folders.lazy.map { "\($0)/envelope-print" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let found else { return nil }
    path = found
  }

  /// More bytes of output than this are refused.
  private static let most = 256 << 20

  func pdf(_ document: PrintedDocument) async throws -> [UInt8] {
    try await print(Array(try JSONEncoder().encode(document)), [])
  }

  func png(_ picture: SharePicture) async throws -> [UInt8] {
    try await print(Array(try JSONEncoder().encode(picture)), ["--picture"])
  }

  func qr(_ text: String) async throws -> [UInt8] { try await print(Array(text.utf8), ["--qr"]) }

  /// Each takes a processor and memory of its own.
  private static let queue = BusyQueue(atOnce: 2, waiting: 30, seconds: 10)

  private func print(_ input: [UInt8], _ arguments: [String]) async throws -> [UInt8] {
    let ran = try await Self.queue.run { [path] in
      try await run(
        .path(.init(path)), arguments: .init(arguments), input: .array(input),
        output: .bytes(limit: Self.most), error: .string(limit: 4096))
    }
    guard ran.terminationStatus.isSuccess else {
      let said = ran.standardError.split(separator: "\n").first.map(String.init) ?? ""
      throw PrintError.failed(said.replacing("envelope-print: ", with: ""))
    }
    return ran.standardOutput
  }
}
