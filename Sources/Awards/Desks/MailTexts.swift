/// What mails say. Never a choice.
enum MailTexts {
  struct Letter {
    var subject: String
    var text: String
  }

  static func signIn(member: String, season: String, code: String, link: String) -> Letter {
    Letter(
      subject: "Your code for \(season)",
      text: """
        Dear \(member),

        your code to sign in to \(season) is

            \(code)

        It is good for 30 minutes and for you alone. Type it on the page that asked for it, or open

        \(link)

        and press the button there: opening the page by itself does nothing.

        If you did not ask for it, do nothing. Nobody can sign in without this code.
        """)
  }

  static func cast(
    member: String, season: String, categories: [String], code: String, until: String
  ) -> Letter {
    Letter(
      subject: "Your ballot for \(season) is in",
      text: """
        Dear \(member),

        your ballot is in. It holds your votes in

        \(categories.map { "  - \($0)" }.joined(separator: "\n"))

        Receipt code: \(code)

        You can change it until \(until): cast again, and the new ballot takes the old one's place.
        This mail does not say what you chose, and neither does the receipt.

        If this was not you, sign in and press "Sign out everywhere", and write to the body's office.
        """)
  }
}
