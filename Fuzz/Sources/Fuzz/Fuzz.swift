import Foundation

/// Tells something on standard error and ends the program.
private func end(_ message: String, _ how: () -> Never) -> Never {
  FileHandle.standardError.write(Data("fuzz: \(message)\n".utf8))
  how()
}

/// The reader that `ENVELOPE_FUZZ` names.
private let trial: ReaderTrial = {
  let name = ProcessInfo.processInfo.environment["ENVELOPE_FUZZ"] ?? "any"
  if let trial = ReaderTrial(rawValue: name) { return trial }
  let known = ReaderTrial.allCases.map(\.rawValue).sorted().joined(separator: ", ")
  end("ENVELOPE_FUZZ is \"\(name)\"; known are \(known)") { exit(64) }
}()

/// What libFuzzer calls with each input. It takes the end of the program for a finding and keeps the
/// input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard bytes.count < 1_000_000 else { return 0 }
  if let fault = trial.run(bytes).fault { end(fault) { abort() } }
  return 0
}

/// SwiftPM wants this as the program's entry; libFuzzer brings the `main` that runs.
@_cdecl("Fuzz_main")
public func fuzzMain() -> CInt {
  end("build it with --sanitize fuzzer, as scripts/fuzz does") { exit(64) }
}
