/// Reads Debian's tally sheets: prose, `Option 3---->: Name` lines, then `V: 31-2` lines whose n-th
/// character is the rank of option n, `-` for none. O(file).
struct DebianTallyReader {
  /// Options beyond this are taken for a mistake.
  static let mostOptions = 1000

  static func read(_ text: SourceText) throws(BallotFileError) -> BallotFile {
    var names: [Int: (name: String, line: Int)] = [:]
    var problems = ProblemList()
    var votes: [(ranks: [UInt8], line: Int)] = []
    var number = 0
    for bytes in text.lines {
      number += 1
      let line = String(decoding: bytes, as: UTF8.self).trimming { $0.isWhitespace }
      if line.hasPrefix("V:") {
        let word = line.dropFirst(2).drop { $0 == " " }.prefix { !$0.isWhitespace }
        votes.append((Array(word.utf8), number))
      } else if let option = option(line) {
        if let other = names[option.number] {
          problems.append(
            Problem(
              line: number, "option \(option.number) is named here and in line \(other.line)"))
        }
        names[option.number] = (option.name, number)
      }
    }
    let count = names.count
    if count == 0 || Set(names.keys) != Set(1...max(1, count)) {
      problems.append(
        Problem(line: 1, "the options are not numbered from 1 on; \(count) were found"))
    }
    var builder = ProfileBuilder()
    for vote in votes {
      guard vote.ranks.count == count else {
        problems.append(
          Problem(
            line: vote.line, column: 4,
            "the vote has \(vote.ranks.count) ranks for \(count) options"))
        continue
      }
      var ranked: [(rank: Int, candidate: Int)] = []
      for (candidate, byte) in vote.ranks.enumerated() where byte != UInt8(ascii: "-") {
        guard let rank = Character(Unicode.Scalar(byte)).hexDigitValue, rank > 0 else {
          problems.append(
            Problem(
              line: vote.line, column: 4 + candidate,
              "\"\(Character(Unicode.Scalar(byte)))\" is no rank; a digit from 1 or - is expected"))
          continue
        }
        ranked.append((rank, candidate))
      }
      // Ranks may skip numbers; only their order counts.
      if !builder.add(CSVBallotReader.order(ranked), weight: 1, line: vote.line) {
        problems.append(Problem(line: vote.line, ProfileBuilder.tooManyMessage))
      }
    }
    guard problems.isEmpty else { throw problems.error }
    let candidates = (1...count).compactMap { option in
      names[option].map { Candidate(id: String(option), name: $0.name) }
    }
    return BallotFile(profiles: [builder.build(Contest(title: "", candidates: candidates))])
  }

  /// `/|/ Option 3------->: Name`
  private static func option(_ line: String) -> (number: Int, name: String)? {
    guard let at = line[...].range(of: "Option ") else { return nil }
    let rest = line[at.upperBound...]
    let digits = rest.prefix { $0.isNumber }
    guard let number = Int(digits), (1...mostOptions).contains(number),
      let arrow = rest.range(of: ">:")
    else { return nil }
    return (number, String(rest[arrow.upperBound...]).trimming { $0.isWhitespace })
  }
}
