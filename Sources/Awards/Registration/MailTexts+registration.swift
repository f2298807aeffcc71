import Texts

/// What those who register are told.
extension MailTexts {
  static func confirmAddress(name: String, season: String, link: String) -> Letter {
    Letter(
      subject: say("\(season): is this your address?"),
      text: say(
        """
        Dear \(name),

        somebody gave this address to be put on the roll of \(season). If it was you, open

        \(link)

        and press the button there. Then the office looks at it, and you hear of the decision by mail.

        If it was not you, do nothing: in seven days it is forgotten.
        """))
  }

  static func onTheRollAlready(name: String, season: String, address: String) -> Letter {
    Letter(
      subject: say("\(season): you are on the roll"),
      text: say(
        """
        Dear \(name),

        somebody gave this address to be put on the roll of \(season). You are on it already. Sign in at

        \(address)/sign-in
        """))
  }

  static func approved(name: String, season: String, number: String, address: String) -> Letter {
    Letter(
      subject: say("\(season): you are on the roll"),
      text: say(
        """
        Dear \(name),

        you are on the roll of \(season) with the member number \(number). You vote in every round that
        opens from now on; one that is open already keeps the roll it opened with.

        Sign in with the number or this address at

        \(address)/sign-in
        """))
  }

  static func refused(name: String, season: String, reason: String) -> Letter {
    Letter(
      subject: say("\(season): you are not put on the roll"),
      text: say(
        """
        Dear \(name),

        the office has not put you on the roll of \(season).

        The reason: \(reason)
        """))
  }
}
