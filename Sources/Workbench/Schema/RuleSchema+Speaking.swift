/// How a book decides and speaks.
extension RuleSchema {
  private static let when = SchemaPart.named("conditions")

  static let policy = SchemaPart.record(
    [
      "policy": .name,
      "when": when.about("Without it, the row always fits."),
      "move": .choice(Move.self),
    ], needs: ["policy", "move"]
  ).about("A row of the policy: the first that fits decides the move.")

  static let reply = SchemaPart.record(
    [
      "reply": .name,
      "move": .choice(Move.self).about("What it is said for; safety is for rules of safety."),
      "when": when.about("When it fits."),
      "otherwise": .truth.about("Kept back until every other text that fits has been said."),
      "says": .oneOrMore(
        .any([
          .text,
          .record(
            [
              "text": .text.about("At most 45 words, one question, one step; {quote}, {suds} …"),
              "codes": .oneOrMore(.choice(BehaviourCode.self)).about("MITI 4.2.1, for scoring."),
              "asks": .choice(Asks.self).about("What its question asks for."),
            ], needs: ["text"]),
        ])
      ).about("Texts, which take turns."),
    ], needs: ["reply", "move", "says"]
  ).about("What the coach says.")

  static let practice = SchemaPart.record(
    [
      "practice": .name,
      "mode": .choice(Mode.self),
      "title": .text.about("How it is offered: a noun phrase of at most six words."),
      "names": .oneOrMore(.named("phrase")).about("How a client may choose it."),
      "channel": .choice(Channel.self).about("What a refusal or a failure shuts for the session."),
      "suits": .oneOrMore(.name).about("Signs; it is offered first when one was heard."),
      "not-when": when.about("Never offered when one of these holds."),
      "instead": .oneOrMore(.name).about("Practices to offer in its place."),
      "minutes": .whole(1...60),
      "steps": .oneOrMore(
        .any([
          .text,
          .record(
            [
              "say": .text,
              "waits": .choice(Practice.Waits.self).about("Without it: text."),
              "pace": .choice(Practice.Pace.self),
              "keep": .name.about("Later steps say the answer as {name}."),
              "if-bad": .words(["stop"]).about("An answer full of alarm ends the practice."),
            ], needs: ["say"]),
        ])
      ).about("One a turn."),
    ], needs: ["practice", "mode", "title", "channel", "steps"]
  ).about("An exercise of several steps.")

  static let country = SchemaPart.record(
    [
      "country": .text(like: "^([A-Z]{2}|\\*)$").about("Two capital letters, or \"*\"."),
      "name": .text,
      "emergency": .record([
        "medical": .quoted.about("In quotes."), "police": .quoted.about("In quotes."),
      ]),
      "lines": .oneOrMore(
        .record(
          [
            "for": .oneOrMore(.name),
            "name": .text,
            "call": .quoted.about("In quotes."),
            "text": .quoted.about("In quotes."),
            "web": .text,
            "hours": .text,
            "languages": .oneOrMore(.text),
            "source": .text,
            "confirmed": .choice(Country.Line.Confirmed.self),
            "seen": .text(like: "^\\d{4}-\\d{2}-\\d{2}$").about(
              "The day somebody last looked at the source."),
          ], needs: ["for", "name", "source", "confirmed", "seen"])),
    ], needs: ["country", "name"]
  ).about("Help lines of a country.")
}
