import Foundation
import TestSupport
import Testing

/// The release binary, run as a user runs it.
enum Command {
  struct Result {
    var code: Int32
    var output: String
    var errors: String
  }

  /// - Parameter program: another of the programs that the build makes.
  static func run(
    _ arguments: [String], input: String? = nil, in folder: URL? = nil,
    program: String = "envelope"
  ) throws -> Result {
    let process = Process()
    process.executableURL = Corpus.project.appendingPathComponent(".build/release/\(program)")
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? Corpus.project
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    // Files, not pipes: no amount of output can stop the program.
    func handle(_ name: String) throws -> FileHandle {
      let file = place.appendingPathComponent(name)
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    process.standardOutput = try handle("output")
    process.standardError = try handle("errors")
    if let input {
      let file = place.appendingPathComponent("input")
      try Data(input.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: place.appendingPathComponent(name)), as: UTF8.self)
    }
    return Result(
      code: process.terminationStatus, output: try text("output"), errors: try text("errors"))
  }
}
