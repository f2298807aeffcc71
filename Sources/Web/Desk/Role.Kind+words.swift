import Seasons
import Texts

extension Role.Kind {
  var words: String {
    switch self {
    case .administrator: say("administrator")
    case .juror: say("juror")
    case .chair: say("chair")
    case .keyholder: say("keyholder")
    case .caller: say("show caller")
    case .stageManager: say("stage manager")
    case .presenter: say("presenter")
    case .press: say("press")
    case .auditor: say("auditor")
    }
  }
}
