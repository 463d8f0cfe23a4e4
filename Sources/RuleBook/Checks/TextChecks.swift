extension CrossCheck {
  /// The most words of a turn outside safety (design 9.4).
  static let mostWords = 45
  /// The most words of a practice's title: it is counted as so many in an offer.
  static let mostTitleWords = 6

  /// Tells texts that break the promises: one question, 45 words, plain and calm words.
  mutating func tellTexts(in rules: Rules, isSafety: Bool) {
    var first: [String: Place] = [:]
    // Who gives no text codes scores no sessions; who gives some forgot the others.
    let isCoded = rules.replies.contains { $0.says.contains { !$0.codes.isEmpty } }
    for reply in rules.replies {
      for text in reply.says {
        tellWords(of: text.text, at: text.place, limit: isSafety ? nil : Self.mostWords)
        tellCodes(of: text)
        if isCoded, text.codes.isEmpty {
          report.add(
            .noCodes, at: text.place, "this text has no codes, and others of the book have",
            hint: "give it those of its words, as in codes: [SR, Q]")
        }
        tellOffer(of: text)
        if let before = first.updateValue(text.place, forKey: text.text) {
          report.add(
            .repeatedText, at: text.place, "this text is said by two rules, or twice by one",
            notes: [Diagnostic.Note("first given here", at: before)])
        }
      }
    }
    for practice in rules.practices {
      for step in practice.steps {
        tellWords(of: step.say, at: step.place, limit: Self.mostWords)
      }
      if words(of: practice.title) > Self.mostTitleWords {
        report.add(
          .tooLong, at: practice.place,
          "the title of '\(practice.id)' has more than \(Self.mostTitleWords) words",
          hint: "offers name two practices: shorten it")
      }
    }
  }

  private mutating func tellWords(of text: String, at place: Place, limit: Int?) {
    let questions = text.utf8.count { $0 == UInt8(ascii: "?") }
    if questions > 1 {
      report.add(
        .twoQuestions, at: place,
        "a turn asks one question at most, and this text asks \(questions)",
        hint: "make two texts of it")
    }
    if limit != nil, let second = TwoSteps.second(in: text) {
      report.add(
        .twoSteps, at: place, "a turn asks for one step, and '\(second) …' is a second one",
        hint: "make two steps of it, each waiting for the client")
    }
    if text.utf8.contains(UInt8(ascii: "!")) {
      report.add(
        .exclamation, at: report.place(of: "!", behind: place), "an exclamation mark",
        hint: "write a full stop")
    }
    if let banned = BannedPhrase.first(in: text) {
      report.add(
        .bannedPhrase, at: place, "the coach never says '\(banned.words)'", hint: banned.mend)
    }
    let count = words(of: text)
    if let limit, count > limit {
      report.add(
        .tooLong, at: place, "this text can be \(count) words long, and \(limit) are the most",
        hint: "a slot counts as eight words, {first} and {second} as six")
    }
  }

  private mutating func tellCodes(of text: Reply.Text) {
    guard !text.codes.isEmpty else { return }
    let asks = text.text.contains("?")
    let codes = text.codes
    if codes.contains(.question), !asks {
      report.add(
        .codeDiffers, at: text.place, "code Q, and no question mark in the text",
        hint: "leave Q out, or ask")
    } else if asks, !codes.contains(where: { [.question, .seekCollaboration].contains($0) }) {
      report.add(
        .codeDiffers, at: text.place, "a question, and neither Q nor SEEK among its codes",
        hint: "add Q, or SEEK when it asks for leave or consent")
    }
  }

  private mutating func tellOffer(of text: Reply.Text) {
    let slots = slotNames(in: text.text)
    let offers = slots.contains { $0 == "first" || $0 == "second" }
    if offers, text.asks != .practice {
      report.add(
        .askDiffers, at: text.place, "this text offers a practice, and a yes to it is not expected",
        hint: "add 'asks: practice'")
    } else if text.asks == .practice, !slots.contains("first") {
      report.add(
        .askDiffers, at: text.place, "'asks: practice', and the text names none",
        hint: "name it by {first}, or two by {first} and {second}")
    }
  }

  /// How many words a text has at most when its slots are filled.
  func words(of text: String) -> Int {
    var count = 0
    var isInWord = false
    var depth = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case 0...0x20: isInWord = false
      // A mark by itself is no word; what is no ASCII is taken for a letter.
      case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x41...0x5A, 0x61...0x7A, 0x80...:
        if !isInWord, depth == 0 {
          count += 1
          isInWord = true
        }
      default: break
      }
    }
    return slotNames(in: text).reduce(count) { $0 + words(ofSlot: $1) }
  }

  private func words(ofSlot name: String) -> Int {
    guard let fixed = FixedSlot(rawValue: name) else { return 8 }
    guard fixed == .step else { return fixed.words }
    let steps = rules.practices.flatMap(\.steps).filter { !$0.say.contains("{step}") }
    return steps.map { words(of: $0.say) }.max() ?? 0
  }
}
