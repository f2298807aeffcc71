public import Ballots

extension Season {
  /// The season in the schema of the season file; reading it back gives an equal season.
  public var json: JSONValue {
    var object: [String: JSONValue] = [
      "schema": "envelope.season/1",
      "body": ["id": .string(body.id), "name": body.name.json],
      "season": .object(
        ["id": .string(id), "name": name.json].adding("honouring", honouring?.json)),
      "people": .array(people.map(\.json)),
      "entries": .array(entries.map(\.json)),
      "categories": .array(categories.map(\.json)),
      "rounds": .array(rounds.map(\.json)),
      "ceremony": ceremony.json,
    ]
    object["simulated"] = simulated?.json
    object["entering"] = entering?.json
    object["look"] = look?.json
    if isRehearsal { object["rehearsal"] = true }
    if savedCounts { object["saved-counts"] = true }
    if needsTwoPersons { object["two-persons"] = true }
    if results != ResultRule() {
      var rule: [String: JSONValue] = ["learns": .string(results.learns.rawValue)]
      rule.addList("persons", strings(results.persons))
      object["results"] = .object(rule)
    }
    object.addList("sections", sections.map { ["id": .string($0.id), "name": $0.name.json] })
    object.addList("branches", branches.map { ["id": .string($0.id), "name": $0.name.json] })
    object.addList("roles", roles.map(\.json))
    object.addList("speeches", speeches.map(\.json))
    return .object(object)
  }
}

extension [String: JSONValue] {
  fileprivate func adding(_ key: String, _ value: JSONValue?) -> [String: JSONValue] {
    var object = self
    object[key] = value
    return object
  }

  fileprivate mutating func addList(_ key: String, _ values: [JSONValue]) {
    if !values.isEmpty { self[key] = .array(values) }
  }

  fileprivate mutating func addText(_ key: String, _ value: String?) {
    if let value { self[key] = .string(value) }
  }
}

extension LocalizedText {
  public var json: JSONValue {
    byLanguage.count == 1 && byLanguage[""] != nil
      ? .string(plain) : .object(byLanguage.mapValues(JSONValue.string))
  }
}

private func strings(_ values: [String]) -> [JSONValue] { values.map(JSONValue.string) }

extension Person {
  public var json: JSONValue {
    var object: [String: JSONValue] = ["id": .string(id), "name": name.json]
    object.addText("sort", sort)
    object.addText("say", say)
    return .object(object)
  }
}

extension Role {
  fileprivate var json: JSONValue {
    var object: [String: JSONValue] = ["person": .string(person), "role": .string(kind.rawValue)]
    object.addText("section", section)
    return .object(object)
  }
}

extension Entry {
  public var json: JSONValue {
    var object: [String: JSONValue] = [
      "id": .string(id), "title": title.json, "kind": .string(kind),
    ]
    object.addList(
      "people",
      people.map { credit in
        var object: [String: JSONValue] = ["person": .string(credit.person)]
        object.addText("role", credit.role)
        return .object(object)
      })
    var known: [String: JSONValue] = [:]
    if let cost = facts.cost {
      known["cost"] = ["amount": .integer(cost.amount), "currency": .string(cost.currency)]
    }
    known.addText("place", facts.place)
    known["crew"] = facts.crew.map(JSONValue.integer)
    known.addText("said-by", facts.saidBy)
    if !known.isEmpty { object["facts"] = .object(known) }
    object.addText("link", link)
    return .object(object)
  }
}

extension Category {
  fileprivate var json: JSONValue {
    var object: [String: JSONValue] = [
      "id": .string(id), "name": name.json, "decision": .string(decision.rawValue),
      "group": .string(group.rawValue), "lead": .string(lead.rawValue),
    ]
    object.addText("section", section)
    object.addText("publish", publication?.rawValue)
    if ballotOrder != .stated { object["ballot-order"] = .string(ballotOrder.rawValue) }
    object["attestation"] = attestation?.json
    object["eligibility"] = eligibility?.json
    object.addList(
      "entered",
      entered.map { work in
        var object: [String: JSONValue] = ["entry": .string(work.entry)]
        object.addList("people", strings(work.people))
        return .object(object)
      })
    object["shortlist"] = shortlist.map { .array(strings($0)) }
    object["nominations"] = nominations?.json
    object["final"] = final?.json
    object.addList("nominees", nominees.map(\.json))
    object["outcome"] = outcome?.json
    return .object(object)
  }
}

extension Look {
  fileprivate var json: JSONValue {
    var object: [String: JSONValue] = ["accent": .string(accent.description)]
    object.addText("accent-dark", accentDark?.description)
    object.addText("mark", mark)
    return .object(object)
  }
}

