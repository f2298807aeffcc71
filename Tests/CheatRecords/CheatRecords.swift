import Ballots
import CheatBench
import Foundation
import Records

/// Writes every sound record and every cheat as folders, for the second verifier: `cheat-records FOLDER`.
@main enum CheatRecords {
  static func main() async throws {
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: cheat-records FOLDER\n".utf8))
      exit(64)
    }
    let root = URL(fileURLWithPath: CommandLine.arguments[1])
    var list: [JSONValue] = []
    var bases: [String: CheatBase] = [:]
    func add(_ name: String, _ kind: String, _ files: [String: [UInt8]], _ expected: String?) throws
    {
      let folder = root.appendingPathComponent("\(name)/\(kind)")
      for (path, bytes) in files {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      }
      let check = Verifier.verify(RecordFolder(files: files))
      list.append([
        "name": .string(name), "kind": .string(kind),
        "expected": expected.map(JSONValue.string) ?? .null,
        "found": .array(check.findings.map { .string("\($0.name.rawValue)@\($0.path)") }),
      ])
    }
    for name in CheatBase.names {
      let base = try await CheatBase(name)
      bases[name] = base
      for kind in [Manifest.Kind.public, .auditor] {
        try add("sound-\(name)", kind.rawValue, try base.files(kind), nil)
      }
    }
    for cheat in try Cheat.all() {
      guard let base = bases[cheat.record] else { continue }
      for kind in [Manifest.Kind.public, .auditor] {
        var forged = try ForgedRecord(base, kind)
        try forged.apply(cheat)
        try add(
          cheat.name, kind.rawValue, try forged.signed(),
          cheat.finding[kind.rawValue]?.replacing(
            "FIRST", with: "\(base.contents.checkpoints.first?.size ?? 0)"))
      }
    }
    try Data(JSONValue.array(list).text.utf8).write(to: root.appendingPathComponent("list.json"))
  }
}
