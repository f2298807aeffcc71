import Foundation
import Sealing
import Testing

@Suite struct SignInTests {
  /// RFC 6238, appendix B, SHA-1.
  @Test(arguments: [
    (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
    (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
  ])
  func timeCodes(_ seconds: Int, _ code: String) {
    let secret = TimeCode(secret: Array("12345678901234567890".utf8))
    let time = Date(timeIntervalSince1970: Double(seconds))
    #expect(secret.code(at: time, digits: 8) == code)
    let six = String(code.suffix(6))
    #expect(secret.step(of: six, at: time) == seconds / 30)
    #expect(secret.step(of: six, at: time + 30) == seconds / 30)
    #expect(secret.step(of: six, at: time + 90) == nil)
  }

  /// RFC 4648's vectors, as far as a secret may be so short.
  @Test(arguments: [("f", "MY"), ("fo", "MZXQ"), ("foob", "MZXW6YQ"), ("foobar", "MZXW6YTBOI")])
  func base32(_ text: String, _ encoded: String) {
    #expect(TimeCode(secret: Array(text.utf8)).base32 == encoded)
  }

  @Test func accessCodes() throws {
    let code = AccessCode(length: AccessCode.mailed, entropy: .system)
    #expect(code.grouped.count == 11)
    #expect(AccessCode(typed: " \(code.grouped.lowercased()) ") == code)
    // Letters that look like others are read as those.
    #expect(AccessCode(typed: "oil00-00000") == AccessCode(typed: "01100-00000"))
    for bad in ["", "12345", "12345-6789U", "12345-678901", "1234567890123456789"] {
      #expect(AccessCode(typed: bad) == nil, "\(bad)")
    }
    let printed = AccessCode(length: AccessCode.printed, entropy: .system)
    #expect(printed.grouped.split(separator: "-").map(\.count) == [4, 4, 4, 4])
    #expect(printed.hash != code.hash)
  }

  @Test func passwords() throws {
    let cost = KeyFile.Cost(logN: 4, r: 1, p: 1)
    let hash = try PasswordHash("correct horse", cost: cost, entropy: .system)
    let stored = PasswordHash(stored: hash.description)
    #expect(stored.matches("correct horse"))
    #expect(!stored.matches("correct horsf") && !stored.matches(""))
    #expect(!PasswordHash(stored: "scrypt 4 1 1 AA== ").matches(""))
    #expect(throws: SealingError.self) { try PasswordHash("short", cost: cost, entropy: .system) }
  }

  /// A draft opens with its key, for its member and round alone, and where nothing was changed.
  @Test func drafts() throws {
    func seal(_ key: UInt8, member: String, round: String) throws -> DraftSeal {
      try #require(
        DraftSeal(
          key: Array(repeating: key, count: 32), body: "b", season: "s", round: round,
          member: member))
    }
    let own = try seal(1, member: "m", round: "final")
    var sealed = try own.seal([1, 2, 3], entropy: .system)
    #expect(own.open(sealed) == [1, 2, 3])
    #expect(try seal(2, member: "m", round: "final").open(sealed) == nil)
    #expect(try seal(1, member: "n", round: "final").open(sealed) == nil)
    #expect(try seal(1, member: "m", round: "nominations").open(sealed) == nil)
    sealed[13] ^= 1
    #expect(own.open(sealed) == nil)
    #expect(DraftSeal(key: [1], body: "b", season: "s", round: "r", member: "m") == nil)
  }
}