extension Entering {
  fileprivate var json: JSONValue {
    [
      "opens": .string(Timestamp.text(opens, offset: offset)),
      "closes": .string(Timestamp.text(closes, offset: offset)),
      "file-megabytes": .integer(fileMegabytes),
      "files": .array(strings(files.map(\.rawValue))),
    ]
  }
}

extension EligibilityRule {
  fileprivate var json: JSONValue {
    var object: [String: JSONValue] = [:]
    var minutes: [String: JSONValue] = [:]
    minutes["least"] = leastMinutes.map(JSONValue.integer)
    minutes["most"] = mostMinutes.map(JSONValue.integer)
    if !minutes.isEmpty { object["minutes"] = .object(minutes) }
    var released: [String: JSONValue] = [:]
    released.addText("from", releasedFrom)
    released.addText("to", releasedTo)
    released.addList("in", strings(releasedIn))
    released["days"] = leastDays.map(JSONValue.integer)
    if !released.isEmpty { object["released"] = .object(released) }
    object.addList("countries", strings(countries))
    object.addList(
      "most", most.map { ["role": .string($0.role), "most": .integer($0.most)] })
    if isOnePerPerformance { object["one-per-performance"] = true }
    return .object(object)
  }
}

extension CategoryRule {
  public var json: JSONValue {
    var object: [String: JSONValue] = ["rule": .string(rule), "places": .integer(places)]
    if !settings.isEmpty { object["set"] = .object(settings.mapValues(JSONValue.string)) }
    object["choices"] = choices.map(JSONValue.integer)
    object.addText("entries", entries)
    object.addList("voters", strings(voters))
    if isWritten { object["written"] = true }
    if vacancy != .fill { object["vacancy"] = .string(vacancy.rawValue) }
    return .object(object)
  }
}

extension Nominee {
  public var json: JSONValue {
    var object: [String: JSONValue] = ["id": .string(id), "entry": .string(entry)]
    object.addList("people", strings(people))
    object["detail"] = detail?.json
    object["credit"] = credit?.json
    if isWithdrawn { object["withdrawn"] = true }
    return .object(object)
  }
}

extension Outcome {
  public var json: JSONValue {
    var object: [String: JSONValue] = [
      "by": .string(by), "on": .string(on), "citation": citation.json,
    ]
    object.addList("winners", strings(winners))
    return .object(object)
  }
}

extension VotingRound {
  fileprivate var json: JSONValue {
    var object: [String: JSONValue] = [
      "id": .string(id), "kind": .string(kind.rawValue),
      "opens": .string(Timestamp.text(opens, offset: offset)),
      "closes": .string(Timestamp.text(closes, offset: offset)),
    ]
    object["announces"] = announces.map { .string(Timestamp.text($0, offset: offset)) }
    object["tie-seed"] = tieSeed.map { .integer(Int(clamping: $0)) }
    object.addList("categories", strings(categories))
    if let paper {
      object["paper"] = [
        "counts": .string(paper.counts.rawValue), "days": .integer(paper.days),
      ]
    }
    if let audience {
      object["audience"] = [
        "by": .string(audience.by.rawValue), "seconds": .integer(audience.seconds),
      ]
    }
    if let room {
      object["room"] = [
        "tells": .string(room.tells.rawValue), "quorum": .integer(room.quorum),
        "one-prize": .bool(room.isOnePrize),
      ]
    }
    return .object(object)
  }
}

extension Ceremony {
  fileprivate var json: JSONValue {
    var object: [String: JSONValue] = [
      "date": .string(date), "zone": .string(zone), "venue": venue.json,
    ]
    object["number"] = number.map(JSONValue.integer)
    object.addList("hosts", strings(hosts))
    object.addList("broadcast", strings(broadcast))
    object.addList("producers", strings(producers))
    object.addList("order", order.map(\.json))
    return .object(object)
  }
}

extension Cue {
  public var json: JSONValue {
    var object: [String: JSONValue] = ["cue": .string(kind.rawValue), "id": .string(id)]
    object.addText("category", category)
    object["title"] = title?.json
    object.addList("presenters", strings(presenters))
    object["note"] = note?.json
    if !isRecorded { object["recorded"] = false }
    object["planned"] = planned.map { .string(Cue.minutes($0)) }
    return .object(object)
  }
}

extension Speech {
  fileprivate var json: JSONValue {
    [
      "category": .string(category), "nominee": .string(nominee),
      "parts": .array(
        parts.map { part in
          var object: [String: JSONValue] = ["person": .string(part.person)]
          object.addText("role", part.role)
          object["says"] = part.says?.json
          object["quotation"] = part.quotation?.json
          return .object(object)
        }),
    ]
  }
}
