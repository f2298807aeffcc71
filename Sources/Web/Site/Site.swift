public import Awards
public import Foundation
import HTTPTypes
public import Hummingbird
public import Newsroom
public import Paper
public import Seasons
public import Texts

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
    /// Looks at what the sender's domain says; nil where mails go nowhere but to a folder.
    public var mailChecker: (any MailChecker)?
    /// Where mails go, for the administrator.
    public var mailRoute: String
    /// In which pages are shown; English first.
    public var languages: [Language]
    /// The body's own sign-in; nil where it has none.
    public var identities: (any IdentityProvider)?
    /// What a second machine shows that follows this one on the night; nil where none may.
    public var followerSecret: String?
    /// What the body gave in other years; nil where there is no archive.
    public var history: (any History)?
    /// Makes PDF; nil where the site cannot.
    public var printer: (any Printer)?
    /// What the first page asks for, so that nobody but whoever sees the terminal becomes administrator; nil to ask for
    /// nothing.
    public var setUpWord: String?

    public init(
      isDemo: Bool = false, isSafe: Bool = true, address: String, grace: TimeInterval = 30,
      isBehindProxy: Bool = false, mailChecker: (any MailChecker)? = nil,
      mailRoute: String = "nowhere", printer: (any Printer)? = nil,
      identities: (any IdentityProvider)? = nil, languages: [Language] = Language.shipped,
      history: (any History)? = nil, followerSecret: String? = nil, setUpWord: String? = nil
    ) {
      self.setUpWord = setUpWord
      self.followerSecret = followerSecret
      self.history = history
      self.isDemo = isDemo
      self.isSafe = isSafe
      self.address = address
      self.grace = grace
      self.isBehindProxy = isBehindProxy
      self.mailChecker = mailChecker
      self.mailRoute = mailRoute
      self.printer = printer
      self.identities = identities
      self.languages = languages
    }
  }

  public let settings: Settings
  let seasons: SeasonDoor
  let records = RecordShelf()
  let cards = CardShelf()
  let screens = ScreenDoor()
  let night = NightStream()
  let faults = FaultLog()
  let clock = ClockWatch()
  /// By network address: a hall full of members may share one.
  let signInLimiter = RateLimiter(most: 120, in: 60)
  /// By network address and account.
  let passwordLimiter = RateLimiter(most: 10, in: 60)

  public init(_ settings: Settings, seasons: SeasonDoor) {
    self.settings = settings
    self.seasons = seasons
  }

  /// A keyholder's device has asked for work.
  public func heardKeys(_ season: SeasonID) async { await night.heardKeys(season) }

  /// The router with every route.
  public func router() -> Router<SiteContext> {
    let router = Router(context: SiteContext.self)
    for route in Route.all {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        secured(await respond(to: request, context, route).response)
      }
      // What a page would answer, without the page.
      if route.method == .get {
        router.on(RouterPath(route.path), method: .head) { request, context in
          let answer = await respond(to: request, context, route)
          answer.stream?.end()
          var response = secured(answer.response)
          if answer.stream == nil { response.headers[.contentLength] = "\(answer.body.count)" }
          response.body = ResponseBody()
          return response
        }
      }
    }
    return router
  }

  /// Whoever came by TLS once comes by TLS alone from then on.
  private func secured(_ response: Response) -> Response {
    guard settings.address.hasPrefix("https://") else { return response }
    var response = response
    response.headers[.strictTransportSecurity] = "max-age=31536000"
    return response
  }
}
