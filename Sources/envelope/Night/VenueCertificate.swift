import Crypto
import Foundation
import SwiftASN1
import X509

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
