extension Coach {
  /// Starts a practice, if nothing stands against it now; the client said yes or named it.
  func start(_ index: Int, _ work: inout Work) -> Spoken? {
    if let bar = choice.bar(index, recent(moment(work), work)) {
      work.practice = bar == .gate ? .unagreed : .barred
      work.memory.practice = index
      return nil
    }
    work.state.offer = .none
    work.memory.practice = index
    work.memory.atStart = work.memory.suds
    return sayStep(0, of: index, &work)
  }

  /// `/practice NAME`: an id, or a name that the book knows.
  ///
  /// Asking for one ends another that runs, whether the new one may be used or not.
  func startNamed(_ name: String, _ work: inout Work) -> Spoken? {
    work.state.running = nil
    let index =
      book.practices.firstIndex { $0.id == name } ?? book.practiceNames.owners(in: name).first
    return index.flatMap { start($0, &work) }
  }

  /// What the statement or command means to the practice that runs; nil when none runs, or when
  /// it has just ended: then the policy speaks.
  func practiceTurn(_ work: inout Work) -> Spoken? {
    guard let running = work.state.running else { return nil }
    let practice = book.practices[running.practice]
    let step = practice.steps[running.step]
    switch work.input {
    case .skip: return next(after: running, &work)
    case .stop:
      end(running, .stopped, &work)
      return nil
    case .statement, .suds: break
    default: return nil
    }
    if wantsOut(step, work) {
      if work.heard(Talk.refusal) { work.state.refused.insert(Channels(practice.channel)) }
      end(running, .stopped, &work)
      return nil
    }
    // Overwhelm closes the gate in the middle of it: change work gives way, and that is no failure.
    if practice.mode == .change, work.state.gate == .closed {
      end(running, .stopped, &work)
      return nil
    }
    // Called away, and back again: the step waits, and is not used up by either.
    if Talk.away.contains(where: work.heard) {
      work.practice = .aside
      return aside(step, running, &work)
    }
    if isWorse(step, work) {
      work.state.failed.insert(Channels(practice.channel))
      work.state.failures = min(work.state.failures + 1, 3)
      end(running, .stopped, &work)
      return nil
    }
    if isAside(step, work) {
      if !running.repeated {
        work.state.running?.repeated = true
        work.practice = .aside
        return aside(step, running, &work)
      }
      // The step is asked again once; who asks for a person is answered every time.
      if work.heard(Talk.person) {
        let asked = work.state.asked
        let spoken = decide(&work)
        work.state.asked = asked
        return spoken
      }
    }
    // "still 9" is no answer to keep.
    if let name = step.keep, case .statement = work.input, !work.tokens.isEmpty,
      work.reading.number == nil
    {
      let words = quote(work)
      if !words.isEmpty {
        work.memory.keep(words, as: name)
        if practice.mode == .change { work.memory.keep(words, as: SessionMemory.keepsake) }
      }
    }
    return next(after: running, &work)
  }

  /// The next step, or the end: then the number tells whether it brought relief.
  private func next(after running: SessionState.Running, _ work: inout Work) -> Spoken? {
    let practice = book.practices[running.practice]
    let step = running.step + 1
    // The last step asks for a number that was just given: it is not asked for twice.
    let isAnswered =
      step + 1 == practice.steps.count && practice.steps[step].waits == .suds
      && work.reading.number != nil
    if step < practice.steps.count, !isAnswered {
      return sayStep(step, of: running.practice, &work)
    }
    end(running, .done, &work)
    if practice.mode == .change { work.state.reframed = true }
    guard let number = work.reading.number, let start = work.memory.atStart else { return nil }
    if number <= start - 2 || number <= 5 && number < start {
      work.number = .dropped
    } else {
      work.number = number > start ? .rose : .same
      work.state.failed.insert(Channels(practice.channel))
      work.state.failures = min(work.state.failures + 1, 3)
    }
    return nil
  }

