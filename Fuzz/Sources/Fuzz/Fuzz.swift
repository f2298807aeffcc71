import Foundation

/// The reader that `ENVELOPE_FUZZ` names.
private let trial: ReaderTrial = {
  let name = ProcessInfo.processInfo.environment["ENVELOPE_FUZZ"] ?? "any"
  guard let trial = ReaderTrial(rawValue: name) else {
    let known = ReaderTrial.allCases.map(\.rawValue).sorted().joined(separator: ", ")
    fatalError("ENVELOPE_FUZZ is \"\(name)\"; known are \(known)")
  }
  return trial
}()

/// What libFuzzer calls with each input: a trial, which may not take more memory for
/// reading than `ResidentMemory.limit`.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard bytes.count < 1_000_000 else { return 0 }
  let taken = trial.run(bytes)
  if taken > ResidentMemory.limit { fatalError("reading took \(taken >> 20) MB") }
  return 0
}

/// SwiftPM has this as the program's entry. libFuzzer brings a `main` of its own, so this runs only in
/// a build without it: `Fuzz FOLDER [FIRST]` tries the reader's large inputs, from the one with this
/// number. Each lies in the folder while it is tried, and stays there where it takes too much memory.
@_cdecl("Fuzz_main")
public func fuzzMain() -> CInt {
  let arguments = CommandLine.arguments
  let folder = URL(fileURLWithPath: arguments.count > 1 ? arguments[1] : ".")
  var highest = 0
  var status: CInt = 0
  for (number, input) in LargeInput.all(for: trial).enumerated()
  where number >= arguments.dropFirst(2).first.flatMap({ Int($0) }) ?? 0 {
    let name = "large \(number) " + input.name.filter { $0.isLetter || $0.isNumber || $0 == " " }
    let file = folder.appendingPathComponent(name)
    do { try Data(input.bytes).write(to: file) } catch { fatalError("\(error)") }
    ResidentMemory.forgetPeak()
    let start = ContinuousClock.now
    let taken = trial.run(input.bytes)
    let seconds = (ContinuousClock.now - start).components.seconds
    highest = max(highest, taken)
    if taken > ResidentMemory.limit || seconds >= 5 {
      print("\(name): \(taken >> 20) MB, \(seconds) s")
      status = 1
    } else {
      try? FileManager.default.removeItem(at: file)
    }
  }
  print("peak \(highest >> 20)")
  return status
}
