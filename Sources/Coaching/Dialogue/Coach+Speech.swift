extension Coach {
  /// Says a text of a move, by rotation among those that fit.
  ///
  /// A book without any text for the move gets the engine's own net, so that no turn is silent.
  func say(_ move: Move, policy: String, _ work: inout Work) -> Spoken {
    var moment = moment(work)
    // "yes" opens work on what was heard before it.
    if work.assessment.state == .neutral { moment = recent(moment, work, for: move) }
    let mayOffer =
      work.state.failures < 3
      && (work.heard(Talk.wantsPractice) || !Talk.noOffers.contains(where: moment.notes.contains))
    let barred = work.practice == .barred ? work.memory.practice : nil
    let wished = work.heard(Talk.wantsPractice) ? work.reading.named : []
    let pair =
      mayOffer
      ? choice.pair(recent(moment, work), state: work.state, wished: wished, insteadOf: barred)
      : nil
    let allowed = allowed(move, moment, work, hasPractice: pair != nil)
    let chosen = speech.choose(
      move, moment, slots: slots(work, pair: pair), allowed: allowed, said: work.memory.said,
      seed: work.seed, trace: &work.choice)
    guard let chosen else {
      let words = Net.words(for: move)
      leave(nil, words, &work)
      return Spoken(move: move, rule: Net.rule, policy: policy, words: words)
    }
    work.memory.said[chosen.number] += 1
    // What was not named was not offered.
    let names = Slots.names(in: chosen.text.text)
    let namesBoth = names.contains("second")
    if names.contains("earlier"), let mention = earlier(work) { work.memory.comeBack(to: mention) }
    let offered = pair.map { (first: $0.first, second: namesBoth ? $0.second : nil) }
    leave(chosen.text.asks, chosen.words, &work, pair: offered)
    if move == .reframing {
      work.state.reframed = true
      work.state.looks = min(work.state.looks + 1, 5)
    }
    if chosen.text.asks == .change, speech.replies[chosen.reply].when.parked == [true] {
      // Returned to by asking; what the client makes of it is theirs.
      work.state.parked = false
    }
    return Spoken(
      move: move, rule: speech.replies[chosen.reply].id, policy: policy, words: chosen.words,
      codes: chosen.text.codes, asks: chosen.text.asks, text: chosen.place)
  }

  /// What a text leaves behind: what it asked, what it offered, whether it ended in a question.
  func leave(
    _ asks: Asks?, _ words: String, _ work: inout Work, pair: (first: Int, second: Int?)? = nil
  ) {
    let isQuestion = words.hasSuffix("?")
    work.state.asked = asks ?? (isQuestion ? .open : nil)
    work.state.questions = isQuestion ? min(work.state.questions + 1, 2) : 0
    if asks == .suds { work.state.sudsAsked = true }
    if asks == .practice { work.state.practiceOffered = true }
    if asks == .change { work.state.offers = min(work.state.offers + 1, 2) }
    work.state.sinceOffer = asks == .change ? 0 : min(work.state.sinceOffer + 1, 3)
    work.state.offer =
      switch asks {
      case .practice: pair.map { .practices($0.first, $0.second) } ?? .none
      case .change: .change
      case .close: .close
      default: .none
      }
  }

  /// Everything that conditions may ask of this turn.
  func moment(_ work: Work) -> Moment {
    let state = work.state
    var moment = Moment()
    moment.state = work.assessment.state
    moment.standing = state.standing
    moment.signs = work.signs
    moment.notes = state.notes.map { book.signs[$0].id }
    moment.phase = state.phase
    moment.gate = state.gate
    moment.agreed = state.agreed
    moment.suds = state.suds
    moment.number = work.number
    moment.said = work.reading.said
    moment.asked = state.asked
    moment.safety = state.safety
    moment.crisis = work.assessment.crisis
    moment.themes = state.themes
    moment.answer = work.reading.answer
    moment.refused = state.refused
    moment.failed = state.failed
    moment.failures = state.failures
    moment.parked = state.parked
    moment.practice = work.practice
    moment.command = work.input.command
    moment.turn = state.turn
    moment.looks = state.looks
    moment.continued = work.isContinued
    return moment
  }

  /// A reframing answers the sign that was heard last, also when a word or two came since.
  private func recent(_ moment: Moment, _ work: Work, for move: Move) -> Moment {
    move == .reframing ? recent(moment, work) : moment
  }

  /// A moment whose signs hold those heard lately too: what a practice is chosen by.
  func recent(_ moment: Moment, _ work: Work) -> Moment {
    var moment = moment
    moment.signs += work.memory.recent.filter { !moment.signs.contains($0) }
    return moment
  }

  /// Words in quotation marks; nil when there are none, or when they are the turn's own quote.
  private static func quoted(_ words: String, unless quote: String) -> String? {
    words.isEmpty || words == quote ? nil : "\"\(words)\""
  }

  /// What may fill the braces of a text in this turn.
  func slots(_ work: Work, pair: (first: Int, second: Int?)? = nil) -> Slots {
    var slots = Slots()
    // "I don't know" answers a question: what was said before it is not quoted as the answer.
    let isBare = isBare(work)
    let bare = work.reading.said == .statement ? "" : work.memory.recentQuote
    let quote = isBare ? bare : quote(work)
    // One clause may be both halves of `both`: it is not said twice in a text.
    let isParked = work.assessment.state == .both && quote == work.memory.parked
    slots.set("quote", quote.isEmpty || isParked ? nil : "\"\(quote)\"")
    let recent = bare.isEmpty ? nil : work.memory.recentTurned
    slots.set("turned", isBare ? recent : turned(work))
    slots.set("earlier", earlier(work)?.words)
    slots.set("suds", work.memory.suds.map(String.init))
    slots.set("before", work.memory.before.map(String.init))
    slots.set("first", pair.map { book.practices[$0.first].title })
    slots.set("second", pair.flatMap { $0.second }.map { book.practices[$0].title })
    slots.set("practice", work.memory.practice.map { book.practices[$0].title })
    slots.set("claim", Self.quoted(work.memory.claim, unless: quote))
    slots.set("fact", Self.quoted(work.memory.fact, unless: quote))
    slots.set("exception", Self.quoted(work.memory.exception, unless: quote))
    slots.set("parked", work.memory.parked.isEmpty ? nil : "\"\(work.memory.parked)\"")
    let keepsake = work.memory.kept.first { $0.name == SessionMemory.keepsake }
    slots.set("kept", keepsake.map { "\"\($0.words)\"" })
    if work.practice == .aside, let running = work.state.running {
      let step = book.practices[running.practice].steps[running.step]
      slots.set("step", stepWords(step, kept: work.memory.kept))
    }
    guard isQuotable(work) else { return slots }
    for sign in work.assessment.signs where sign.holds {
      for capture in listener.captures(of: sign, in: work.tokens) {
        let words = Quote.clean(Quote.slice(work.statement, capture.range))
        guard words.split(separator: " ").count <= Quote.words else { continue }
        if slots[capture.name] == nil { slots.set(capture.name, Turning.turned(part: words)) }
      }
    }
    return slots
  }

  /// Whether the turn has no clause of its own to quote: a yes, a number, or talk about the talk.
  func isBare(_ work: Work) -> Bool {
    switch work.reading.said {
    case .silence, .number, .yes, .no, .choice, .foreign: return true
    case .question, .statement, .brief: break
    }
    if work.assessment.state != .neutral { return false }
    var covered = 0
    for sign in work.assessment.signs where sign.holds {
      let rule = book.signs[sign.rule]
      guard rule.bank == .note, !Talk.isTold(rule.id) else { continue }
      covered += sign.tokens.count
    }
    return work.statement.isEmpty || covered > 0 && covered + 3 >= work.tokens.count
  }
}
