/// A ready question to the archive, with its query.
public struct ArchiveQuestion: Sendable {
  public let id: String
  /// What it asks, as a sentence.
  public let words: String
  /// What it wants to be told besides; nil for nothing.
  public let wants: String?
  let query: String

  /// - Parameter ceremony: for questions about the years before one; all that there are where nothing is said.
  /// - Throws: `ArchiveError`.
  public func ask(
    _ archive: ArchiveDatabase, body: String, _ text: String = "", before ceremony: Int = .max
  ) throws(ArchiveError) -> ArchiveTable {
    try archive.table(query, body: body, text: text, before: ceremony)
  }

  /// What a night's records are held against: the years before its ceremony alone.
  public static let before: [ArchiveQuestion] = [
    ArchiveQuestion(
      id: "before-works",
      words: "Works with so many awards or more before a ceremony, the last first",
      wants: "a number",
      query: """
        SELECT work.ceremony, work.year, title, sum(is_winner) AS awards, count(*) AS nominations
        FROM work JOIN nominated_work ON work = work.id
        JOIN nomination ON nomination.id = nomination
        WHERE work.body = :body AND is_competitive AND work.ceremony < :before
        GROUP BY work.id HAVING awards >= CAST(:text AS INTEGER)
        ORDER BY work.ceremony DESC, awards DESC, title
        """),
    ArchiveQuestion(
      id: "before-person", words: "A person's nominations and awards before a ceremony",
      wants: "a name",
      query: """
        SELECT name, sum(is_winner) AS awards, count(*) AS nominations FROM (
          SELECT DISTINCT name, nomination.id, is_winner FROM person
          JOIN nominated_person ON person = person.id JOIN nomination ON nomination.id = nomination
          WHERE person.body = :body AND is_competitive AND person.key = :key
            AND nomination.ceremony < :before)
        GROUP BY name ORDER BY nominations DESC
        """),
    ArchiveQuestion(
      id: "before-directing-and-writing",
      words: "Who won for directing and for writing in one night before a ceremony, the last first",
      wants: nil,
      query: """
        SELECT DISTINCT d.ceremony, d.year, person.name
        FROM nominated_person dp JOIN nomination d ON d.id = dp.nomination
        JOIN nominated_person wp ON wp.person = dp.person
        JOIN nomination w ON w.id = wp.nomination AND w.ceremony = d.ceremony
        JOIN person ON person.id = dp.person
        WHERE d.body = :body AND d.is_winner AND w.is_winner AND d.kind = 'Directing'
          AND w.kind = 'Writing' AND d.ceremony < :before
        ORDER BY d.ceremony DESC, d.id, dp.place
        """),
    ArchiveQuestion(
      id: "before-night", words: "Who won most in one night before a ceremony", wants: nil,
      query: """
        SELECT ceremony, year, name, count(*) AS awards FROM (
          SELECT DISTINCT nomination.id, nomination.ceremony, nomination.year, name, person.id AS who
          FROM nomination JOIN nominated_person ON nomination = nomination.id
          JOIN person ON person.id = person
          WHERE nomination.body = :body AND is_competitive AND is_winner
            AND nomination.ceremony < :before)
        GROUP BY ceremony, who ORDER BY awards DESC, ceremony DESC, name LIMIT 20
        """),
  ]

