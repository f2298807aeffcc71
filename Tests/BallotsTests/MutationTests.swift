import Ballots
import Counting
import Testing

/// Readers on damaged files: they give an error with a place or a profile that holds together, and
/// never stop the program.
@Suite struct MutationTests {
  static let samples = [
    "# c\n4 2\n[nick a b c d]\n[tie d c b a]\n-3\n2 a b=c 0\n1 (2 3) - 1 0\n1/3 4 0\n0\n\"A\"\n\"B \\\"x\\\"\"\nC\nD\n\"T\"\n",
    "(x1) 1\n3 1\n(x1) 2 1 0\n(x2) 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n",
    "id,Ann,\"Bob, \"\"B\"\"\",count\n1,1,2,3\n2,,1,4\n",
    "ballot;rank 1;rank 2\n1;Ann;Bob\n2;;Ann\n",
  ]

  @Test(arguments: samples.indices)
  func damagedFiles(_ sample: Int) {
    var random = SplitMix64(seed: UInt64(sample))
    let alphabet = Array("0123456789 -=()[]\"\\#/*\n\r\t,;.aZ\u{E9}".utf8) + [0, 0xFF]
    for _ in 0..<3000 {
      var bytes = Array(Self.samples[sample].utf8)
      for _ in 0...random.index(below: 4) {
        let place = random.index(below: max(1, bytes.count))
        switch random.index(below: 4) {
        case 0: bytes[place] = alphabet[random.index(below: alphabet.count)]
        case 1: bytes.insert(alphabet[random.index(below: alphabet.count)], at: place)
        case 2: if bytes.count > 1 { bytes.remove(at: place) }
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { bytes = [0x31] }
      }
      do {
        for profile in try BallotFile.read(bytes).profiles { profile._checkInvariants() }
      } catch {
        #expect(!error.problems.isEmpty && error.problems.allSatisfy { $0.line >= 1 })
      }
    }
  }
}
