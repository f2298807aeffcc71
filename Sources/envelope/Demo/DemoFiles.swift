import Awards
import Ballots
import Foundation
import Seasons

/// The season and strengths that a demo plays.
struct DemoFiles {
  let file: SeasonFile
  let strengths: StrengthsFile

  init(season path: String, strengths strengthsPath: String?, seed: UInt64) throws {
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    let beside = URL(fileURLWithPath: path).deletingLastPathComponent()
      .appendingPathComponent("strengths.yaml").path
    let other = strengthsPath ?? beside
    do {
      let season = try SeasonFile(text: text).season
      do {
        strengths = try StrengthsFile(
          text: String(decoding: try Files.read(other), as: UTF8.self), for: season)
      } catch let error as SeasonFileError { throw Failure.data(error.describe(file: other)) }
      file = try SeasonFile(
        text: Self.disclosed(season, strengths, isOwn: strengthsPath == nil, seed))
    } catch let error as SeasonFileError { throw Failure.data(error.describe(file: path)) }
    let problems = SeasonDesk.ruleProblems(file)
    if !problems.isEmpty { throw Failure.data(SeasonFileError(problems).describe(file: path)) }
  }

  /// The season with the sentence that says what kind of ballots these are.
  private static func disclosed(
    _ season: Season, _ strengths: StrengthsFile, isOwn: Bool, _ seed: UInt64
  ) -> String {
    var season = season
    let own = season.simulated?.plain ?? "The ballots were simulated from a seed."
    let other = "The ballots were simulated from a seed with other strengths: this is not history."
    let sentence = strengths.disclosure ?? (isOwn ? own : other)
    season.simulated = LocalizedText("\(sentence) The seed is \(seed).")
    return season.json.text
  }
}

/// The folder of a demo, and the keyholder's beside it.
struct DemoFolder {
  let folder: URL
  /// Outside the server's folder.
  let keyholder: URL

  init(_ name: String?) throws {
    let manager = FileManager.default
    var path = name ?? "demo-97"
    if name == nil {
      var number = 2
      while manager.fileExists(atPath: path) || manager.fileExists(atPath: path + "-keyholder") {
        path = "demo-97-\(number)"
        number += 1
      }
    }
    folder = URL(fileURLWithPath: path)
    keyholder = URL(fileURLWithPath: folder.path + "-keyholder")
    for url in [folder, keyholder] {
      if manager.fileExists(atPath: url.path) {
        throw Failure.usage("\(url.path): exists already; name a new folder with --folder")
      }
      do {
        try manager.createDirectory(
          at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw Failure.machine(
          "\(url.path): cannot be made (\(Files.reason(error))); check the folder above it")
      }
    }
  }

  var database: URL { folder.appendingPathComponent("season.sqlite") }
  var record: URL { folder.appendingPathComponent("record") }
  var auditorRecord: URL { folder.appendingPathComponent("record-auditor") }
  var receipt: URL { folder.appendingPathComponent("receipt-example.txt") }
  var signingKey: URL { folder.appendingPathComponent("log.key") }
  var keyFile: URL { keyholder.appendingPathComponent("keyholder.key") }
}
