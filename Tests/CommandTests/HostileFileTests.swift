import Foundation
import ReaderTrials
import TestSupport
import Testing

/// No reader stops the program, or holds more than 50 MB, on any input under 1 MB: seeds, what the fuzzer
/// found (`Fuzz/Kept`) and large inputs, a process a reader.
@Suite struct HostileFileTests {
  static func files(_ folder: String, _ trial: ReaderTrial) -> [String] {
    let folder = Corpus.project.appendingPathComponent("Fuzz/\(folder)/\(trial.folder)")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).map(\.path).sorted()
  }

  @Test(arguments: ReaderTrial.allCases)
  func reader(_ trial: ReaderTrial) throws {
    let seeds = Self.files("Seeds", trial)
    #expect(!seeds.isEmpty, "Fuzz/Seeds/\(trial.folder) is missing")
    let result = try Command.run(
      [trial.rawValue] + seeds + Self.files("Kept", trial), program: "read-trial")
    let lines = result.output.split(separator: "\n")
    let faults = lines.filter { $0.hasPrefix("fault: ") }
    #expect(
      result.code == 0,
      "\(faults.isEmpty ? "stopped: \(lines.last ?? "")" : faults.joined(separator: "\n"))")
  }
}
