import Foundation
import Records
import TestSupport
import Testing

/// The whole demo at its full size, once, and what an outsider can do with what it leaves.
@Suite(.serialized) struct DemoCommandTests {
  struct Run {
    var folder: URL
    var result: Command.Result
  }

  /// Played once for all tests here.
  static let run: Run? = {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "demo-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let folder = place.appendingPathComponent("d")
    guard let result = try? Command.run(["demo", "--fast", "--folder", folder.path]) else {
      return nil
    }
    return Run(folder: folder, result: result)
  }()

  private func record() throws -> URL {
    try #require(Self.run).folder.appendingPathComponent("record")
  }

  @Test func endsAsHistoryDid() throws {
    let run = try #require(Self.run)
    #expect(run.result.code == 0, "\(run.result.errors)")
    #expect(run.result.errors.isEmpty)
    let text = run.result.output.replacing("\n", with: " ")
    #expect(
      text.contains(
        "Anora won Best Picture over nine others, and five awards of six nominations, by simulated ballots."
      ))
    #expect(
      run.result.output.hasSuffix(
        "The auditor's record is verified: consistent, and signed by the key given.\n\n"
          + "The night in a browser, with GO in your hand: scripts/demo --serve\n"))
    #expect(run.result.output.contains("And the award goes to"))
    #expect(run.result.output.contains("Presented by Robert Downey Jr."))
    #expect(run.result.output.contains("Presenters not recorded"))
    #expect(!run.result.output.contains("\u{1B}"))
    #expect(
      run.result.output.split(separator: "\n").filter { $0.count > 80 }.allSatisfy {
        $0.contains("/") || $0.contains("+")
      })
  }

  /// The facts of the news report, one by one.
  @Test func story() throws {
    let folder = try record()
    let beside = folder.deletingLastPathComponent()
    let story = try String(contentsOf: beside.appendingPathComponent("story.md"), encoding: .utf8)
    for fact in [
      "*Anora* won Best Picture at the 97th Academy Awards on 2 March 2025, over nine others, and took five awards from six nominations.",
      "Conan O'Brien hosted the ceremony at the Dolby Theatre, Hollywood, Los Angeles.",
      "Actress in a Leading Role went to Mikey Madison for *Anora*.",
      "Directing went to Sean Baker for *Anora*.",
      "Writing (Original Screenplay) went to Sean Baker for *Anora*.",
      "The award went to Alex Coco, Samantha Quan and Sean Baker.",
      "It also took Directing, Actress in a Leading Role, Writing (Original Screenplay) and Film Editing.",
      "“If you're trying to make independent films, please keep doing it.”",
      "“Tell the stories that move you.”", "“Long live independent film.”",
      "*Anora* cost 6 million dollars and was shot in New York City with a crew of about 40, Alex Coco said.",
      "Sean Baker was credited on four awards",
      "*A Complete Unknown*, with eight nominations, won nothing.",
      "simulated",
    ] { #expect(story.contains(fact), "\(fact)") }
    let page = try String(contentsOf: beside.appendingPathComponent("story.html"), encoding: .utf8)
    #expect(page.contains("<em>Anora</em> wins Best Picture and five awards in all"))
    #expect(page.utf8.count < 100_000)
  }

  @Test func verify() throws {
    let folder = try record()
    let result = try Command.run(["verify", folder.path])
    #expect(result.code == 0)
    #expect(result.output.contains("consistent; signer not checked, key envelope/academy/97+"))
    #expect(result.output.contains("Checked: 24 counts by a recount of the published ballots."))
    let shown = try Command.run(["record", "show", folder.path])
    #expect(shown.output.contains("Mikey Madison, Anora"))
  }

  /// A flipped byte in any file, a removed and an added one: exit 1, and the file named.
  @Test func damage() throws {
    let folder = try record()
    let manager = FileManager.default
    let copy = folder.deletingLastPathComponent().appendingPathComponent("damaged")
    try manager.copyItem(at: folder, to: copy)
    for path in [
      "MANIFEST", "season.json", "counts/final/best-picture.json", "envelopes/sound.json",
      "log/leaves", "README.md",
    ] {
      let file = copy.appendingPathComponent(path)
      let good = try Data(contentsOf: file)
      var bad = good
      bad[bad.count / 2] ^= 1
      try bad.write(to: file)
      let result = try Command.run(["verify", copy.path])
      #expect(result.code == 1)
      #expect(result.output.contains("FINDING \(path):"), "\(path)")
      try good.write(to: file)
    }
    try manager.removeItem(at: copy.appendingPathComponent("README.md"))
    try Data("x".utf8).write(to: copy.appendingPathComponent("extra.txt"))
    let result = try Command.run(["verify", copy.path])
    #expect(result.code == 1)
    #expect(result.output.contains("FINDING README.md: is missing"))
    #expect(result.output.contains("FINDING extra.txt: is not in the manifest"))
  }

  @Test func receipt() throws {
    let folder = try record()
    let file = folder.deletingLastPathComponent().appendingPathComponent("receipt-example.txt")
    let result = try Command.run(["receipt", "check", file.path, "--record", folder.path])
    #expect(result.code == 0)
    #expect(
      result.output.contains(
        "best-picture (final): your ballot is in the log, and it is the one that"))
    let text = try String(contentsOf: file, encoding: .utf8)
    let bad = try Command.run(
      ["receipt", "check", "-", "--record", folder.path],
      input: text.replacing("envelope.receipt/1", with: "envelope.receipt/2"))
    #expect(bad.code == 65)
  }

  /// The published ballots are plain BLT that anybody's program counts.
  @Test func publishedBallots() throws {
    let folder = try record()
    let file = folder.appendingPathComponent("ballots/final/best-picture.blt").path
    let result = try Command.run(["count", file, "--rule", "irv"])
    #expect(result.output.contains("Winner: Anora"))
  }

  /// A disk that fills up while a season is played: told as such, and no record is left half written.
  @Test func fullDisk() throws {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("small-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    func shell(_ text: String) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", text]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
    guard try shell("mount -t tmpfs -o size=600k tmpfs '\(place.path)'") == 0 else {
      print("➜ part fullDisk skipped: this user cannot mount a small disk")
      return
    }
    defer { _ = try? shell("umount '\(place.path)'") }
    let result = try Command.run(
      ["demo", "--fast", "--electorate", "60", "--folder", place.appendingPathComponent("d").path])
    #expect(result.code == 70)
    #expect(
      result.errors.contains("disk is full") || result.errors.contains("space"), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: place.appendingPathComponent("d/record").path))
  }

  /// The keyholder's keys lie outside the server's folder, and nothing there opens without them.
  @Test func keysLieApart() throws {
    let folder = try #require(Self.run).folder
    let manager = FileManager.default
    #expect(manager.fileExists(atPath: folder.path + "-keyholder/keyholder.key"))
    for path in try manager.subpathsOfDirectory(atPath: folder.path) {
      let data = manager.contents(atPath: folder.appendingPathComponent(path).path) ?? Data()
      #expect(data.range(of: Data("envelope.key/1".utf8)) == nil, "\(path)")
    }
    let key = try #require(
      try manager.attributesOfItem(atPath: folder.path + "-keyholder/keyholder.key")[
        .posixPermissions] as? Int)
    #expect(key & 0o077 == 0)
  }

  /// Same seed, same ballots, counts and story; another strengths file says that it is not history.
  @Test func sameSeedAndOtherStrengths() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "seeds-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    func play(_ name: String, _ more: [String]) throws -> URL {
      let folder = place.appendingPathComponent(name)
      let result = try Command.run(
        ["demo", "--fast", "--electorate", "60", "--folder", folder.path] + more)
      #expect(result.code == 0, "\(result.errors)")
      return folder.appendingPathComponent("record")
    }
    let (a, b, c) = (
      try play("a", ["--seed", "5"]), try play("b", ["--seed", "5"]),
      try play("c", ["--seed", "6"])
    )
    for path in try FileManager.default.subpathsOfDirectory(atPath: a.path)
    where path.hasSuffix(".blt") || path.hasPrefix("counts/") && path.hasSuffix(".json") {
      let bytes = try Data(contentsOf: a.appendingPathComponent(path))
      #expect(try Data(contentsOf: b.appendingPathComponent(path)) == bytes, "\(path)")
    }
    func story(_ folder: URL) throws -> String {
      // The signer's key is new each time; the rest is the same.
      try String(
        contentsOf: folder.deletingLastPathComponent().appendingPathComponent("story.md"),
        encoding: .utf8
      ).replacing(/envelope\/academy\/97\\?\+\S+/, with: "KEY")
    }
    #expect(try story(a) == story(b))
    #expect(
      try Data(contentsOf: a.appendingPathComponent("ballots/final/best-picture.blt"))
        != Data(contentsOf: c.appendingPathComponent("ballots/final/best-picture.blt")))
    let strengths = place.appendingPathComponent("other.yaml")
    try Data(
      "schema: envelope.strengths/1\nnote: A trial.\nnominations: {best-picture: {wicked: 900}}\n"
        .appending("final: {best-picture: {picture-wicked: 9000}}\n").utf8
    )
    .write(to: strengths)
    let other = try play("d", ["--strengths", strengths.path])
    let text = try story(other)
    #expect(text.contains("*Wicked* wins Best Picture"))
    #expect(text.contains("this is not history"))
  }
}
