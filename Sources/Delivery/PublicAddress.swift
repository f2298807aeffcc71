import Foundation

/// Whether an address is one of the public network. What a site posts by order of its staff must not reach the machines
/// behind it: those of the same host, of private networks, of a cloud's own services.
enum PublicAddress {
  /// The addresses of a host, where all of them are public.
  /// - Returns: nil where one is not, or there is none.
  static func resolve(_ host: String) -> [String]? {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return nil }
    defer { freeaddrinfo(list) }
    var found: [String] = []
    var item = list
    while let info = item {
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      guard
        getnameinfo(
          info.pointee.ai_addr, info.pointee.ai_addrlen, &text, socklen_t(text.count), nil, 0,
          NI_NUMERICHOST) == 0
      else { return nil }
      let address = String(
        decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard isPublic(address) else { return nil }
      found.append(address)
      item = info.pointee.ai_next
    }
    return found.isEmpty ? nil : found
  }

  /// By RFC 6890 and its registries: not private, shared, loopback, link-local, reserved, documentation or multicast.
  static func isPublic(_ text: String) -> Bool {
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 { return isPublic(UInt32(bigEndian: four.s_addr)) }
    var six = in6_addr()
    let plain = String(text.prefix { $0 != "%" })
    guard inet_pton(AF_INET6, plain, &six) == 1 else { return false }
    let bytes = withUnsafeBytes(of: six, Array.init)
    // An IPv4 address in disguise (mapped, 6to4, NAT64) is judged as what it is.
    let mapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    if mapped || bytes.starts(with: [0, 0x64, 0xFF, 0x9B]) {
      return isPublic(bytes[12...].reduce(0) { $0 << 8 | UInt32($1) })
    }
    if bytes.starts(with: [0x20, 0x02]) {
      return isPublic(bytes[2..<6].reduce(0) { $0 << 8 | UInt32($1) })
    }
    // Global unicast alone, without documentation and Teredo.
    guard bytes[0] & 0xE0 == 0x20 else { return false }
    return !bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8]) && !bytes.starts(with: [0x20, 0x01, 0, 0])
  }

  private static func isPublic(_ address: UInt32) -> Bool {
    let closed: [(UInt32, Int)] = [
      (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16),
      (0xAC10_0000, 12), (0xC000_0000, 24), (0xC000_0200, 24), (0xC0A8_0000, 16),
      (0xC612_0000, 15), (0xC633_6400, 24), (0xCB00_7100, 24), (0xE000_0000, 3),
    ]
    return !closed.contains { network, bits in address >> (32 - bits) == network >> (32 - bits) }
  }
}
