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

  @Option(help: "The contest to count, where the file holds several; may be given again.")
  var contest: [String] = []

  @Option(help: "A reviewed merge file of `envelope names`: which spellings are one title.")
  var merges: String?

  /// Reads a file, telling warnings on standard error.
  /// - Parameter tagField: the column or field by which ballots are to be told apart.
  func read(_ path: String, tagField: String? = nil) throws -> BallotFile {
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
        file = try BallotFile.readRCTab(bytes, tagField: tagField) { name in
          try Files.read(name.hasPrefix("/") ? name : folder.appendingPathComponent(name).path)
        }
      } else {
        file = try BallotFile.read(
          bytes, format: given ?? BallotFormat(fileName: path), encoding: encoding,
          tagField: tagField)
      }
      for warning in file.warnings { Terminal.complain("\(path):\(warning)") }
      return try merged(file, path)
    } catch let error as BallotFileError {
      throw Failure.data(error.describe(file: path))
    }
  }

  /// The file with names merged as asked, saying what was done.
  private func merged(_ file: BallotFile, _ path: String) throws -> BallotFile {
    guard let merges else { return file }
    let list: NameMerges
    do {
      list = try NameMerges.read(Files.read(merges))
    } catch let error as BallotFileError {
      throw Failure.data(error.describe(file: merges))
    }
    var file = file
    var unknown: Set<String>?
    for index in file.profiles.indices {
      let (profile, report) = list.apply(to: file.profiles[index])
      file.profiles[index] = profile
      unknown = unknown.map { $0.intersection(report.unknown) } ?? Set(report.unknown)
      let title = profile.contest.title
      Terminal.complain(
        "\(path): \(title.isEmpty ? "" : title + ": ")\(report.merged) names are another now by "
          + "\(merges); \(report.ballotsWithSeveral) ballots named a title in several spellings")
    }
    for name in (unknown ?? []).sorted() {
      Terminal.complain("\(merges): \"\(name)\" stands on no ballot")
    }
    return file
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
    let chosen = try chooseAll(profiles, all: false)
    guard chosen.count == 1 else {
      throw Failure.usage("--contest: this takes one contest; \(chosen.count) are named")
    }
    return chosen[0]
  }

  /// The contests asked for, or the only one, or with `all` every one.
  func chooseAll(_ profiles: [Profile], all: Bool) throws -> [Profile] {
    if all { return profiles }
    let titles = profiles.map(\.contest.title)
    if !contest.isEmpty {
      return try contest.map { title in
        guard let profile = profiles.first(where: { $0.contest.title == title }) else {
          throw Failure.usage(
            "--contest \(title): not in the file; " + Spelling.hint(for: title, among: titles))
        }
        return profile
      }
    }
    guard profiles.count == 1 else {
      throw Failure.usage(
        "the file holds \(profiles.count) contests; name one with --contest: "
          + titles.joined(separator: ", "))
    }
    return profiles
  }
}
