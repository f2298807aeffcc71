import Ballots
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

  /// What reads an input. All that only the trial needs is made before, so that it is not taken for the
  /// reader's.
  private func reader(of bytes: [UInt8]) -> () throws -> BallotFile {
    switch self {
    case .any, .gz: return { try BallotFile.read(bytes) }
    case .fixed: return { try BallotFile.read(bytes, format: Self.nominations) }
    case .xlsx:
      let workbook = StoredZip.isZip(bytes) ? bytes : Self.workbook(bytes)
      return { try BallotFile.read(workbook) }
    case .rctab:
      // A configuration, then the cast vote records.
      let parts = Self.parts(bytes)
      return {
        try BallotFile.readRCTab(parts[0]) { _ in parts.dropFirst().first ?? [] }
      }
    default: return { try BallotFile.read(bytes, format: BallotFormat(name: rawValue)) }
    }
  }

  private static let nominations = try? BallotFormat(
    name: "fixed:ballot=0-5,contest=5-8,name=27-74,fold")

  /// The parts of an input for readers of several files: what stands between lines of four dashes.
  static func parts(_ bytes: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[end...]
      if line.elementsEqual("----\n".utf8) {
        parts.append([])
      } else {
        parts[parts.count - 1] += line
      }
    }
    return parts
  }

  /// The XML of a sheet, of the shared strings, of the workbook and of its relations as a workbook.
  private static func workbook(_ bytes: [UInt8]) -> [UInt8] {
    let names = [
      "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
    ]
    return StoredZip.archive(zip(names, parts(bytes)).map { ($0, $1) })
  }

  /// What came of a trial.
  public struct Outcome: Sendable {
    /// How far reading took the process's memory above where it was, in bytes; 0 where it stayed below
    /// a peak of before.
    public var memory: Int
    /// What does not hold; nil where everything does.
    public var fault: String?
  }

  private struct Fault: Error { var what: String }

  /// Reads, checks what was read, counts it, writes it and reads that again. The memory is worth
  /// something in a process that does nothing else.
  public func run(_ bytes: [UInt8]) -> Outcome {
    let read = reader(of: bytes)
    let before = ResidentMemory.now
    let peakBefore = ResidentMemory.peak
    let file = Result { try read() }
    let peak = ResidentMemory.peak
    var outcome = Outcome(memory: peak > peakBefore ? peak - before : 0)
    if outcome.memory > ResidentMemory.limit {
      outcome.fault = "reading took \(outcome.memory >> 20) MB"
    }
    do {
      switch file {
      case .success(let file): try Self.check(file, chosenBy: bytes.first ?? 0)
      case .failure(let error as BallotFileError): try Self.check(error)
      case .failure: break
      }
    } catch {
      outcome.fault = error.what
    }
    return outcome
  }

  private static func check(_ error: BallotFileError) throws(Fault) {
    try require(!error.problems.isEmpty, "an error without a problem")
    try require(error.problems.allSatisfy { $0.line >= 1 && $0.column ?? 1 >= 1 }, "no place")
    try require(error.description.utf8.count < 1 << 20, "an error of more than 1 MB")
  }

  /// Checks, counts and writes what a reader gave.
  /// - Parameter byte: which of the formats is written.
  private static func check(_ file: BallotFile, chosenBy byte: UInt8) throws(Fault) {
    try require(!file.profiles.isEmpty, "a file without a contest")
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
      try writeAndRead(profile, as: formats[Int(byte) % formats.count])
    }
  }

  private static func writeAndRead(
    _ profile: Profile, as format: WrittenFormat
  ) throws(Fault) {
    // A file that holds nobody or no ballot is none that every format could hold.
    guard profile.groupCount > 0, !profile.contest.candidates.isEmpty,
      let written = try? BallotWriter.write(profile, as: format)
    else { return }
    let again: BallotFile
    do {
      if let records = written.records {
        again = try BallotFile.readRCTab(Array(written.text.utf8)) { _ in Array(records.utf8) }
      } else {
        again = try BallotFile.read(
          Array(written.text.utf8), format: BallotFormat(name: format.rawValue))
      }
    } catch {
      throw Fault(what: "written as \(format.rawValue) it does not read: \(error)\n\(written.text)")
    }
    for profile in again.profiles { profile._checkInvariants() }
    guard written.losses.isEmpty, let other = again.profiles.first else { return }
    try require(
      weight(profile) == weight(other),
      "written as \(format.rawValue) the weights differ:\n\(written.text)")
  }

  private static func require(
    _ holds: Bool, _ what: @autoclosure () -> String
  ) throws(Fault) {
    if !holds { throw Fault(what: what()) }
  }

  /// The total as a fraction in lowest terms.
  private static func weight(_ profile: Profile) -> [Int128] {
    var (a, b) = (profile.totalWeight, profile.weightDenominator)
    while b != 0 { (a, b) = (b, a % b) }
    return [profile.totalWeight / max(1, a), profile.weightDenominator / max(1, a)]
  }
}
