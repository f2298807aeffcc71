import Foundation
import Newsroom
import Records
import Seasons

/// What a demo prints last: awards by film, where things lie, what the check came to.
struct DemoEnding {
  let results: SeasonResults
  let place: DemoFolder
  let passphrase: String
  let checks: [Verification]

  func show(_ times: [String]) {
    print(Terminal.bold("Awards by film") + (results.season.simulated == nil ? "" : " (simulated)"))
    for tally in results.tally where tally.awards > 0 {
      print(
        Terminal.column("  " + tally.entry.title.plain, 50)
          + "\(tally.awards) of \(tally.nominations)")
    }
    print("\n" + Terminal.bold("Time"))
    for line in times { print("  " + line) }
    print("\n" + Terminal.bold("Where"))
    print("  Record          \(place.record.path)")
    print("  Story           \(place.folder.path)/story.html")
    print("  Auditor's       \(place.auditorRecord.path)")
    print("  A receipt       \(place.receipt.path)")
    print("  Keyholder       \(place.keyFile.path)")
    print("  Passphrase      \(passphrase)")
    print("  Signer's key    \(results.key)\n")
    let season = results.season.name.plain
    print(Terminal.wrap("\(season): \(StoryWriter(results).summary)"))
    for (name, check) in zip(["public record", "auditor's record"], checks) {
      for finding in check.findings { print("  \(finding)") }
      print("The \(name) is \(check.conclusion).")
    }
    print("\nThe night in a browser, with GO in your hand: scripts/demo --serve")
  }
}
