public import Foundation
import Records
import Sealing

/// Personal access tokens: with one a program reads in somebody's name what they may read, and never a choice.
public struct TokenDesk: Sendable {
  /// A token that somebody has made.
  public struct Token: Sendable, Hashable {
    public var id: String
    public var name: String
    public var made: Date
    public var ends: Date
  }

  /// Days that a token may live.
  public static let mostDays = 366
  /// What tokens begin with, so that a program that looks for secrets finds them.
  public static let prefix = "envelope_"

  private static let kind = "token "
  private let office: SeasonOffice

  public init(_ office: SeasonOffice) { self.office = office }

  /// Makes a token.
  /// - Returns: its text, which is shown this once.
  public func make(_ name: String, days: Int, for visitor: Visitor) async throws -> String {
    guard !name.isEmpty, name.count <= 60 else {
      throw DeskError.badInput("give the token a name of at most 60 letters")
    }
    guard (1...Self.mostDays).contains(days) else {
      throw DeskError.badInput("a token lives from 1 to \(Self.mostDays) days")
    }
    let text =
      Self.prefix
      + office.entropy.bytes(32, "access token").base64.filter { $0.isLetter || $0.isNumber }
    let now = office.clock()
    try await office.store.keep(
      Session(
        tokenHash: Self.hash(text), visitor: visitor, begun: now,
        ends: now.addingTimeInterval(Double(days) * 86400), by: Self.kind + name), in: office.id)
    return text
  }

  /// Whose token this is; nil for one that is unknown, ended or taken back.
  public func visitor(_ text: String) async throws -> Visitor? {
    guard text.hasPrefix(Self.prefix) else { return nil }
    return try await office.store.session(Self.hash(text), at: office.clock(), in: office.id)?
      .visitor
  }

  public func tokens(of visitor: Visitor) async throws -> [Token] {
    let now = office.clock()
    return try await office.store.sessions(of: visitor, in: office.id)
      .filter { $0.by.hasPrefix(Self.kind) && $0.ends > now }
      .map {
        Token(
          id: $0.tokenHash.hex, name: String($0.by.dropFirst(Self.kind.count)), made: $0.begun,
          ends: $0.ends)
      }
  }

  /// Takes a token back.
  public func revoke(_ id: String, of visitor: Visitor) async throws {
    for session in try await office.store.sessions(of: visitor, in: office.id)
    where session.tokenHash.hex == id && session.by.hasPrefix(Self.kind) {
      try await office.store.endSession(session.tokenHash, in: office.id)
    }
  }

  /// Another one than that of a browser's session: neither is good in the other's place.
  private static func hash(_ text: String) -> Digest {
    Digest(hashing: Bytes.lengthPrefixed("envelope.access-token/1", text))
  }
}