  public static let all: [ArchiveQuestion] = [
    ArchiveQuestion(
      id: "ties", words: "Two winners where one is meant", wants: nil,
      query: """
        SELECT ceremony, year, category, group_concat(coalesce(works, people), ' and ') AS winners
        FROM (SELECT * FROM line WHERE body = :body AND is_winner AND is_competitive ORDER BY id)
        GROUP BY ceremony, category HAVING count(*) = 2 ORDER BY ceremony, category
        """),
    ArchiveQuestion(
      id: "several", words: "More than two winners: several awards by design", wants: nil,
      query: """
        SELECT ceremony, year, category, count(*) AS awards,
          group_concat(coalesce(works, people), '; ') AS winners
        FROM (SELECT * FROM line WHERE body = :body AND is_winner AND is_competitive ORDER BY id)
        GROUP BY ceremony, category HAVING count(*) > 2 ORDER BY ceremony, category
        """),
    ArchiveQuestion(
      id: "most-awards", words: "Works with the most awards", wants: nil,
      query: works("HAVING awards > 0 ORDER BY awards DESC, nominations DESC, title LIMIT 20")),
    ArchiveQuestion(
      id: "most-nominations", words: "Works with the most nominations", wants: nil,
      query: works("ORDER BY nominations DESC, awards DESC, title LIMIT 20")),
    ArchiveQuestion(
      id: "awards", words: "Works with exactly so many awards", wants: "a number",
      query: works("HAVING awards = CAST(:text AS INTEGER) ORDER BY work.ceremony, title LIMIT 500")
    ),
    ArchiveQuestion(
      id: "sweeps", words: "Works that won all of three nominations or more", wants: nil,
      query: works(
        "HAVING awards = nominations AND nominations > 2 ORDER BY awards DESC, work.ceremony")),
    ArchiveQuestion(
      id: "most-awards-people", words: "People with the most awards", wants: nil,
      query: people("HAVING awards > 0 ORDER BY awards DESC, nominations DESC, name LIMIT 20")),
    ArchiveQuestion(
      id: "most-nominations-people", words: "People with the most nominations", wants: nil,
      query: people("ORDER BY nominations DESC, awards DESC, name LIMIT 20")),
    ArchiveQuestion(
      id: "first", words: "Who won an award first, and next", wants: "an award",
      query: """
        SELECT ceremony, year, category, works, people FROM line
        WHERE body = :body AND is_winner AND award_key LIKE '%' || :key || '%'
        ORDER BY ceremony, id LIMIT 10
        """),
    ArchiveQuestion(
      id: "only", words: "The only work with so many awards, of those with five or more",
      wants: nil,
      query: """
        WITH tally AS (\(works("HAVING awards > 4")))
        SELECT awards, ceremony, year, title FROM tally
        WHERE awards IN (SELECT awards FROM tally GROUP BY awards HAVING count(*) = 1)
        ORDER BY awards DESC
        """),
    ArchiveQuestion(
      id: "directing-and-writing", words: "Who won for directing and for writing in one night",
      wants: nil,
      query: """
        SELECT d.ceremony, d.year, person.name, w.category,
          (SELECT works FROM line WHERE line.id = d.id) AS works
        FROM nominated_person dp JOIN nomination d ON d.id = dp.nomination
        JOIN nominated_person wp ON wp.person = dp.person
        JOIN nomination w ON w.id = wp.nomination AND w.ceremony = d.ceremony
        JOIN person ON person.id = dp.person
        WHERE d.body = :body AND d.is_winner AND w.is_winner AND d.kind = 'Directing'
          AND w.kind = 'Writing'
        ORDER BY d.ceremony, d.id, dp.place
        """),
    ArchiveQuestion(
      id: "four-in-one-year", words: "Who was nominated four times or more in one year", wants: nil,
      query: """
        SELECT ceremony, year, name, count(*) AS nominations, sum(is_winner) AS awards,
          group_concat(category, '; ') AS categories
        FROM (SELECT DISTINCT nomination.id, nomination.ceremony, nomination.year, category,
            is_winner, name, person.id AS who
          FROM (SELECT ceremony AS held, person AS often FROM nomination
              JOIN nominated_person ON nomination = nomination.id
              WHERE body = :body AND is_competitive
              GROUP BY ceremony, person HAVING count(DISTINCT nomination.id) > 3)
          JOIN nominated_person ON person = often JOIN nomination ON nomination.id = nomination
            AND ceremony = held AND is_competitive AND nomination.body = :body
          JOIN person ON person.id = person ORDER BY nomination.id)
        GROUP BY ceremony, who ORDER BY ceremony, name
        """),
    ArchiveQuestion(
      id: "against-themselves", words: "Who was nominated twice or more in one category of a year",
      wants: nil,
      query: """
        SELECT ceremony, year, category, name, count(*) AS nominations, sum(is_winner) AS awards
        FROM nomination JOIN nominated_person ON nomination = nomination.id
        JOIN person ON person.id = person
        WHERE nomination.body = :body AND is_competitive
        GROUP BY ceremony, category, person.id HAVING count(*) > 1
        ORDER BY nominations DESC, ceremony, name LIMIT 100
        """),
    ArchiveQuestion(
      id: "year", words: "Winners of a year or ceremony", wants: "a year as written, or a number",
      query: """
        SELECT category, works, people, details FROM line
        WHERE body = :body AND is_winner AND (year = :text OR CAST(ceremony AS TEXT) = :text)
        ORDER BY id
        """),
    ArchiveQuestion(
      id: "work", words: "All nominations of a work", wants: "a title, or a part of one",
      query: """
        SELECT line.ceremony, line.year, category, title, people, details,
          CASE WHEN is_winner THEN 'won' ELSE '' END AS won
        FROM work JOIN nominated_work ON work = work.id JOIN line ON line.id = nomination
        WHERE work.body = :body AND work.key LIKE '%' || :key || '%'
        ORDER BY work.key <> :key, line.ceremony, line.id LIMIT 200
        """),
    ArchiveQuestion(
      id: "person", words: "All nominations of a person", wants: "a name, or a part of one",
      query: """
        SELECT line.ceremony, line.year, category, name, works, details,
          CASE WHEN is_winner THEN 'won' ELSE '' END AS won
        FROM person JOIN nominated_person ON person = person.id JOIN line ON line.id = nomination
        WHERE person.body = :body AND person.key LIKE '%' || :key || '%'
        ORDER BY person.key <> :key, line.ceremony, line.id LIMIT 200
        """),
    ArchiveQuestion(
      id: "category", words: "All winners of an award", wants: "an award, or a part of its name",
      query: """
        SELECT ceremony, year, category, works, people FROM line
        WHERE body = :body AND is_winner AND award_key LIKE '%' || :key || '%'
        ORDER BY ceremony, id LIMIT 500
        """),
  ]

  /// Every work's nominations and awards that others competed for.
  private static func works(_ end: String) -> String {
    """
    SELECT work.ceremony, work.year, title, sum(is_winner) AS awards, count(*) AS nominations
    FROM work JOIN nominated_work ON work = work.id JOIN nomination ON nomination.id = nomination
    WHERE work.body = :body AND is_competitive GROUP BY work.id \(end)
    """
  }

  private static func people(_ end: String) -> String {
    """
    SELECT name, sum(is_winner) AS awards, count(*) AS nominations
    FROM person JOIN nominated_person ON person = person.id
    JOIN nomination ON nomination.id = nomination
    WHERE person.body = :body AND is_competitive GROUP BY person.id \(end)
    """
  }
}
