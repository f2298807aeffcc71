import ArgumentParser
import Foundation

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Plays the 97th Academy Awards: simulated ballots, sealed envelopes, the night.",
    discussion: """
      The real ballots are secret. These are simulated from a seed, with strengths openly fitted to \
      history; the winners come out of the count.
      """)

  @Option(help: "The folder to make (default: demo-97, or the next that is free).")
  var folder: String?

  @Flag(help: "No pauses.")
  var fast = false

  @Flag(help: "Serves the night in a browser, ready at the first cue, instead of playing it here.")
  var serve = false

  @Option(help: "The port for --serve.")
  var port = 8080

  @Option(
    help:
      "For --serve: the Academy's archive (see envelope archive import), for records and firsts.")
  var archive: String?

  @Option(help: "The seed of members and ballots; keys never come from it.")
  var seed: UInt64 = 97

  @Option(help: "How many members there are.")
  var electorate: Int = 9905

  @Option(help: "A season file (default: Examples/oscars-97/season.yaml).")
  var season: String?

  @Option(help: "A strengths file (default: strengths.yaml beside the season).")
  var strengths: String?

  func run() async throws {
    guard (1...1_000_000).contains(electorate) else {
      throw Failure.usage("--electorate \(electorate): give a number from 1 to 1000000")
    }
    let seasonPath = try season ?? Examples.path("oscars-97/season.yaml")
    let files = try DemoFiles(season: seasonPath, strengths: strengths, seed: seed)
    let place = try DemoFolder(folder)
    let demo = try Demo(
      files: files, place: place, seed: seed, electorate: electorate,
      pauses: !fast && Terminal.isInteractive)
    if serve {
      guard (0...65535).contains(port) else { throw Failure.usage("--port \(port): no such port") }
      let history = try archive.map { try SiteHistory($0, body: nil, ceremony: 97) }
      try await demo.serve(port: port, history: history)
    } else {
      try await demo.run()
    }
  }
}

/// Where the examples lie: below the working folder, or beside the build that holds this program.
enum Examples {
  static func path(_ name: String) throws -> String {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folders = [URL(fileURLWithPath: FileManager.default.currentDirectoryPath)]
    var folder = program.deletingLastPathComponent()
    while folder.path != "/" {
      folders.append(folder)
      folder = folder.deletingLastPathComponent()
    }
    for folder in folders {
      let file = folder.appendingPathComponent("Examples/\(name)").path
      if FileManager.default.fileExists(atPath: file) { return file }
    }
    throw Failure.usage(
      "Examples/\(name) is not here; run this in Envelope's folder, or name the file with --season")
  }
}
