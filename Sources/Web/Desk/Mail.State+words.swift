import Awards
import Texts

extension Mail.State {
  var words: String {
    switch self {
    case .queued: say("queued")
    case .sent: say("sent")
    case .bounced: say("bounced")
    }
  }
}
