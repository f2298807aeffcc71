import Awards
import Delivery
import Testing

/// What a domain says about its mail, from records and headers written by hand after RFC 7208, 7489
/// and 8601.
@Suite struct MailDomainTests {
  private static func domain(_ records: [String: MailDomain.Records]) throws -> MailDomain {
    let sender = try #require(MailAddress("votes@harbour.example"))
    return MailDomain(sender) { records[$0] ?? .texts([]) }
  }

  @Test(arguments: [
    (["v=spf1 include:_spf.provider.example -all", "other=1"], true),
    (["v=spf1 +all"], false), (["v=spf1 a -all", "v=spf1 mx -all"], false), ([], false),
    (["google-site-verification=x"], false),
  ])
  func senders(texts: [String], isGood: Bool) async throws {
    let domain = try Self.domain(["harbour.example": .texts(texts)])
    let finding = await domain.domainFindings().first { $0.what == "SPF" }
    #expect(finding?.isGood == isGood)
  }

  @Test(arguments: [
    (["v=DMARC1; p=none; rua=mailto:a@b.example"], true), (["v=DMARC1; p = reject"], true),
    (["v=DMARC1"], false), (["v=DMARC1; sp=reject"], false), ([], false),
  ])
  func policies(texts: [String], isGood: Bool) async throws {
    let domain = try Self.domain(["_dmarc.harbour.example": .texts(texts)])
    let finding = await domain.domainFindings().first { $0.what == "DMARC" }
    #expect(finding?.isGood == isGood)
  }

  @Test func nobodyAnswers() async throws {
    let domain = try Self.domain(["harbour.example": .unknown, "_dmarc.harbour.example": .unknown])
    #expect(await domain.domainFindings().map(\.isGood) == [nil, nil])
  }

  @Test func headers() throws {
    let domain = try Self.domain([:])
    let text = """
      Delivered-To: ann@example.org
      Authentication-Results: mx.example.org;
         dkim=pass header.i=@harbour.example;
         spf=softfail (mx.example.org: domain of votes@harbour.example does not ...);
         dmarc=fail (p=NONE) header.from=harbour.example
      Authentication-Results: forged.example; spf=pass; dkim=pass; dmarc=pass
      Subject: Test mail
      """
    let findings = domain.findings(headers: text)
    #expect(findings.map(\.what) == ["SPF", "DKIM", "DMARC"])
    #expect(findings.map(\.isGood) == [false, true, false])
    #expect(domain.findings(headers: "Subject: x").map(\.isGood) == [nil])
    #expect(
      domain.findings(headers: "Authentication-Results: a; spf=pass").map(\.isGood) == [
        true, nil, nil,
      ])
  }
}
