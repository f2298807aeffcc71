import Ballots
import Foundation
import Records
public import Sealing
import Seasons

/// Paper ballots of a round, as the journal has them: which envelopes were sent, came back, were opened.
/// Nothing of what is on a sheet.
public struct PaperState: Sendable {
  /// Where an outer envelope is.
  public enum Place: String, Sendable, CaseIterable {
    case sent
    /// Another was sent instead; its code is void.
    case spoiled
    case returned
    /// Its member's ballot on the web counts: never opened.
    case unopened
    /// Its sheets are on the pile, without a name.
    case opened
  }

  public struct Envelope: Sendable, Hashable {
    /// Of the code on it.
    public var code: Digest
    public var member: String
    public var sent: String
    public var place = Place.sent
  }

  public private(set) var envelopes: [Envelope] = []
  /// Kind and number of the sheets that are in the box.
  public private(set) var boxed: Set<String> = []

  public init() {}

  /// The numbers of a kind's sheets that are in the box.
  public func boxed(_ kind: String) -> [Int] {
    boxed.filter { $0.hasPrefix("\(kind) ") }.compactMap { Int($0.dropFirst(kind.count + 1)) }
  }

  public func count(_ place: Place) -> Int { envelopes.count { $0.place == place } }

  /// Whose envelope was opened: they vote on paper alone.
  public func isOpened(_ member: String) -> Bool {
    envelopes.contains { $0.member == member && $0.place == .opened }
  }

  public func envelope(_ code: Digest) -> Envelope? { envelopes.first { $0.code == code } }

  mutating func apply(_ event: JournalEvent) {
    func codes(_ name: String) -> Set<Digest> {
      Set(event.details[name]?.array?.compactMap(\.string).compactMap(Self.digest) ?? [])
    }
    switch event.kind {
    case .paperSent:
      for (code, member) in event.details["envelopes"]?.object ?? [:] {
        guard let code = Self.digest(code), let member = member.string else { continue }
        envelopes.append(Envelope(code: code, member: member, sent: event.at))
      }
    case .paperSpoiled: move(codes("codes"), to: .spoiled)
    case .paperReturned: move(codes("codes"), to: .returned)
    case .paperOpened:
      move(codes("opened"), to: .opened)
      move(codes("unopened"), to: .unopened)
    case .sheetBoxed:
      if let sheet = event.details["sheet"]?.string { boxed.insert(sheet) }
    default: break
    }
  }

  private mutating func move(_ codes: Set<Digest>, to place: Place) {
    for index in envelopes.indices where codes.contains(envelopes[index].code) {
      envelopes[index].place = place
    }
  }

  private static func digest(_ text: String) -> Digest? {
    Bytes.base64(text).flatMap { Digest(bytes: $0) }
  }
}
