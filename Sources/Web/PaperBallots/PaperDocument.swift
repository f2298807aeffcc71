import Awards
import Paper
import Records
import Sealing
import Seasons
import Texts

/// Letters, labels of outer envelopes and ballot papers. The ballot papers of one kind are all alike: without
/// name, number or code, and no page of the document has a number.
struct PaperDocument {
  private let visit: Visit
  private let open: Visit.OpenSeason
  private let round: RoundState
  private let size: PaperSize
  /// Of the type on the ballot paper.
  private let scale: Double

  init(
    _ visit: Visit, _ open: Visit.OpenSeason, _ round: RoundState, _ size: PaperSize, isLarge: Bool
  ) {
    self.visit = visit
    self.open = open
    self.round = round
    self.size = size
    scale = isLarge ? 1.7 : 1
  }

  func document(
    _ sent: [(member: Member, kind: PaperDesk.Kind, code: AccessCode)]
  ) -> PrintedDocument {
    var blocks: [PrintedBlock] = []
    for item in sent {
      blocks += letter(item.member) + [.pageBreak] + label(item.code) + [.pageBreak]
      blocks += ballot(item.kind) + [.pageBreak]
    }
    return PrintedDocument(
      title: say("\(open.season.name.plain): paper ballots"), paper: size, footer: nil,
      made: Timestamp.text(open.now), blocks: blocks)
  }

  private func letter(_ member: Member) -> [PrintedBlock] {
    let steps = [
      say("Fill the ballot paper in. Write nothing else on it, and no name."),
      say("Put it into a plain envelope and close it."),
      say(
        "Put that into a second envelope, stick the label with the code on it, and send it so that it is here by \(Moment.text(round.closes, open.season))."
      ),
    ]
    let rule = open.season.round(round.id)?.paper?.counts ?? .paper
    return [
      .line(open.season.name.plain, size: 9, face: .sans, isQuiet: true), .space(72),
      .line(([member.name] + member.post).joined(separator: "\n"), size: 12), .space(48),
      .line(say("Member number \(member.id)"), size: 9, face: .sans, isQuiet: true), .space(24),
      .line(RoundName.text(round.kind, round.id), size: 23, isBold: true), .space(12),
      .line(say("You vote on paper. Your ballot paper comes with this letter."), size: 12),
      .space(10),
    ]
      + steps.enumerated().flatMap { index, step -> [PrintedBlock] in
        [
          .row([
            .init(0.06, [.line("\(index + 1)", size: 12, isBold: true)]),
            .init(0.94, [.line(step, size: 12)]),
          ]), .space(6),
        ]
      } + [
        .space(8),
        .line(
          say(
            "The label is good once and says only that the envelope is yours; it stays on the outside. All envelopes are opened together and the papers mixed, so nobody learns how you voted. "
          )
            + (rule == .paper
              ? say("If you also vote on the web, the paper counts.")
              : say("If you also vote on the web, the web counts and your envelope stays shut.")),
          size: 12),
      ]
  }

  private func label(_ code: AccessCode) -> [PrintedBlock] {
    [
      .line(
        say("For the outer envelope: cut out and stick on."), size: 9, face: .sans, isQuiet: true),
      .space(10), .rule, .space(16),
      .row([
        .init(
          0.7,
          [
            .line(say("Ballot: \(open.season.name.plain)"), size: 13, isBold: true), .space(4),
            .line(open.season.body.name.plain, size: 11), .space(14),
            .line(code.grouped, size: 20, face: .mono, isBold: true),
          ]), .init(0.3, [.qrCode(code.grouped, side: 96)]),
      ]), .space(16), .rule,
    ]
  }

  private func ballot(_ kind: PaperDesk.Kind) -> [PrintedBlock] {
    var blocks: [PrintedBlock] = [
      .line(
        say("\(open.season.name.plain) · ballot paper \(kind.letter)"), size: 9 * scale,
        face: .sans,
        isQuiet: true), .space(6),
      .line(RoundName.text(round.kind, round.id), size: 23 * scale, isBold: true), .space(4),
    ]
    for category in round.categories where kind.categories.contains(category.id) {
      blocks += [.space(16 * scale)] + paper(category)
    }
    return blocks
  }

  private func paper(_ category: VotedCategory) -> [PrintedBlock] {
    let kind = BallotKind(category)
    let asked = open.season.category(category.id)?.attestation?.shown
    var head: [PrintedBlock] = [
      .line(category.title, size: 15 * scale, isBold: true), .space(2),
      .line(
        kind.paperInstruction, size: 10 * scale, face: .sans, isQuiet: true), .space(6),
    ]
    if let asked {
      head += [
        .line(say("Whoever votes here declares: \(asked)"), size: 10 * scale, face: .sans),
        .space(6),
      ]
    }
    var rows: [PrintedBlock] = []
    if case .write(let most, _) = kind {
      for number in 1...most {
        rows.append(
          .together([
            .row([
              .init(0.08, [.line("\(number)", size: 12 * scale)]),
              .init(0.92, [.space(16 * scale), .rule]),
            ]), .space(6 * scale),
          ]))
      }
    } else {
      for candidate in category.candidates where !candidate.isWithdrawn {
        let names = MemberBallot.names(candidate, category, open.season)
        let people: [PrintedBlock] =
          names.people.isEmpty
          ? [] : [.line(names.people, size: 10 * scale, face: .sans, isQuiet: true)]
        rows.append(
          .together([
            .row([
              .init(0.09 * scale, [.box(side: 18 * scale)]),
              .init(
                1 - 0.09 * scale, [.line(names.film, size: 13 * scale)] + people),
            ]), .space(6 * scale),
          ]))
      }
    }
    // The heading stays with the first name.
    return [.together(head + rows.prefix(1))] + rows.dropFirst()
  }
}

extension BallotKind {
  /// What stands above the names on paper.
  fileprivate var paperInstruction: String {
    switch self {
    case .chooseOne: say("Put a cross beside one.")
    case .approve(nil): say("Put a cross beside all that you find worthy.")
    case .approve(let most?): say("Put a cross beside up to \(most).")
    case .rank(nil): say("Write 1 beside the best, 2 beside the next, as far as you like.")
    case .rank(let most?): say("Write 1 beside the best, 2 beside the next, up to \(most).")
    case .score(let highest):
      say("Write a number from 0 to \(highest) beside each; \(highest) is best.")
    case .write: instruction
    }
  }
}
