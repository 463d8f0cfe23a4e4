/// Signs that the dialogue knows by their ids; a book without them is heard less well, no more.
///
/// All else about a sign (its phrases, what is said to it) is the book's.
enum Talk {
  static let yes = "yes"
  static let correction = "correction"
  static let repeated = "repeated"
  static let person = "person"
  static let no = "no"
  static let refusal = "refusal"
  static let noExercises = "no-exercises"
  static let worse = "worse"
  static let dontKnow = "dont-know"
  static let goodbye = "goodbye"
  static let thanks = "thanks"
  static let wantsStop = "wants-stop"
  static let wantsClose = "wants-close"
  static let wantsLook = "wants-look"
  /// What the body does; within a practice it may be just what was asked for.
  static let bodyAlarm = "body-alarm"
  static let closed = "closed"
  static let sore = ["told-sad", "told-lonely", "told-guilt", "told-angry", "told-died"]
  /// Words of shutdown: a low number beside them is no calm.
  static let numb = ["shutdown", "unreal"]
  /// A word for a number that says numb or far away.
  static let farAway = "word-far-away"
  /// Words that stand for a number when numbers are not wanted (clinical notes 2.2).
  static let wordNumbers: [(sign: String, number: Int)] = [
    ("word-too-much", 9), ("word-stirred", 6), ("word-settled", 4),
  ]
  /// The client is called away for a moment, or is back.
  static let away = ["called-away", "told-interrupted", "is-back"]
  /// What is told and is no answer to where the feet are: it is met, and the step asked again.
  static let news = [
    "told-died", "told-parted", "told-row", "told-hurt", "told-money", "told-exam", "told-ill",
    "told-guilt", "told-sad", "told-lonely", "told-afraid", "told-angry", "told-regret",
  ]
  /// Talk that interrupts a practice and is answered before the step is said again.
  static let asides = [person, "about-you", "confidential", "how-long", "wants-advice"]
  /// The client wants to be heard, or wants no exercises: none is offered unless they ask for one.
  static let noOffers = [listenOnly, noExercises]
  static let listenOnly = "listen-only"
  /// The client wants no numbers: none is asked for, but for the end of a practice.
  static let noNumbers = "no-numbers"
  static let wantsPractice = "wants-practice"
  /// Losses and wrongs that are heard, and never offered another side (clinical notes 1.3).
  static let neverReframed = ["real-wrong", "fresh-loss", "dying", "violent-other"]
  /// Notes that refuse a channel.
  static let refusals: [(sign: String, channel: Channel)] = [
    ("no-breath", .breath), ("no-body", .body), ("no-touch", .body), ("no-imagery", .imagery),
    ("no-movement", .movement), ("no-words", .words), ("no-senses", .senses),
  ]
  /// Notes about this hour, which say nothing of another day.
  static let passing = ["driving", "public-place", "unreal", "pain", "chest", listenOnly]
  /// Whether a sign says what a plain statement tells: a question stays one, a word stays a word.
  ///
  /// "is that normal?" is the exception: the question is what it tells.
  static func isTold(_ sign: String) -> Bool { sign.hasPrefix("told-") && sign != "told-normal" }

  /// Small talk, with the most words that its statement may have.
  ///
  /// "hi, my sister has had the baby" is about the baby.
  static let small: [(sign: String, words: Int)] = [
    ("hello", 4), ("thanks", 7), ("laughter", 6), ("dont-know", 8),
    ("wants-stop", 6), ("goodbye", 12), ("asks-leave", 8),
  ]

  /// Whether a talk sign is answered for itself, before a yes or no in it and before any offer.
  static func hasOwnAnswer(_ sign: String) -> Bool {
    [
      refusal, noExercises, listenOnly, noNumbers, correction, repeated, person,
      "about-you", "confidential", "how-long", "wants-advice", wantsStop, wantsPractice, thanks,
      "laughter", dontKnow, "hello", worse, "better", "real-wrong", "fresh-loss", "violent-other",
      "tries-program", "asks-if-it-works", "cross-with-program", "asks-leave",
    ].contains(sign)
  }

  /// Whether a talk sign counts where it stands in a statement.
  ///
  /// - Parameters:
  ///   - sign: its id.
  ///   - place: which word of the statement it begins with, from 0.
  ///   - words: how many words the statement has.
  ///   - wasAsked: whether the coach's last text asked or offered something.
  /// - Returns: true for every sign that has no such rule.
  static func counts(_ sign: String, at place: Int, of words: Int, wasAsked: Bool) -> Bool {
    if sign == yes || sign == no {
      // "there was no milk", "my boss said yes": not an answer.
      let isFirst = place == 0 || words <= 2
      return words <= 3 && isFirst || wasAsked && (isFirst || place == 1 && words <= 4)
    }
    return !small.contains { $0.sign == sign && words > $0.words }
  }

  /// Answers to the direct question of safety; signs of the safety folder.
  static let answersYes = "answers-yes"
  static let answersNo = "answers-no"
  static let answersResume = "answers-resume"
  static let answersStop = "answers-stop"
}
