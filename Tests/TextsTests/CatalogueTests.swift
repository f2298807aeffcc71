import Testing
import Texts

/// Texts in other languages, by gettext's PO format and plural rules.
@Suite struct CatalogueTests {
  private static let german = #"""
    # A comment.
    msgid ""
    msgstr ""
    "Language: de\n"
    "X-Language-Name: Deutsch\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\n"

    #: Sources/Web/Ballot
    msgid "closes in {1}, at {2}"
    msgstr "endet um {2}, in {1}"

    msgid ""
    "two "
    "lines\n\"quoted\" \\ {1}"
    msgstr "zwei\t{1}"

    msgid "{1} ballot"
    msgid_plural "{1} ballots of {2}"
    msgstr[0] "{1} Stimmzettel von {2}"
    msgstr[1] "{1} Stimmzettel aus {2}"

    #, fuzzy
    msgid "Cast"
    msgstr "Guss"

    msgid "Sign in"
    msgstr ""

    #~ msgid "Gone"
    #~ msgstr "Weg"
    """#

  @Test func texts() throws {
    let language = Language(try Catalogue(po: Self.german))
    #expect(language.code == "de" && language.name == "Deutsch")
    #expect(language.text("closes in \("2 h"), at \(18)") == "endet um 18, in 2 h")
    #expect(language.text("two " + "lines\n\"quoted\" \\ \(1)") == "zwei\t1")
    for (count, expected) in [
      (1, "1 Stimmzettel von 9"), (0, "0 Stimmzettel aus 9"), (2, "2 Stimmzettel aus 9"),
    ] {
      #expect(
        language.text(count, one: "\(count) ballot", other: "\(count) ballots of \(9)") == expected)
    }
    // What is not translated, marked as doubtful, or gone is English.
    #expect(language.text("Cast") == "Cast" && language.text("Sign in") == "Sign in")
    #expect(language.text("Gone") == "Gone")
    #expect(
      Language.english.text(1, one: "\(1) ballot", other: "\(1) ballots of \(9)") == "1 ballot")
    // A value that looks like a place for one stays what it is.
    #expect(language.text("closes in \("{2}"), at \("{1}")") == "endet um {1}, in {2}")
    #expect(Phrase.fill("{ {1} {3} {x} }", ["a"]) == "{ a {3} {x} }")
  }

  @Test func currentLanguage() throws {
    #expect(say("closes in \(1), at \(2)") == "closes in 1, at 2")
    let german = Language(try Catalogue(po: Self.german))
    Language.$current.withValue(german) {
      #expect(say("closes in \(1), at \(2)") == "endet um 2, in 1")
    }
  }

  /// Values of two pieces keep their order, also with more than nine of them.
  @Test func longPhrases() {
    let nine: Phrase = "\(1)\(2)\(3)\(4)\(5)\(6)\(7)\(8)\(9)"
    let long = nine + " \("x")" + " \(11)\(12)"
    #expect(long.key == "{1}{2}{3}{4}{5}{6}{7}{8}{9} {10} {11}{12}")
    #expect(Language.english.text(long) == "123456789 x 1112")
  }

  @Test func wrongFiles() {
    for (text, line, said) in [
      ("msgid \"a\"\nmsgstr b", 2, "in quotes"), ("msgid \"a\"\nmsgstr \"b", 2, "ends with one"),
      ("msgid \"a\"\nmsgstr \"b\\q\"", 2, "no escape"),
      ("msgid \"a\"\nmsgtxt \"b\"", 2, "no keyword"),
      ("msgid \"a\"\nmsgstr \"b\"c\"", 2, "written"),
      ("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"", 4, "stands in line 1"),
      ("msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"", 1, "2 forms"),
      ("msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=(m != 1);\"", 1, "not understood"),
      ("msgid \"a\"\nmsgstr[9] \"b\"", 2, "no keyword"),
    ] {
      do {
        _ = try Catalogue(po: text)
        Issue.record("\(text) was read")
      } catch {
        #expect(error.line == line && error.message.contains(said), "\(error)")
      }
    }
  }

  /// The rules of the gettext manual, 11.2.6, and of CLDR: Polish has three forms.
  @Test func pluralRules() throws {
    let polish = try #require(
      PluralRule(
        "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"))
    for (form, numbers) in [[1], [2, 3, 4, 22, 102], [0, 5, 11, 12, 14, 21, 112]].enumerated() {
      for number in numbers { #expect(polish.form(number) == form, "\(number)") }
    }
    let french = try #require(PluralRule("nplurals=2; plural=(n > 1);"))
    #expect([0, 1, 2, 1_000_000].map(french.form) == [0, 0, 1, 1])
    let none = try #require(PluralRule("nplurals=1; plural=0;"))
    #expect([0, 1, 2].map(none.form) == [0, 0, 0])
    for bad in [
      "", "nplurals=2", "nplurals=0; plural=0", "nplurals=2; plural=n+1", "nplurals=2; plural=(n",
      "nplurals=2; plural=" + String(repeating: "(", count: 500), "nplurals=2; plural=n ? 1",
    ] {
      #expect(PluralRule(bad) == nil, "\(bad.prefix(40))")
    }
    // A rule that divides by nothing, or gives a form that there is not.
    #expect(try #require(PluralRule("nplurals=2; plural=n%0;")).form(7) == 0)
    #expect(try #require(PluralRule("nplurals=2; plural=n;")).form(7) == 1)
  }

  /// RFC 9110, 12.5.4: the example's weights, and ranges that are longer than what there is.
  @Test(arguments: [
    ("da, en-gb;q=0.8, en;q=0.7", "en"), ("fr-CA,fr;q=0.9,en;q=0.8", "fr"), ("es-MX", "es"),
    ("en;q=0.5, ES;q=0.9", "es"), ("fr;q=0, en", "en"), ("*", nil), ("", nil), ("zh, ja", nil),
    (";;;,,,q=1", nil), ("fr;q=x, es;q=0.1", "es"),
  ])
  func wanted(_ header: String, _ code: String?) {
    #expect(Language.wanted(header, of: Language.shipped)?.code == code)
  }

  @Test func shipped() throws {
    #expect(Language.shipped.map(\.code) == ["en", "es", "fr"])
    #expect(Language.shipped.map(\.name) == ["English", "Español", "Français"])
  }
}
