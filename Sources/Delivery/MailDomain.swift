public import Awards
import CMailTransport
import Dispatch

/// What the domain of the sender says about its mail: SPF (RFC 7208) and DMARC (RFC 7489) stand in its
/// TXT records; DKIM (RFC 6376) is seen in a mail that arrived.
public struct MailDomain: MailChecker {
  public enum Records: Sendable, Hashable {
    case texts([String])
    /// No name server answered.
    case unknown
  }

  private let sender: MailAddress
  private let look: @Sendable (String) async -> Records

  /// - Parameter look: finds the TXT records of a name.
  public init(
    _ sender: MailAddress,
    look: @escaping @Sendable (String) async -> Records = { await Self.systemRecords($0) }
  ) {
    self.sender = sender
    self.look = look
  }

  private var domain: String { sender.address.split(separator: "@").last.map(String.init) ?? "" }

  public func domainFindings() async -> [MailFinding] {
    let own = await look(domain)
    let policy = await look("_dmarc.\(domain)")
    return [spf(own), dmarc(policy)]
  }

  private func spf(_ records: Records) -> MailFinding {
    guard case .texts(let texts) = records else { return unknown("SPF", domain) }
    let found = texts.filter { $0.lowercased().hasPrefix("v=spf1") }
    guard let text = found.first else {
      return MailFinding(
        what: "SPF", isGood: false,
        note: "\(domain) names no servers that may send its mail. Add a TXT record as your mail "
          + "provider gives it, such as \"v=spf1 include:PROVIDER -all\".")
    }
    if found.count > 1 {
      return MailFinding(
        what: "SPF", isGood: false,
        note: "\(domain) has \(found.count) SPF records, and receivers then heed none. Join them.")
    }
    if text.lowercased().split(separator: " ").contains(where: { $0 == "+all" || $0 == "all" }) {
      return MailFinding(
        what: "SPF", isGood: false,
        note: "\"\(text.prefix(200))\" lets everybody send for \(domain). End it with -all or ~all."
      )
    }
    return MailFinding(what: "SPF", isGood: true, note: String(text.prefix(200)))
  }

  private func dmarc(_ records: Records) -> MailFinding {
    let name = "_dmarc.\(domain)"
    guard case .texts(let texts) = records else { return unknown("DMARC", name) }
    guard let text = texts.first(where: { $0.hasPrefix("v=DMARC1") }) else {
      return MailFinding(
        what: "DMARC", isGood: false,
        note: "\(name) has no TXT record; Gmail and Yahoo ask for one. Begin with "
          + "\"v=DMARC1; p=none; rua=mailto:you@\(domain)\".")
    }
    let isReadable = text.split(separator: ";").contains { part in
      let pair = part.split(separator: "=").map { $0.filter { !$0.isWhitespace } }
      return pair.count == 2 && pair[0] == "p"
        && ["none", "quarantine", "reject"].contains(pair[1])
    }
    return MailFinding(
      what: "DMARC", isGood: isReadable,
      note: isReadable
        ? String(text.prefix(200))
        : "\"\(text.prefix(200))\" has no policy; add p=none, p=quarantine or p=reject.")
  }

  private func unknown(_ what: String, _ name: String) -> MailFinding {
    MailFinding(
      what: what, isGood: nil, note: "No name server answered about \(name); look again later.")
  }

  /// Reads `Authentication-Results` (RFC 8601), which the receiver's server writes.
  public func findings(headers: String) -> [MailFinding] {
    var lines: [String] = []
    for line in headers.split(whereSeparator: \.isNewline) {
      if line.first == " " || line.first == "\t", !lines.isEmpty {
        lines[lines.count - 1] += " " + line
      } else {
        lines.append(String(line))
      }
    }
    // The topmost is the last server's, which is the member's own; those below anybody may have
    // written.
    guard
      let result = lines.first(where: { $0.lowercased().hasPrefix("authentication-results:") })?
        .lowercased()
    else {
      return [
        MailFinding(
          what: "Headers", isGood: nil,
          note: "No line Authentication-Results in this text. Open the test mail, choose \"show "
            + "original\" or \"view source\", and paste all of it.")
      ]
    }
    return [
      ("spf", "SPF", "The server that sent it is not among those the domain names."),
      (
        "dkim", "DKIM",
        "The mail carries no signature that holds. Switch DKIM on at your mail provider and put the "
          + "key it gives into the domain's records."
      ),
      ("dmarc", "DMARC", "Neither SPF nor DKIM holds for the domain of the sender's address."),
    ].map { name, what, advice in
      let said = result.firstRange(of: "\(name)=").map {
        String(result[$0.upperBound...].prefix { $0.isLetter })
      }
      switch said {
      case "pass": return MailFinding(what: what, isGood: true, note: "pass")
      case let said?: return MailFinding(what: what, isGood: false, note: "\(said). \(advice)")
      case nil:
        return MailFinding(
          what: what, isGood: nil, note: "The receiver's server does not say.")
      }
    }
  }

  /// The TXT records of a name by the system's resolver.
  public static func systemRecords(_ name: String) async -> Records {
    await withCheckedContinuation { done in
      DispatchQueue.global().async {
        var buffer = [CChar](repeating: 0, count: 16_384)
        let size = envelope_txt_records(name, &buffer, Int32(buffer.count))
        guard size >= 0 else { return done.resume(returning: .unknown) }
        let bytes = buffer.prefix(Int(size)).map { UInt8(bitPattern: $0) }
        let texts = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        done.resume(returning: .texts(texts))
      }
    }
  }
}
