import Awards
import Delivery
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Web

/// Takes GO from a show controller by Open Sound Control over UDP: `/envelope/go` with a caller's token, and perhaps the
/// step at which it was pressed.
struct OSCListener: Service {
  let site: Site
  let host: String
  let port: Int

  func run() async throws {
    let channel = try await DatagramBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .bind(host: host, port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<AddressedEnvelope<ByteBuffer>, AddressedEnvelope<ByteBuffer>>(
            wrappingChannelSynchronously: channel)
        }
      }
    let logger = Logger(label: "envelope.osc")
    // To be stopped is no failure.
    do { try await listen(channel, logger) } catch is CancellationError {}
  }

  private func listen(
    _ channel: NIOAsyncChannel<AddressedEnvelope<ByteBuffer>, AddressedEnvelope<ByteBuffer>>,
    _ logger: Logger
  ) async throws {
    try await cancelWhenGracefulShutdown {
      try await channel.executeThenClose { inbound, _ in
        // A controller without steps may send a message twice; whoever else is on the network fills no log.
        var lastGo = ContinuousClock.now - .seconds(5)
        var lastWarning = lastGo
        for try await packet in inbound {
          guard let message = OSCMessage(Array(packet.data.readableBytesView)),
            message.address == "/envelope/go", case .text(let token)? = message.arguments.first
          else { continue }
          var step: Int?
          if case .integer(let number)? = message.arguments.dropFirst().first { step = number }
          if step == nil, lastGo.duration(to: .now) < .seconds(1) { continue }
          do {
            try await site.go(token: token, step: step)
            lastGo = .now
          } catch {
            guard lastWarning.duration(to: .now) > .seconds(1) else { continue }
            lastWarning = .now
            logger.warning("GO by OSC from \(packet.remoteAddress): \(error)")
          }
        }
      }
    }
  }
}
