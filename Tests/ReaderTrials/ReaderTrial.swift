public import Ballots
import Counting

/// A reader tried on bytes that nobody meant to be a ballot file, by the fuzzer (`Fuzz/`) and by the
/// tests that replay what it found.
public enum ReaderTrial: String, Sendable, CaseIterable {
  case blt, csv, forms, abif, cvotes, debian, preflib, starvote, votekit, fixed, rctab, xlsx, gz
  case csvRanks = "csv:ranks"
  case csvCandidates = "csv:candidates"
  case csvScores = "csv:scores"
  case csvPoints = "csv:points"
  case abcYAML = "abc.yaml"
  /// The format as the content shows it.
  case any

  /// The name as a file's: without the colon.
  public var folder: String { String(rawValue.map { $0 == ":" ? "-" : $0 }) }

  /// - Throws: the reader's error.
  public func read(_ bytes: [UInt8]) throws -> BallotFile {
    switch self {
    case .any, .gz: try BallotFile.read(bytes)
    case .fixed: try BallotFile.read(bytes, format: Self.nominations)
    case .xlsx: try BallotFile.read(StoredZip.isZip(bytes) ? bytes : Self.workbook(bytes))
    case .rctab: try Self.readRCTab(bytes)
    default: try BallotFile.read(bytes, format: BallotFormat(name: rawValue))
    }
  }

  private static let nominations = try? BallotFormat(
    name: "fixed:ballot=0-5,contest=5-8,name=27-74,fold")

  /// The parts of an input for readers of several files: what stands between lines of four dashes.
  static func parts(_ bytes: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.elementsEqual("----".utf8) {
        parts.append([])
      } else {
        parts[parts.count - 1] += line + [0x0A]
      }
    }
    return parts
  }

  /// A configuration, then the cast vote records.
  private static func readRCTab(_ bytes: [UInt8]) throws -> BallotFile {
    var parts = parts(bytes)
    let config = parts.removeFirst()
    return try BallotFile.readRCTab(config) { _ in parts.first ?? [] }
  }

  /// The XML of a sheet, of the shared strings, of the workbook and of its relations as a workbook.
  private static func workbook(_ bytes: [UInt8]) -> [UInt8] {
    let names = [
      "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
    ]
    return StoredZip.archive(zip(names, parts(bytes)).map { ($0, $1) })
  }

  /// Reads, checks what was read, counts it, writes it and reads that again. Stops the program where
  /// anything does not hold.
  /// - Returns: how far reading took the process's memory above where it was, in bytes; 0 where it
  ///   stayed below a peak of before.
  public func run(_ bytes: [UInt8]) -> Int {
    let before = ResidentMemory.now
    let peakBefore = ResidentMemory.peak
    let file = Result { try read(bytes) }
    let peak = ResidentMemory.peak
    switch file {
    case .success(let file): Self.check(file, chosenBy: bytes.first ?? 0)
    case .failure(let error as BallotFileError):
      Self.require(!error.problems.isEmpty, "an error without a problem")
      Self.require(error.problems.allSatisfy { $0.line >= 1 && $0.column ?? 1 >= 1 }, "no place")
      Self.require(error.description.utf8.count < 1 << 20, "an error of more than 1 MB")
    case .failure: break
    }
    return peak > peakBefore ? peak - before : 0
  }

  /// Checks, counts and writes what a reader gave.
  /// - Parameter byte: which of the formats is written.
  private static func check(_ file: BallotFile, chosenBy byte: UInt8) {
    Self.require(!file.profiles.isEmpty, "a file without a contest")
    for profile in file.profiles { profile._checkInvariants() }
    for profile in file.profiles.prefix(3) {
      let size = max(1, profile.contest.candidates.count) * (profile.groupCount + 1)
      guard size < 1 << 18, profile.totalWeight / profile.weightDenominator < 1 << 16 else {
        continue
      }
      if let rule = try? RuleBook.rule("plurality") {
        _ = try? rule.count(profile, set: ["repeats": "first"])
      }
      let formats = WrittenFormat.allCases
      writeAndRead(profile, as: formats[Int(byte) % formats.count])
    }
  }

  private static func writeAndRead(_ profile: Profile, as format: WrittenFormat) {
    // A file that holds nobody or no ballot is none that every format could hold.
    guard profile.groupCount > 0, !profile.contest.candidates.isEmpty,
      let written = try? BallotWriter.write(profile, as: format)
    else { return }
    do {
      let again: BallotFile
      if let records = written.records {
        again = try BallotFile.readRCTab(Array(written.text.utf8)) { _ in Array(records.utf8) }
      } else {
        again = try BallotFile.read(
          Array(written.text.utf8), format: BallotFormat(name: format.rawValue))
      }
      for profile in again.profiles { profile._checkInvariants() }
      guard written.losses.isEmpty, let other = again.profiles.first else { return }
      Self.require(
        weight(profile) == weight(other),
        "written as \(format.rawValue) the weights differ:\n\(written.text)")
    } catch {
      Self.require(
        !written.losses.isEmpty,
        "written as \(format.rawValue) it does not read: \(error)\n\(written.text)")
    }
  }

  /// As `precondition`, telling what is wrong in release builds too.
  private static func require(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { fatalError(what()) }
  }

  /// The total as a fraction in lowest terms.
  private static func weight(_ profile: Profile) -> [Int128] {
    var (a, b) = (profile.totalWeight, profile.weightDenominator)
    while b != 0 { (a, b) = (b, a % b) }
    return [profile.totalWeight / max(1, a), profile.weightDenominator / max(1, a)]
  }
}
