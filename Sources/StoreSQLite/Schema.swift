import GRDB

/// The tables, by migration. Everything is keyed by body and season.
///
/// What somebody who can read this file alone may learn: who may vote and who has, how many ballots
/// there are, and, until appeals end, which slots are whose. Never a choice, a total or a winner:
/// ballots, counts and cards are sealed to keys that are not here.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: seasons, journal, roll, log, box, results") { db in
      try db.execute(
        sql: """
          CREATE TABLE season (
            body TEXT NOT NULL, season TEXT NOT NULL, file TEXT NOT NULL,
            PRIMARY KEY (body, season)) WITHOUT ROWID;
          CREATE TABLE journal (
            body TEXT NOT NULL, season TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL,
            event TEXT NOT NULL,
            PRIMARY KEY (body, season, number)) WITHOUT ROWID;
          CREATE INDEX journal_kind ON journal (body, season, kind);
          -- Casts that the journal has yet to hear of, in the order of members, not of casting.
          CREATE TABLE held_cast (
            body TEXT NOT NULL, season TEXT NOT NULL, member TEXT NOT NULL, round TEXT NOT NULL,
            hour TEXT NOT NULL,
            PRIMARY KEY (body, season, member, round)) WITHOUT ROWID;
          CREATE TABLE member (
            body TEXT NOT NULL, season TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
            branch TEXT,
            PRIMARY KEY (body, season, id)) WITHOUT ROWID;
          CREATE TABLE roll (
            body TEXT NOT NULL, season TEXT NOT NULL, round TEXT NOT NULL, member TEXT NOT NULL,
            category TEXT NOT NULL, has_cast INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (body, season, round, member, category)) WITHOUT ROWID;
          -- Kept apart from roll and box, and erased when appeals end: a member's slots of a round, a
          -- line each: category, slot, number of the ballot's leaf.
          CREATE TABLE link (
            body TEXT NOT NULL, season TEXT NOT NULL, round TEXT NOT NULL, member TEXT NOT NULL,
            slots TEXT NOT NULL,
            PRIMARY KEY (body, season, round, member)) WITHOUT ROWID;
          CREATE TABLE leaf (
            body TEXT NOT NULL, season TEXT NOT NULL, number INTEGER NOT NULL, leaf BLOB NOT NULL,
            PRIMARY KEY (body, season, number)) WITHOUT ROWID;
          -- Only each slot's last ballot, by the number of its leaf in the log, which is shuffled.
          CREATE TABLE box (
            body TEXT NOT NULL, season TEXT NOT NULL, round TEXT NOT NULL, category TEXT NOT NULL,
            number INTEGER NOT NULL, slot BLOB NOT NULL, sealed BLOB NOT NULL,
            PRIMARY KEY (body, season, round, category, number)) WITHOUT ROWID;
          CREATE TABLE checkpoint (
            body TEXT NOT NULL, season TEXT NOT NULL, size INTEGER NOT NULL, kept INTEGER NOT NULL,
            note TEXT NOT NULL,
            PRIMARY KEY (body, season, size)) WITHOUT ROWID;
          CREATE TABLE result (
            body TEXT NOT NULL, season TEXT NOT NULL, round TEXT NOT NULL, category TEXT NOT NULL,
            card BLOB, commitment BLOB, leaf INTEGER, count BLOB, wrapped_key BLOB NOT NULL,
            released_key BLOB,
            PRIMARY KEY (body, season, round, category)) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("2: people, sessions, mail, drafts") { db in
      try db.execute(
        sql: """
          ALTER TABLE member ADD COLUMN address TEXT;
          CREATE INDEX member_address ON member (body, season, address COLLATE NOCASE);
          CREATE TABLE staff (
            body TEXT NOT NULL, season TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
            address TEXT NOT NULL, roles TEXT NOT NULL, password TEXT, second_step BLOB,
            last_step INTEGER NOT NULL,
            PRIMARY KEY (body, season, id)) WITHOUT ROWID;
          CREATE TABLE code (
            body TEXT NOT NULL, season TEXT NOT NULL, hash BLOB NOT NULL, visitor TEXT NOT NULL,
            made INTEGER NOT NULL, ends INTEGER NOT NULL, printed INTEGER NOT NULL,
            PRIMARY KEY (body, season, hash)) WITHOUT ROWID;
          CREATE INDEX code_visitor ON code (body, season, visitor, made);
          CREATE TABLE session (
            body TEXT NOT NULL, season TEXT NOT NULL, hash BLOB NOT NULL, visitor TEXT NOT NULL,
            begun INTEGER NOT NULL, ends INTEGER NOT NULL, by TEXT NOT NULL,
            PRIMARY KEY (body, season, hash)) WITHOUT ROWID;
          CREATE INDEX session_visitor ON session (body, season, visitor);
          CREATE TABLE mail (
            number INTEGER PRIMARY KEY, body TEXT NOT NULL, season TEXT NOT NULL,
            visitor TEXT NOT NULL, address TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL,
            kind TEXT NOT NULL, queued INTEGER NOT NULL, state TEXT NOT NULL,
            tries INTEGER NOT NULL, next INTEGER NOT NULL, answer TEXT);
          CREATE INDEX mail_waiting ON mail (body, season, state, next);
          CREATE INDEX mail_visitor ON mail (body, season, visitor, kind);
          -- Sealed under a key that only the member's browser has.
          CREATE TABLE draft (
            body TEXT NOT NULL, season TEXT NOT NULL, round TEXT NOT NULL, member TEXT NOT NULL,
            sealed BLOB NOT NULL,
            PRIMARY KEY (body, season, round, member)) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("3: postal addresses") { db in
      try db.execute(sql: "ALTER TABLE member ADD COLUMN post TEXT NOT NULL DEFAULT ''")
    }
    migrator.registerMigration("4: entries, their files, screening, ballots set aside, webhooks") {
      db in
      try db.execute(
        sql: """
          CREATE TABLE entry (
            body TEXT NOT NULL, season TEXT NOT NULL, id TEXT NOT NULL, category TEXT NOT NULL,
            contact TEXT NOT NULL, address TEXT NOT NULL, link BLOB NOT NULL, state TEXT NOT NULL,
            form TEXT NOT NULL, changed INTEGER NOT NULL, entry TEXT,
            PRIMARY KEY (body, season, id)) WITHOUT ROWID;
          CREATE UNIQUE INDEX entry_link ON entry (body, season, link);
          CREATE TABLE entry_file (
            body TEXT NOT NULL, season TEXT NOT NULL, entry TEXT NOT NULL, number INTEGER NOT NULL,
            name TEXT NOT NULL, type TEXT NOT NULL, bytes BLOB NOT NULL,
            PRIMARY KEY (body, season, entry, number));
          -- The secret signs what is posted, so it must be readable here.
          CREATE TABLE webhook (
            body TEXT NOT NULL, season TEXT NOT NULL, id TEXT NOT NULL, url TEXT NOT NULL,
            secret BLOB NOT NULL, delivered INTEGER NOT NULL, tries INTEGER NOT NULL,
            next INTEGER NOT NULL, answer TEXT, paused INTEGER NOT NULL,
            PRIMARY KEY (body, season, id)) WITHOUT ROWID;
          CREATE TABLE set_aside (
            body TEXT NOT NULL, season TEXT NOT NULL, round TEXT NOT NULL, category TEXT NOT NULL,
            number INTEGER NOT NULL, slot BLOB NOT NULL, sealed BLOB NOT NULL,
            PRIMARY KEY (body, season, round, category, number)) WITHOUT ROWID;
          CREATE TABLE screening (
            body TEXT NOT NULL, season TEXT NOT NULL, category TEXT NOT NULL, entry TEXT NOT NULL,
            member TEXT NOT NULL, score INTEGER, note TEXT NOT NULL, recused TEXT,
            PRIMARY KEY (body, season, category, entry, member)) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("5: pictures") { db in
      try db.execute(
        sql: """
          CREATE TABLE picture (
            body TEXT NOT NULL, season TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
            bytes BLOB NOT NULL, PRIMARY KEY (body, season, name));
          """)
    }
    migrator.registerMigration(
      "6: where and in what language members vote, sections of staff, applications"
    ) { db in
      try db.execute(
        sql: """
          ALTER TABLE member ADD COLUMN categories TEXT NOT NULL DEFAULT '';
          ALTER TABLE member ADD COLUMN language TEXT;
          ALTER TABLE staff ADD COLUMN sections TEXT NOT NULL DEFAULT '';
          CREATE TABLE application (
            body TEXT NOT NULL, season TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
            address TEXT NOT NULL, branch TEXT, note TEXT NOT NULL, made INTEGER NOT NULL,
            state TEXT NOT NULL, link BLOB NOT NULL,
            PRIMARY KEY (body, season, id)) WITHOUT ROWID;
          CREATE UNIQUE INDEX application_link ON application (body, season, link);
          CREATE INDEX application_address ON application (body, season, address COLLATE NOCASE);
          """)
    }
    migrator.registerMigration("7: votes of members") { db in
      try db.execute(
        sql: """
          ALTER TABLE member ADD COLUMN votes INTEGER NOT NULL DEFAULT 1;
          ALTER TABLE roll ADD COLUMN votes INTEGER NOT NULL DEFAULT 1;
          """)
    }
    migrator.registerMigration("8: sealed cards that others took the place of") { db in
      try db.execute(
        sql: """
          CREATE TABLE voided_card (
            body TEXT NOT NULL, season TEXT NOT NULL, category TEXT NOT NULL, leaf INTEGER NOT NULL,
            commitment BLOB NOT NULL, card BLOB NOT NULL,
            PRIMARY KEY (body, season, category, leaf)) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("9: cards to print that only a keyholder can") { db in
      try db.execute(sql: "ALTER TABLE result ADD COLUMN print BLOB;")
    }
    return migrator
  }
}