  /// A practice ends: it is not offered again, and a number may be asked for anew.
  private func end(
    _ running: SessionState.Running, _ stage: PracticeStage, _ work: inout Work
  ) {
    work.state.running = nil
    work.state.offer = .none
    work.state.asked = nil
    work.state.setAside(running.practice)
    work.state.sudsAsked = work.reading.number != nil
    work.practice = stage
  }

  private func wantsOut(_ step: Practice.Step, _ work: Work) -> Bool {
    if step.waits == .yes, work.heard(Talk.no) { return true }
    return [Talk.wantsStop, Talk.refusal, Talk.noExercises, Talk.wantsClose, Talk.goodbye]
      .contains(where: work.heard)
  }

  /// Whether the practice harms rather than helps: stop at once (clinical notes 2.3).
  private func isWorse(_ step: Practice.Step, _ work: Work) -> Bool {
    if work.heard(Talk.worse) { return true }
    if step.stopsIfBad, work.isPast, !isSensation(work) { return true }
    guard let number = work.reading.number, let start = work.memory.atStart else { return false }
    return number >= start + 2
  }

  /// "tingly", "arms like jelly": a few words are what hands do after a push, and what was asked.
  private func isSensation(_ work: Work) -> Bool {
    guard let running = work.state.running, Quote.typedWords(work.tokens).count <= 4 else {
      return false
    }
    let channel = book.practices[running.practice].channel
    return (channel == .body || channel == .movement) && work.signs == [Talk.bodyAlarm]
  }

  /// Whether the client said something else than the step asked.
  private func isAside(_ step: Practice.Step, _ work: Work) -> Bool {
    guard case .statement = work.input else { return false }
    if work.reading.said == .question { return true }
    if step.waits == .suds { return work.reading.number == nil && work.reading.said != .silence }
    if step.keep == nil, isNews(work) { return true }
    return Talk.asides.contains(where: work.heard)
  }

  /// Whether something of the client's life is told, in a practice that asks what is here.
  private func isNews(_ work: Work) -> Bool {
    guard let running = work.state.running, Quote.typedWords(work.tokens).count >= 5 else {
      return false
    }
    let practice = book.practices[running.practice]
    return practice.mode == .stability && practice.channel != .words
      && practice.channel != .imagery && Talk.news.contains(where: work.heard)
  }

  /// Answers an interruption in a word, and says the same step once more.
  private func aside(
    _ step: Practice.Step, _ running: SessionState.Running, _ work: inout Work
  ) -> Spoken {
    let asked = work.state.asked
    var spoken = say(.practice, policy: "practice", &work)
    if spoken.rule == Net.rule { spoken.words = stepWords(step, kept: work.memory.kept) }
    work.state.asked = asked
    return spoken
  }

  /// Says a step; its kept words fill its slots.
  private func sayStep(_ number: Int, of index: Int, _ work: inout Work) -> Spoken {
    let practice = book.practices[index]
    let step = practice.steps[number]
    work.state.running = SessionState.Running(practice: index, step: number)
    let words = stepWords(step, kept: work.memory.kept)
    let asks: Asks? = step.waits == .suds ? .suds : nil
    leave(asks, words, &work)
    work.state.questions = 0
    return Spoken(
      move: .practice, rule: "\(practice.id)/\(number + 1)", policy: "practice", words: words,
      codes: [.givingInformation], asks: asks, pace: step.pace)
  }

  /// A step's text; a sentence whose words were not given is left out, if others stay.
  func stepWords(_ step: Practice.Step, kept: [SessionMemory.Kept]) -> String {
    var slots = Slots()
    for kept in kept {
      slots.set(kept.name, Turning.turned(part: kept.words) ?? "\"\(kept.words)\"")
    }
    let missing = Slots.names(in: step.say).filter { slots[$0] == nil }
    let text = Plain.sentences(of: step.say, without: missing.map { "{\($0)}" })
    for name in missing { slots.set(name, "that") }
    return slots.fill(text ?? step.say) ?? step.say
  }
}
