import Foundation
import ReaderTrials
import TestSupport
import Testing

/// What the fuzzer found (`Fuzz/Kept`), its seeds, and inputs of just under 1 MB, tried again. One after
/// the other, since each asks how much memory the process takes.
@Suite(.serialized) struct KeptInputTests {
  static func files(_ folder: String, _ trial: ReaderTrial) -> [URL] {
    let folder = Corpus.project.appendingPathComponent("Fuzz/\(folder)/\(trial.folder)")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).sorted { $0.path < $1.path }
  }

  @Test(arguments: ReaderTrial.allCases)
  func keptInputs(_ trial: ReaderTrial) throws {
    let files = Self.files("Seeds", trial) + Self.files("Kept", trial)
    #expect(!files.isEmpty, "Fuzz/Seeds/\(trial.folder) is missing")
    for file in files {
      let taken = trial.run(Array(try Data(contentsOf: file)))
      #expect(taken <= ResidentMemory.limit, "\(file.lastPathComponent): \(taken >> 20) MB")
    }
  }
}
