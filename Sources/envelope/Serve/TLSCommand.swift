import ArgumentParser
import Crypto
import Foundation
import SwiftASN1
import X509

struct TLSCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tls", abstract: "Makes a certificate for a venue's own network.",
    subcommands: [Make.self])

  struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "make",
      abstract: "Makes a certificate of a venue's own, for where there is no internet.",
      discussion: """
        Writes three files into a folder: authority.pem, which is installed once on each device that is \
        to trust the site; chain.pem and key.pem, for envelope serve --tls-cert and --tls-key. The \
        authority's own key is not kept, so nobody can make another certificate in its name.
        """)

    @Option(help: "A name or an address at which the site is reached; give several times.")
    var name: [String] = []

    @Option(help: "For so many days, 1 to 397.")
    var days = 30

    @Option(help: "The folder to write into; it must not be there yet.")
    var out = "tls"

    func run() throws {
      guard !name.isEmpty else {
        throw Failure.usage(
          "--name: say at which name or address the site is reached, as 192.168.1.5")
      }
      guard (1...397).contains(days) else { throw Failure.usage("--days \(days): from 1 to 397") }
      let folder = URL(fileURLWithPath: out)
      if FileManager.default.fileExists(atPath: folder.path) {
        throw Failure.usage("\(out): exists already; name another folder with --out")
      }
      let made = try VenueCertificate(names: name, days: days, now: Date())
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for (file, text) in [
        ("authority.pem", made.authority), ("chain.pem", made.chain), ("key.pem", made.key),
      ] {
        try Files.writePrivately(text, to: folder.appendingPathComponent(file))
      }
      print("\(out)/authority.pem: install it on each device that is to trust the site.")
      print(
        "envelope serve --tls-cert \(out)/chain.pem --tls-key \(out)/key.pem --address https://\(name[0]):8080"
      )
    }
  }
}

/// A certificate for some names, signed by an authority that exists for it alone; as PEM.
struct VenueCertificate {
  let authority: String
  let chain: String
  let key: String

  init(names: [String], days: Int, now: Date) throws {
    let end = now.addingTimeInterval(Double(days) * 86400)
    // A device's clock may be behind.
    let begin = now.addingTimeInterval(-3600)
    let rootKey = P256.Signing.PrivateKey()
    let ownKey = P256.Signing.PrivateKey()
    let rootName = try DistinguishedName {
      CommonName("Envelope at \(names[0]), \(Int(now.timeIntervalSince1970))")
    }
    let root = try Certificate(
      version: .v3, serialNumber: .init(), publicKey: .init(rootKey.publicKey),
      notValidBefore: begin, notValidAfter: end, issuer: rootName, subject: rootName,
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: try Certificate.Extensions {
        Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
        Critical(KeyUsage(keyCertSign: true))
      }, issuerPrivateKey: .init(rootKey))
    let own = try Certificate(
      version: .v3, serialNumber: .init(), publicKey: .init(ownKey.publicKey),
      notValidBefore: begin, notValidAfter: end, issuer: rootName,
      subject: try DistinguishedName { CommonName(names[0]) },
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: try Certificate.Extensions {
        Critical(BasicConstraints.notCertificateAuthority)
        Critical(KeyUsage(digitalSignature: true))
        try ExtendedKeyUsage([.serverAuth])
        SubjectAlternativeNames(try names.map(Self.name))
      }, issuerPrivateKey: .init(rootKey))
    authority = try root.serializeAsPEM().pemString + "\n"
    chain = try own.serializeAsPEM().pemString + "\n" + authority
    key = ownKey.pemRepresentation + "\n"
  }

  /// - Throws: `Failure` for what is neither a name nor an address.
  private static func name(_ text: String) throws -> GeneralName {
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      return .ipAddress(
        ASN1OctetString(contentBytes: withUnsafeBytes(of: four) { $0[...].map { $0 }[...] }))
    }
    var six = in6_addr()
    if inet_pton(AF_INET6, text, &six) == 1 {
      return .ipAddress(
        ASN1OctetString(contentBytes: withUnsafeBytes(of: six) { $0[...].map { $0 }[...] }))
    }
    guard text.wholeMatch(of: /[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?/) != nil else {
      throw Failure.usage("--name \(text): is no name of a machine and no address")
    }
    return .dnsName(text)
  }
}
