import Awards
import Foundation
import Sealing
import Seasons
import Texts

/// Setting up the second step of a staff sign-in: a secret for an authenticator app, and a code that shows
/// that the app has it.
enum SecondStepPages {
  static func show(_ visit: Visit) async throws -> Answer {
    let secret = try visit.open().office.entropy.bytes(TimeCode.secretByteCount, "second step")
    return try page(visit, TimeCode(secret: secret), told: nil)
  }

  static func take(_ visit: Visit) async throws -> Answer {
    let open = try visit.open()
    guard let staff = visit.person?.staff else { throw PageError.notYours }
    guard let secret = Bytes.base64(visit.form.text("secret")),
      secret.count == TimeCode.secretByteCount
    else { throw PageError.badForm(say("The form did not arrive whole. Load the page again.")) }
    let step = TimeCode(secret: secret)
    do {
      try await StaffDesk(open.office).setSecondStep(
        step, code: visit.form.text("code"), of: staff.id, proof: visit.form["proof"] ?? "")
    } catch DeskError.badInput(let text) {
      return try page(visit, step, told: text.capitalizedSentence + ".")
    }
    return .seeOther("/")
  }

  private static func page(_ visit: Visit, _ step: TimeCode, told: String?) throws -> Answer {
    guard let staff = visit.person?.staff else { throw PageError.notYours }
    let season = try visit.open().season
    return try visit.page(
      say("Second step"), template,
      Page(
        secret: step.secret.base64, letters: step.base32,
        address: step.address(account: staff.address, issuer: season.body.name.plain), told: told,
        isSet: staff.secondStep != nil))
  }

  private struct Page {
    let secret: String
    /// As typed into an app by hand.
    let letters: String
    let address: String
    let told: String?
    let isSet: Bool
  }

  static let template = Template(
    """
    <h1>Second step</h1>
    {{#told}}<p class="told wrong" role="alert">{{.}}</p>{{/told}}
    {{#isSet}}<p class="told"><span class="saved-word">You have one.</span> A new one takes its place.</p>{{/isSet}}
    <p>An app on your phone shows six digits that change every half minute. With a second step nobody signs in as you by your password alone.</p>
    <form method="post" action="/staff/second-step">
    <input type="hidden" name="secret" value="{{secret}}">
    <p>Type these letters into the app, or <a href="{{address}}">open the app</a> on this phone:</p>
    <p class="code address">{{letters}}</p>
    <label for="code">The six digits that it shows now</label>
    <input type="text" id="code" name="code" inputmode="numeric" autocomplete="one-time-code">
    <label for="proof">Your password{{#isSet}}, or the six digits of the app you have used until now{{/isSet}}</label>
    <input type="password" id="proof" name="proof" autocomplete="current-password">
    <p class="actions"><button class="main">Use it from now on</button></p>
    </form>
    """)
}
