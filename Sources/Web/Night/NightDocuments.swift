import Awards
import Foundation
import Paper
import Seasons
import Texts

/// Cards, labels and the book of the night, to print.
struct NightDocuments {
  /// A card or a label on a page of the site.
  struct Sheet {
    let season: String
    let category: String
    let lead: String
    let rest: [String]
    let said: [String]
    let number: String
    let set: String
    /// Of a label; nil for a card.
    let code: String?
  }

  struct Sheets {
    let title: String
    let sheets: [Sheet]
  }

  private let open: Visit.OpenSeason
  private var season: Season { open.season }

  init(_ open: Visit.OpenSeason) { self.open = open }

  /// The categories in the order of the night.
  private var categories: [Seasons.Category] {
    open.state.night.cues.compactMap { $0.category.flatMap(season.category) }
  }

  /// Those whose cards the site can print: it knows no name that ballots alone have.
  private var printable: [Seasons.Category] { categories.filter { !$0.isNamedByBallots } }

  private func labels(of category: String) -> [NightLabel] {
    open.state.night.labels.filter { $0.category == category }
  }

  func sheets(isLabels: Bool, title: String) -> Sheets {
    let name = season.name.shown
    return Sheets(
      title: title,
      sheets: (isLabels ? categories : printable).flatMap { category -> [Sheet] in
        let shown = category.name.shown
        if isLabels {
          return labels(of: category.id).map {
            Sheet(
              season: name, category: shown, lead: "", rest: [], said: [], number: "",
              set: say("Set \($0.set)"), code: $0.grouped)
          }
        }
        return PrintedCard.all(of: category, in: season).map {
          Sheet(
            season: name, category: shown, lead: $0.lead, rest: $0.rest, said: $0.said,
            number: $0.number, set: "", code: nil)
        }
      })
  }

  /// Stands on every sheet of a rehearsal.
  private var rehearsal: String? {
    season.isRehearsal ? say("Rehearsal: nothing here counts") : nil
  }

  private func document(
    _ title: String, _ paper: PaperSize, _ blocks: [PrintedBlock], footer: String? = nil
  ) -> PrintedDocument {
    PrintedDocument(
      title: title, paper: paper, margin: paper == .a5 ? 40 : 72,
      footer: rehearsal ?? footer,
      made: Timestamp.text(open.now), blocks: blocks)
  }

  func cards(_ paper: PaperSize) -> PrintedDocument {
    CardsDocument(
      season: season.name.shown, paper: paper,
      footer: rehearsal, made: open.now
    ).document(printable.map { ($0.name.shown, PrintedCard.all(of: $0, in: season)) })
  }

  /// The category large, the set, and the code with its square.
  func labels(_ paper: PaperSize) -> PrintedDocument {
    document(
      say("\(season.name.shown): labels"), paper,
      categories.flatMap { category in
        labels(of: category.id).flatMap { label(category, $0, scale: paper == .a5 ? 1 : 1.3) }
      })
  }

  private func label(
    _ category: Seasons.Category, _ label: NightLabel, scale: Double
  ) -> [PrintedBlock] {
    let name = category.name.shown
    return [
      .line(season.name.shown, size: 10 * scale, face: .sans, isQuiet: true), .space(20 * scale),
      .line(name, size: (name.count > 24 ? 26 : 34) * scale, isBold: true), .space(24 * scale),
      .row([
        .init(
          0.55,
          [
            .line(say("Set"), size: 10 * scale, face: .sans, isQuiet: true),
            .line(label.set, size: 44 * scale, isBold: true),
          ]), .init(0.45, [.qrCode(label.code, side: 120 * scale)]),
      ]), .fill, .line(label.grouped, size: 23 * scale, face: .mono, isBold: true), .pageBreak,
    ]
  }

  /// Order, scripts and labels, for a night without network or screens.
  func book(_ paper: PaperSize) -> PrintedDocument {
    let night = open.state.night
    var blocks: [PrintedBlock] = [
      .line(season.name.shown, size: 26, isBold: true), .space(4),
      .line(
        "\(season.ceremony.venue.shown), \(season.ceremony.date)", size: 11, face: .sans,
        isQuiet: true), .space(20),
    ]
    blocks += PrintedBlock.table(
      [say("No."), say("Cue"), say("Presenters"), say("Planned"), say("Began")],
      night.cues.enumerated().map { index, cue in
        [
          "\(index + 1)", NightView.title(cue, season),
          sayAnd(cue.presenters.map(season.personName)), cue.planned.map(Cue.minutes) ?? "", "",
        ]
      }, shares: [0.07, 0.4, 0.31, 0.11, 0.11])
    for (index, cue) in night.cues.enumerated() {
      blocks += [.pageBreak] + script(index, cue)
    }
    return document(
      say("\(season.name.shown): the book of the night"), paper, blocks,
      footer: season.name.shown)
  }

  private func script(_ index: Int, _ cue: Cue) -> [PrintedBlock] {
    let script = CueScript(cue, open.state)
    var blocks: [PrintedBlock] = [
      .row([
        .init(0.88, [.line(script.title, size: 23, isBold: true)]),
        .init(
          0.12,
          [.line("\(index + 1)", size: 23, face: .sans, alignment: .right, isQuiet: true)]),
      ]), .space(4),
      .line(script.who ?? "", size: 12, face: .sans, isQuiet: true), .space(14),
    ]
    for line in script.lines { blocks += [.line(line, size: 14), .space(8)] }
    for (number, name) in script.names.enumerated() {
      var lines: [PrintedBlock] = [.line(name.lead, size: 16, isBold: true)]
      if let rest = name.rest { lines.append(.line(rest, size: 11)) }
      if let said = name.said {
        lines.append(.line(said, size: 11, face: .sans, isQuiet: true))
      }
      blocks += [
        .together([
          .row([
            .init(0.07, [.line("\(number + 1)", size: 12, face: .sans, isQuiet: true)]),
            .init(0.93, lines),
          ]), .space(8),
        ])
      ]
    }
    if let closing = script.closing { blocks += [.space(6), .line(closing, size: 14)] }
    let labels = cue.category.map(labels(of:)) ?? []
    if !labels.isEmpty {
      blocks += [
        .space(14), .rule, .space(8),
        .row(
          labels.map {
            .init(
              0.5,
              [
                .line(say("Envelope \($0.set)"), size: 10, face: .sans, isQuiet: true),
                .line($0.grouped, size: 14, face: .mono, isBold: true),
              ])
          }),
        .space(10),
        .line(
          say("Announced, and at what time:"), size: 10, face: .sans, isQuiet: true), .space(26),
        .rule,
      ]
    }
    return blocks
  }
}
