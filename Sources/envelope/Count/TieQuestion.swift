import Counting
import Foundation

/// Asks at the terminal how a tie is to fall.
enum TieQuestion {
  /// - Returns: the candidate on whom the action falls.
  /// - Throws: a `Failure` where there is nobody to ask.
  static func ask(_ tie: Tie, _ count: Count) throws -> Int {
    let what =
      switch tie.purpose {
      case .winner: "wins"
      case .place: "gets the place"
      case .category: "is nominated here, not in the other category"
      case .elimination: "goes"
      case .surplus: "passes on the surplus first"
      case .pair: "has the victory that is locked in first"
      }
    // The ballots may come by standard input, so the terminal itself is asked.
    guard let terminal = FileHandle(forUpdatingAtPath: "/dev/tty") else {
      throw Failure.usage(
        "--ties ask: there is no terminal to ask at; say --ties favour:NAME,NAME or --seed N")
    }
    defer { try? terminal.close() }
    var text = "Tie in round \(tie.round). Who \(what)?\n"
    for (index, candidate) in tie.candidates.enumerated() {
      text += "  \(index + 1)  \(Terminal.clean(count.name(candidate)))\n"
    }
    terminal.write(Data(text.utf8))
    while true {
      terminal.write(Data("Number from 1 to \(tie.candidates.count): ".utf8))
      guard let line = readLine(from: terminal) else {
        throw Failure.usage("--ties ask: no answer was given")
      }
      if let number = Int(line), tie.candidates.indices.contains(number - 1) {
        return tie.candidates[number - 1]
      }
    }
  }

  private static func readLine(from terminal: FileHandle) -> String? {
    var bytes: [UInt8] = []
    while let byte = try? terminal.read(upToCount: 1)?.first {
      if byte == 0x0A {
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespaces)
      }
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
