import Crypto
import Foundation

/// The signature of what is posted to a webhook, as the Standard Webhooks specification has it: HMAC-SHA256
/// over id, time and body with dots between them.
public enum WebhookSignature {
  /// - Parameter time: seconds since 1970.
  public static func text(id: String, time: Int, body: [UInt8], secret: [UInt8]) -> String {
    var message = Array("\(id).\(time).".utf8)
    message += body
    let code = HMAC<SHA256>.authenticationCode(
      for: message, using: SymmetricKey(data: secret))
    return "v1,\(Array(code).base64)"
  }
}
