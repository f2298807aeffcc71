public import Ballots

extension Count {
  /// The count as JSON of schema `envelope.count/1`; see `docs/count-json.md`. Numbers are exact
  /// strings: fixed decimals, whole numbers, or fractions such as `421/4`.
  public var json: JSONValue {
    let census = tabulation.ballots
    var object: [String: JSONValue] = [
      "schema": "envelope.count/1",
      "rule": rule.json,
      "contest": .string(contest.title),
      "seats": .integer(seats),
      "candidates": .array(
        contest.candidates.map {
          [
            "id": .string($0.id), "name": .string($0.name), "withdrawn": .bool($0.isWithdrawn),
            "undeclared": .bool($0.isUndeclared),
          ]
        }),
      "ballots": [
        "total": .string(census.total.description),
        "counted": .string(census.counted.description),
        "empty": .string(census.empty.description),
        "invalid": .string(census.invalid.description),
        "repeated": .string(census.repeated.description),
        "distinct": .integer(census.distinct),
        "exhausted": .string(text(census.exhausted)),
      ],
      "winners": names(tabulation.winners),
      "noAward": .bool(tabulation.isNoAward),
      "noAwardTests": .array(
        tabulation.noAwardTests.map {
          [
            "candidate": .string(name($0.candidate)), "above": .string($0.above.description),
            "below": .string($0.below.description), "fails": .bool($0.fails),
          ]
        }),
      "undecided": .bool(tabulation.undecided != nil),
      "ties": .array(tabulation.ties.map(json)),
      "rounds": .array(tabulation.rounds.map(json)),
      "warnings": .array(tabulation.warnings.map(JSONValue.string)),
    ]
    if !census.invalidBecause.isEmpty, case .object(var ballots)? = object["ballots"] {
      ballots["invalidBecause"] = reasons(census.invalidBecause)
      object["ballots"] = .object(ballots)
    }
    if !tabulation.nextBallot.isEmpty { object["nextBallot"] = names(tabulation.nextBallot) }
    if let pairs = tabulation.pairwise {
      object["pairwise"] = table(pairs) { pairs.preferring($0, to: $1) }
      if let paths = tabulation.paths {
        let rows = Dictionary(uniqueKeysWithValues: zip(pairs.candidates, paths.indices))
        object["paths"] = table(pairs) { a, b in
          rows[a].flatMap { row in rows[b].map { paths[row][$0] } } ?? .zero
        }
      }
    }
    return .object(object)
  }

  private func reasons(_ values: [ExhaustedReason: Rational]) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: values.map { ($0.key.rawValue, .string($0.value.description)) }))
  }

  /// A number for each two candidates, by name.
  private func table(_ pairs: Pairwise, _ value: (Int, Int) -> Rational) -> JSONValue {
    var rows: [String: JSONValue] = [:]
    for a in pairs.candidates {
      var row: [String: JSONValue] = [:]
      for b in pairs.candidates where a != b { row[name(b)] = .string(value(a, b).description) }
      rows[name(a)] = .object(row)
    }
    return .object(rows)
  }

  private func names(_ candidates: [Int]) -> JSONValue {
    .array(candidates.map { .string(name($0)) })
  }

  private func json(_ tie: Tie) -> JSONValue {
    [
      "round": .integer(tie.round), "candidates": names(tie.candidates),
      "for": .string(tie.purpose.rawValue), "resolvedBy": .string("\(tie.resolution)"),
      "chosen": names(tie.chosen),
    ]
  }

  private func json(_ round: Round) -> JSONValue {
    var tallies: [String: JSONValue] = [:]
    var ballots: [String: JSONValue] = [:]
    for tally in round.tallies {
      tallies[name(tally.candidate)] = .string(text(tally.value))
      if let count = tally.ballots { ballots[name(tally.candidate)] = .string(count.description) }
    }
    var object: [String: JSONValue] = [
      "number": .integer(round.number),
      "quota": round.quota.map { .string(text($0)) } ?? .null,
      "tallies": .object(tallies),
      "elected": names(round.elected),
      "electedBecause": .array(round.electedBecause.map { .string($0.rawValue) }),
      "eliminated": names(round.eliminated),
      "eliminatedBecause": round.eliminatedBecause.map { .string($0.rawValue) } ?? .null,
      "transfers": .array(round.transfers.map(json)),
      "exhausted": .string(text(round.exhausted)),
      "rounding": .string(text(round.rounding)),
    ]
    if !round.keep.isEmpty {
      object["keep"] = .object(
        Dictionary(
          uniqueKeysWithValues: round.keep.map { (name($0.candidate), .string(text($0.value))) }))
    }
    if let pass = round.pass { object["pass"] = .integer(pass) }
    if !round.exhaustedBecause.isEmpty {
      object["exhaustedBecause"] = reasons(round.exhaustedBecause)
    }
    if round.measure != .votes { object["measure"] = .string(round.measure.rawValue) }
    if !ballots.isEmpty { object["ballots"] = .object(ballots) }
    return .object(object)
  }

  private func json(_ transfer: Transfer) -> JSONValue {
    let target: JSONValue =
      switch transfer.to {
      case .candidate(let index): ["candidate": .string(name(index))]
      case .exhausted: ["exhausted": true]
      case .rounding: ["rounding": true]
      }
    return [
      "from": .string(name(transfer.from)), "to": target, "value": .string(text(transfer.value)),
    ]
  }
}

extension RuleStatement {
  public var json: JSONValue {
    var parameters: [String: JSONValue] = [:]
    for value in values {
      parameters[value.name] = [
        "value": .string(value.value), "default": .bool(value.isDefault),
        "certainty": .string(value.certainty.rawValue),
      ]
    }
    return [
      "id": .string(id), "name": .string(name), "year": .string(year), "source": .string(source),
      "parameters": .object(parameters),
    ]
  }
}
