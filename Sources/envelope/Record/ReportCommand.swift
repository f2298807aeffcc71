import ArgumentParser
import Foundation
import Newsroom
import Records

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes a body's own statistics from a record.",
    discussion: """
      hugo: everything, with nominations, rounds and places. academy: who might vote and did, nominees, winners, \
      changes. festival: entries with their decisions, winners, votes. A page, and each table as CSV; figures only \
      as far as the record publishes them.
      """)

  @Argument(help: "hugo, academy or festival.")
  var kind: String

  @Argument(help: "The record's folder.")
  var record: String

  @Option(help: "The folder to make, or one that this command made.")
  var out = "report"

  func run() throws {
    guard let kind = BodyReport.Kind(rawValue: kind) else {
      let known = BodyReport.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure.usage("there is no report \"\(kind)\"; there is \(known)")
    }
    guard let results = SeasonResults(try RecordArgument.read(record)) else {
      throw Failure.data("\(record): not a record that can be read; try envelope verify")
    }
    let files = try BodyReport(kind, results).files()
    let folder = URL(fileURLWithPath: out)
    try FolderSwap.write(files, to: folder, mark: ".envelope-report")
    print("\(files.count) files in \(folder.path): report.html, and each table as CSV.")
  }
}
