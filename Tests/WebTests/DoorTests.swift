import Awards
import Foundation
import Records
import SeasonFixtures
import Seasons
import StoreSQLite
import Testing

/// What strangers may ask of the site.
@Suite struct DoorTests {
  /// The mark as it is now, and none that was taken away.
  @Test func markTakenAway() async throws {
    try await TestSite.make().browse { browser in
      let office = browser.office
      let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1]
      try await office.store.keepPicture(png, mediaType: "image/png", name: "old", in: office.id)
      try await browser.get("/mark/old")
      #expect(browser.status == .notFound)
    }
  }

  /// An unexpected error is shown by its number alone, and never what the database said.
  @Test func errorsByNumber() async throws {
    try await TestSite.make().browse { browser in
      try await browser.get("/sign-in")
      #expect(browser.status == .ok)
      let store = try #require(browser.office.store as? SQLiteStore)
      try store.close()
      try await browser.get("/sign-in")
      #expect(browser.status == .internalServerError)
      #expect(browser.page.firstMatch(of: /this number: [0-9a-f]{8}/) != nil)
      #expect(!browser.page.contains("store was closed"))
    }
  }
}
