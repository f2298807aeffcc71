import ArgumentParser
import Ballots
import Counting
import Foundation

/// The options by which ballots are read, shared by all commands that read them.
struct BallotInput: ParsableArguments {
  @Option(
    help: "The file's format (default: by its name, else its content); see docs/ballot-files.md.")
  var format: String?

  @Option(
    help: """
      The text's encoding: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")) \
      (default: utf-8; it is never guessed).
      """)
  var encoding: String?

  @Option(help: "The contest to count, where the file holds several.")
  var contest: String?

  /// Reads a file, telling warnings on standard error.
  func read(_ path: String) throws -> BallotFile {
    let encoding = try textEncoding()
    let given: BallotFormat?
    do {
      given = try format.map { try BallotFormat(name: $0) }
    } catch {
      throw Failure.usage("--format: \(error)")
    }
    do {
      let bytes = try Files.read(path)
      let file: BallotFile
      if given == nil, BallotFile.isRCTab(bytes) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        file = try BallotFile.readRCTab(bytes) { name in
          try Files.read(name.hasPrefix("/") ? name : folder.appendingPathComponent(name).path)
        }
      } else {
        file = try BallotFile.read(
          bytes, format: given ?? BallotFormat(fileName: path), encoding: encoding)
      }
      for warning in file.warnings { Terminal.complain("\(path):\(warning)") }
      return file
    } catch let error as BallotFileError {
      throw Failure.data(error.describe(file: path))
    }
  }

  private func textEncoding() throws -> TextEncoding {
    guard let encoding else { return .utf8 }
    guard let known = TextEncoding(rawValue: encoding.lowercased()) else {
      throw Failure.usage(
        "--encoding \(encoding): "
          + Spelling.hint(for: encoding, among: TextEncoding.allCases.map(\.rawValue)))
    }
    return known
  }

  /// The contest asked for, or the only one.
  func choose(_ profiles: [Profile]) throws -> Profile {
    let titles = profiles.map(\.contest.title)
    if let contest {
      guard let profile = profiles.first(where: { $0.contest.title == contest }) else {
        throw Failure.usage(
          "--contest \(contest): not in the file; " + Spelling.hint(for: contest, among: titles))
      }
      return profile
    }
    guard profiles.count == 1, let profile = profiles.first else {
      throw Failure.usage(
        "the file holds \(profiles.count) contests; name one with --contest: "
          + titles.joined(separator: ", "))
    }
    return profile
  }
}
