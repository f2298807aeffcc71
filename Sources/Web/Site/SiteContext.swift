public import Hummingbird
import NIOCore

/// What comes with a request besides it: the browser's network address.
public struct SiteContext: RequestContext {
  public var coreContext: CoreRequestContextStorage
  let address: String

  public init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    address = source.channel.remoteAddress?.ipAddress ?? ""
  }
}
