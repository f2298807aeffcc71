import Ballots
import Counting

/// Finds the ballot that begins in a line of the file and follows it.
struct BallotTracing {
  var line: Int
  var rule: Rule
  var settings: [String: String]

  struct Result {
    var line: Int
    var ballot: String
    var weight: String
    /// nil where the rule does not add up what single ballots give.
    var steps: [TraceStep]?
  }

  /// - Throws: a `Failure` where no ballot begins there.
  func follow(_ profile: Profile, _ count: Count) throws -> Result {
    guard let group = (0..<profile.groupCount).first(where: { profile.line(of: $0) == line }) else {
      let lines = (0..<profile.groupCount).map(profile.line(of:)).sorted()
      let near = lines.min { abs($0 - line) < abs($1 - line) }
      throw Failure.usage(
        "--trace \(line): no ballot begins in line \(line)"
          + (near.map { "; the nearest begins in line \($0)" } ?? ""))
    }
    return Result(
      line: line, ballot: text(profile, group),
      weight: Rational(profile.weight(of: group), profile.weightDenominator).description,
      steps: try rule.trace(profile, group: group, in: count, set: settings))
  }

  private func text(_ profile: Profile, _ group: Int) -> String {
    var text = ""
    let scores = Array(profile.scores(of: group))
    for (index, mark) in profile.preferences(of: group).enumerated() {
      if index > 0 { text += mark.isEqual ? " = " : " > " }
      text +=
        mark.candidate.map { profile.contest.candidates[$0].name }
        ?? (mark.isOvervoted ? "(overvote)" : "(blank)")
      if scores.indices.contains(index), scores[index] != .min { text += " \(scores[index])" }
    }
    return text.isEmpty ? "(empty)" : text
  }
}

extension BallotTracing.Result {
  func lines(_ count: Count) -> [String] {
    var out = [
      "", "The ballot in line \(line)\(weight == "1" ? "" : " (\(weight) times)"): \(ballot)",
    ]
    guard let steps else {
      out.append(
        "This rule does not add up what single ballots give, so there is no more to follow.")
      return out
    }
    for (index, step) in steps.enumerated() {
      let before = index > 0 ? steps[index - 1] : nil
      if let before, before.given == step.given, before.exhausted == step.exhausted,
        index < steps.count - 1
      {
        continue
      }
      out.append("Round \(step.round): \(sentence(step, count))")
    }
    return out
  }

  private func sentence(_ step: TraceStep, _ count: Count) -> String {
    var parts = step.given.map { tally in
      "\(amount(tally.value, count)) for \(count.name(tally.candidate))"
    }
    if !step.exhausted.isZero { parts.append("\(amount(step.exhausted, count)) for nobody") }
    if parts.isEmpty { return "it gives nobody anything." }
    let what = step.measure == .votes ? "it counts" : "it gives \(step.measure.rawValue):"
    return "\(what) \(WordList.and(parts))."
  }

  private func amount(_ value: Rational, _ count: Count) -> String {
    let exact = value.description
    return exact.count <= 12 ? exact : value.decimal(count.tabulation.decimals ?? 6)
  }

  func json(_ count: Count) -> JSONValue {
    [
      "line": .integer(line), "ballot": .string(ballot), "weight": .string(weight),
      "steps": steps.map { steps in
        .array(
          steps.map { step in
            [
              "round": .integer(step.round), "measure": .string(step.measure.rawValue),
              "exhausted": .string(step.exhausted.description),
              "given": .object(
                Dictionary(
                  uniqueKeysWithValues: step.given.map {
                    (count.name($0.candidate), .string($0.value.description))
                  })),
            ]
          })
      } ?? .null,
    ]
  }
}
