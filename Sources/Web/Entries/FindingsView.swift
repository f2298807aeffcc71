import Awards

/// What a category's rules say of an entry, as a list.
struct FindingsView {
  struct Line {
    let text: String
    let isMet: Bool
    let isBroken: Bool
  }

  let lines: [Line]

  init(_ findings: [EligibilityCheck.Finding]) {
    lines = findings.map {
      Line(text: $0.text, isMet: $0.verdict == .met, isBroken: $0.verdict == .broken)
    }
  }

  static let template = """
    <ul class="check">{{#lines}}<li><span class="mark">{{#isMet}}<span class="saved-word">✓ met</span>{{/isMet}}{{^isMet}}{{#isBroken}}<span class="wrong-word">not met</span>{{/isBroken}}{{^isBroken}}<span class="unsaved-word">look</span>{{/isBroken}}{{/isMet}}</span><span>{{text}}</span></li>{{/lines}}</ul>
    """
}
