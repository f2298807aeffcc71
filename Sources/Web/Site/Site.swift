public import Awards
public import Foundation
import HTTPTypes
public import Hummingbird
import NIOCore
import Sealing
public import Seasons

/// The voting site of one season: its routes over the desks. It decides nothing itself.
public struct Site: Sendable {
  /// How the site is served.
  public struct Settings: Sendable {
    /// The 97th season with sign-in as anybody by one click.
    public var isDemo: Bool
    /// Whether the connection is safe: TLS, a proxy that has it, or this machine alone. Nobody signs
    /// in otherwise.
    public var isSafe: Bool
    /// The site's own address, for links in mails.
    public var address: String
    /// How long after the close a form that was open may still arrive, in seconds.
    public var grace: TimeInterval
    /// Whether a proxy stands before it, which tells the browser's network address in
    /// `X-Forwarded-For`.
    public var isBehindProxy: Bool

    public init(
      isDemo: Bool = false, isSafe: Bool = true, address: String, grace: TimeInterval = 30,
      isBehindProxy: Bool = false
    ) {
      self.isDemo = isDemo
      self.isSafe = isSafe
      self.address = address
      self.grace = grace
      self.isBehindProxy = isBehindProxy
    }
  }

  public let settings: Settings
  let seasons: SeasonDoor
  /// By network address: a hall full of members may share one.
  let signInLimiter = RateLimiter(most: 120, in: 60)
  /// By network address and account.
  let passwordLimiter = RateLimiter(most: 10, in: 60)

  public init(_ settings: Settings, seasons: SeasonDoor) {
    self.settings = settings
    self.seasons = seasons
  }

  /// The router with every route.
  public func router() -> Router<SiteContext> {
    let router = Router(context: SiteContext.self)
    for route in Route.all {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        await respond(to: request, context, route).response
      }
    }
    return router
  }
}

/// What comes with a request besides it: the browser's network address.
public struct SiteContext: RequestContext {
  public var coreContext: CoreRequestContextStorage
  let address: String

  public init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    address = source.channel.remoteAddress?.ipAddress ?? ""
  }
}

/// The season that the site serves: the store's last one, or none yet.
public actor SeasonDoor {
  private let store: any SeasonStore
  private let makeOffice: @Sendable (SeasonID) throws -> SeasonOffice
  private var current: SeasonOffice?

  /// - Parameter makeOffice: joins the store with clock, randomness and the season's log key.
  public init(
    _ store: any SeasonStore, makeOffice: @escaping @Sendable (SeasonID) throws -> SeasonOffice
  ) {
    self.store = store
    self.makeOffice = makeOffice
  }

  public func office() async throws -> SeasonOffice? {
    if let current { return current }
    guard let id = try await store.seasons().last else { return nil }
    let office = try makeOffice(id)
    current = office
    return office
  }

  /// Makes a season, which is served from now on.
  public func create(_ file: SeasonFile, by actor: String) async throws -> SeasonOffice {
    let office = try makeOffice(file.season.key)
    try await SeasonDesk(office).create(file, by: actor)
    current = office
    return office
  }
}
