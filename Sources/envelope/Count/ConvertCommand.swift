import ArgumentParser
import Ballots
import Foundation

/// `envelope convert`: ballots from one file format into another.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Writes ballots in another file format.",
    discussion: """
      The format written is told by OUT's name or by --to. Where it cannot hold what a count may \
      depend on, nothing is written unless --lossy says that the loss is meant. With rctab:… OUT is \
      the configuration, and the cast vote records lie beside it. OUT ending in .gz is packed; OUT \
      ending in .xlsx holds what --to csv:… gives as an Excel workbook.
      """)

  @Argument(help: "The ballot file, or - for standard input.")
  var input: String

  @Argument(help: "The file to write, or - for standard output.")
  var output: String

  @OptionGroup var reading: BallotInput

  @Option(
    help: """
      The format to write: \(WrittenFormat.allCases.map(\.rawValue).joined(separator: ", ")).
      """)
  var to: String?

  @Option(help: "Write this number of seats (default: the file's).")
  var seats: Int?

  @Flag(help: "Write also where the format cannot hold what a count may depend on.")
  var lossy = false

  func run() throws {
    let format = try writtenFormat()
    var profile = try reading.choose(reading.read(input).profiles)
    if let seats {
      if seats < 1 { throw Failure.usage("--seats \(seats): there must be at least 1") }
      profile.contest.seats = seats
    }
    let isRCTab = format.rawValue.hasPrefix("rctab")
    if isRCTab, isPacked {
      throw Failure.usage("\(format.rawValue) writes two files; give OUT a name without .gz")
    }
    if isRCTab, output == "-" {
      throw Failure.usage("\(format.rawValue) writes two files; give OUT a name")
    }
    let records = recordsName(format)
    let written: WrittenBallots
    do {
      written = try BallotWriter.write(profile, as: format, recordsName: records)
    } catch {
      throw Failure.data("\(input): cannot be written as \(format.rawValue): \(error)")
    }
    let serious = written.losses.filter(\.mattersToCount)
    if !serious.isEmpty, !lossy {
      throw Failure.data(
        "\(input): \(format.rawValue) cannot hold "
          + WordList.and(serious.map(\.description))
          + "; choose another --to, or say --lossy to leave that out")
    }
    for loss in written.losses { Terminal.complain("\(output): without \(loss)") }
    if let text = written.records {
      let folder = URL(fileURLWithPath: output).deletingLastPathComponent()
      try Files.write(text, to: folder.appendingPathComponent(records).path)
    }
    try Files.write(try packed(written.text), to: output)
  }

  private var isWorkbook: Bool { output.lowercased().hasSuffix(".xlsx") }
  private var isPacked: Bool { output.lowercased().hasSuffix(".gz") }

  /// The file's bytes, as the ending of its name asks.
  private func packed(_ text: String) throws -> Data {
    if isWorkbook {
      do { return Data(try XLSXWriter.workbook(csv: text)) } catch {
        throw Failure.data(error.describe(file: output))
      }
    }
    if isPacked {
      guard let packed = Gzip.pack(Array(text.utf8)) else {
        throw Failure.machine("\(output): there is no memory to pack it; write it without .gz")
      }
      return Data(packed)
    }
    return Data(text.utf8)
  }

  private func writtenFormat() throws -> WrittenFormat {
    let known = WrittenFormat.allCases.map(\.rawValue)
    if let to {
      guard let format = WrittenFormat(rawValue: to) else {
        throw Failure.usage("--to \(to): " + Spelling.hint(for: to, among: known))
      }
      if isWorkbook, !format.rawValue.hasPrefix("csv") {
        throw Failure.usage(
          "\(output): a workbook holds what csv:… gives; say --to with one of these")
      }
      return format
    }
    switch BallotFormat(fileName: isPacked ? String(output.dropLast(3)) : output) {
    case .blt: return .blt
    case .abif: return .abif
    case .condorcetVotes: return .condorcetVotes
    case .prefLib: return .prefLib
    case .starvote: return .starvote
    case .abcYAML: return .abcYAML
    default:
      throw Failure.usage(
        "\(output): the name does not tell the format; say --to with one of "
          + known.joined(separator: ", "))
    }
  }

  private func recordsName(_ format: WrittenFormat) -> String {
    let name = URL(fileURLWithPath: output).deletingPathExtension().lastPathComponent
    return name + (format == .rctabCDF ? "-records.json" : "-records.csv")
  }
}
