import Foundation
import HummingbirdCore
import NIOCore
import Synchronization

/// How many may be connected, in all and from one address, and how long somebody may take to say what they want.
struct ServerLimits {
  /// Connections for which there are no files left would end the program, so fewer than those are taken; the database, logs
  /// and mails need some too.
  private static let filesKept = 128
  /// More than this the site does not hold on one machine.
  private static let mostOfAll = 20_000
  /// Somebody who says nothing for so long is not waited for any more; answers under way are.
  private static let idle = TimeAmount.seconds(60)

  let connections: Int
  private let byAddress: AddressCount

  /// Raises the number of open files to what the system allows this process.
  init() {
    var limit = rlimit()
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var most = 512
    if getrlimit(files, &limit) == 0 {
      limit.rlim_cur = limit.rlim_max
      _ = setrlimit(files, &limit)
      if getrlimit(files, &limit) == 0 {
        most = Int(clamping: limit.rlim_cur) - Self.filesKept
      }
    }
    connections = max(64, min(Self.mostOfAll, most))
    // A hall full of telephones may share one address; no address may have them all.
    byAddress = AddressCount(most: connections / 2)
  }

  /// Plain HTTP with these limits.
  func http1(isBehindProxy: Bool) -> HTTPServerBuilder {
    let byAddress = byAddress
    return .http1(
      configuration: .init(
        additionalChannelHandlers: isBehindProxy ? [] : [AddressLimit(byAddress)],
        idleTimeout: Self.idle,
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 64 << 10, maxHeaderFieldCount: 100)))
  }
}

/// How many connections there are from each address.
private final class AddressCount: Sendable {
  private let counts = Mutex<[String: Int]>([:])
  let most: Int

  init(most: Int) { self.most = most }

  /// - Returns: whether there is room for one more, which then counts.
  func enter(_ address: String) -> Bool {
    counts.withLock { counts in
      guard counts[address, default: 0] < most else { return false }
      counts[address, default: 0] += 1
      return true
    }
  }

  func leave(_ address: String) {
    counts.withLock { counts in
      counts[address, default: 1] -= 1
      if counts[address] == 0 { counts[address] = nil }
    }
  }
}

/// Ends a connection from an address that has as many as one may have.
private final class AddressLimit: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = NIOAny

  private let count: AddressCount
  private var address: String?

  init(_ count: AddressCount) { self.count = count }

  func handlerAdded(context: ChannelHandlerContext) {
    let from = context.channel.remoteAddress?.ipAddress ?? "unknown"
    if count.enter(from) { address = from } else { context.close(promise: nil) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    if let address { count.leave(address) }
    address = nil
    context.fireChannelInactive()
  }
}
