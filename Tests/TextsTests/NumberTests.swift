import Testing
import Texts

@Suite struct NumberTests {
  @Test func groups() throws {
    let spanish = try #require(Language.shipped.first { $0.code == "es" })
    let french = try #require(Language.shipped.first { $0.code == "fr" })
    #expect(Language.english.grouped("5123") == "5,123")
    #expect(Language.english.grouped("1234567") == "1,234,567")
    #expect(Language.english.grouped("123") == "123")
    #expect(Language.english.grouped("421/4") == "421/4")
    // The Academy's orthography of 2010: no mark in numbers of four digits.
    #expect(spanish.grouped("5123") == "5123")
    #expect(spanish.grouped("51234") == "51\u{202F}234")
    #expect(french.grouped("5123") == "5\u{202F}123")
  }
}
