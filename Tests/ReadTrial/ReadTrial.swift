import Foundation
import ReaderTrials

/// `read-trial READER FILE...`: tries a reader on files and on its large inputs in a process that does
/// nothing else, so that its memory can be told. A line a fault; exit code 1 where there is one.
@main
enum ReadTrial {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.first, let trial = ReaderTrial(rawValue: name) else {
      let known = ReaderTrial.allCases.map(\.rawValue).sorted().joined(separator: ", ")
      tell("usage: read-trial READER FILE...; readers: \(known)")
      exit(64)
    }
    var faults = 0
    var most = 0
    func attempt(_ name: String, _ bytes: [UInt8]) {
      // Told before, so that a crash has a name.
      tell("trying \(name)")
      ResidentMemory.forgetPeak()
      let start = ContinuousClock.now
      let outcome = trial.run(bytes)
      let seconds = (ContinuousClock.now - start).components.seconds
      most = max(most, outcome.memory)
      if seconds >= 5 { tell("slow: \(name): \(seconds) s") }
      if let fault = outcome.fault {
        faults += 1
        tell("fault: \(name): \(fault)")
      }
    }
    for path in arguments.dropFirst() {
      guard let data = FileManager.default.contents(atPath: path) else {
        tell("\(path): cannot be read")
        exit(65)
      }
      attempt(path, Array(data))
    }
    for input in LargeInput.all(for: trial) { attempt(input.name, input.bytes) }
    tell("\(name): \(faults) faults, at most \(most >> 20) MB for reading")
    exit(faults == 0 ? 0 : 1)
  }

  private static func tell(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
