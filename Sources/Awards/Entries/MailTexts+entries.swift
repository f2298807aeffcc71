import Texts

/// What entrants are told.
extension MailTexts {
  static func entryBegun(
    contact: String, season: String, category: String, title: String, until: String, link: String
  ) -> Letter {
    Letter(
      subject: say("\(season): your entry \(title)"),
      text: say(
        """
        Dear \(contact),

        you have begun to enter \(title) for \(category). What you fill in is kept as a draft:

        \(link)

        The link is for you alone. Submit the entry there before entries close \(until); a draft that is not
        submitted is not looked at.
        """))
  }

  static func entrySubmitted(
    contact: String, season: String, category: String, title: String
  ) -> Letter {
    Letter(
      subject: say("\(season): \(title) is entered"),
      text: say(
        """
        Dear \(contact),

        \(title) is entered for \(category). Whether it is eligible is decided next, and you hear of it
        by mail, with the reason.
        """))
  }

  static func entryDecided(
    contact: String, season: String, category: String, title: String, isEligible: Bool,
    by actor: String, reason: String
  ) -> Letter {
    isEligible
      ? Letter(
        subject: say("\(season): \(title) is eligible"),
        text: say(
          """
          Dear \(contact),

          \(actor) decided that \(title) is eligible for \(category).

          The reason: \(reason)
          """))
      : Letter(
        subject: say("\(season): \(title) is not eligible"),
        text: say(
          """
          Dear \(contact),

          \(actor) decided that \(title) is not eligible for \(category).

          The reason: \(reason)

          You can ask for another decision on the page of your entry, by the link that you have.
          """))
  }

  static func entryReturned(
    contact: String, season: String, title: String, by actor: String, reason: String
  ) -> Letter {
    Letter(
      subject: say("\(season): something of \(title) is to be changed"),
      text: say(
        """
        Dear \(contact),

        \(actor) gave \(title) back to you: \(reason)

        Change it on the page of your entry, by the link that you have, and submit it again.
        """))
  }
}
