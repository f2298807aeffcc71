import Texts

/// What mails say. Never a choice.
enum MailTexts {
  struct Letter {
    var subject: String
    var text: String
  }

  static func signIn(member: String, season: String, code: String, link: String) -> Letter {
    Letter(
      subject: say("Your code for \(season)"),
      text: say(
        """
        Dear \(member),

        your code to sign in to \(season) is

            \(code)

        It is good for 30 minutes and for you alone. Type it on the page that asked for it, or open

        \(link)

        and press the button there: opening the page by itself does nothing.

        If you did not ask for it, do nothing. Nobody can sign in without this code.
        """))
  }

  static func cast(
    member: String, season: String, categories: [String], until: String
  ) -> Letter {
    Letter(
      subject: say("Your ballot for \(season) is in"),
      text: say(
        """
        Dear \(member),

        your ballot is in. It holds your votes in

        \(categories.map { "  - \($0)" }.joined(separator: "\n"))

        You can change it until \(until): cast again, and the new ballot takes the old one's place.
        This mail does not say what you chose. The receipt was on the page that you saw after casting; nobody
        else has a copy.

        If this was not you, sign in, open the page You and press "This was not me": all sign-ins under
        your name end, and the office looks into it. You can vote again after signing in anew.
        """))
  }

  static func test(name: String, season: String) -> Letter {
    Letter(
      subject: say("Test mail for \(season)"),
      text: say(
        """
        Dear \(name),

        this mail was sent to see whether mails of \(season) arrive. If it lies among the unwanted
        ones, show its original text, copy all of it, and paste it on the page Mail: that page says
        what to mend.
        """))
  }

  static func helped(
    member: String, season: String, act: String, by actor: String, reason: String
  ) -> Letter {
    Letter(
      subject: say("\(season): what the office did for you"),
      text: say(
        """
        Dear \(member),

        \(actor) \(act).

        The reason: \(reason)

        Nobody at the office can see or change what you vote. If you did not ask for this, sign in,
        open the page You and press "This was not me".
        """))
  }

  static func caseOpened(name: String, season: String, member: String) -> Letter {
    Letter(
      subject: say("\(season): a member says that it was not them"),
      text: say(
        """
        Dear \(name),

        member \(member) says that something under their name was not done by them. All of their
        sign-ins are ended. Look at their page under Members, speak with them, and close the case
        there with what you found.
        """))
  }

  static func reminder(
    member: String, season: String, round: String, until: String, address: String
  ) -> Letter {
    Letter(
      subject: say("You have not voted in \(season) yet"),
      text: say(
        """
        Dear \(member),

        \(round) of \(season) is open until \(until), and no ballot of yours is in.

        You vote at

        \(address)

        Whether you vote is up to you. This mail goes to those alone who have not, and no more than
        once for each time.
        """))
  }

  static func uncastDraft(
    member: String, season: String, round: String, until: String, address: String
  ) -> Letter {
    Letter(
      subject: say("Your ballot for \(season) is filled in and not cast"),
      text: say(
        """
        Dear \(member),

        you have filled in a ballot in \(round) of \(season), and it is not cast. What is not cast is
        not counted. Voting ends \(until).

        Open it in the browser in which you filled it in, read it through, and press "Cast ballot":

        \(address)
        """))
  }

  static func deadlineMoved(
    member: String, season: String, round: String, until: String, reason: String
  ) -> Letter {
    Letter(
      subject: say("\(season): another end of voting"),
      text: say(
        """
        Dear \(member),

        \(round) of \(season) now ends \(until).

        The reason: \(reason)

        A ballot that you have cast stays as it is, and you can change it until then.
        """))
  }

  static func nominee(
    name: String, season: String, category: String, label: String, announced: String, link: String
  ) -> Letter {
    Letter(
      subject: say("\(season): in confidence, for your answer"),
      text: say(
        """
        Dear \(name),

        the count of the nominations for \(category) found

            \(label)

        Nobody knows it yet but the office and you; please keep it so until it is announced
        \(announced). Before then, say by the link whether you accept, and read over how title and
        names will stand on every ballot, card and screen:

        \(link)

        The link is for you alone. It opens a page; nothing is answered before you press a button
        there, and you can change your answer until the announcement.
        """))
  }

  static func withdrawn(
    member: String, season: String, nominee: String, category: String, reason: String
  ) -> Letter {
    Letter(
      subject: say("\(season): \(nominee) is no longer a nominee"),
      text: say(
        """
        Dear \(member),

        \(nominee) is no longer a nominee for \(category).

        The reason: \(reason)

        A ballot that you have cast stays valid: where it names \(nominee), the count passes over the
        name. You can change it until voting ends.
        """))
  }
}
