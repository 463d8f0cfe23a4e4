/// Safety comes before everything else, in every phase, inside practices and refusals too.
extension Coach {
  /// A second statement of strain in a session is a check, until a check was answered (design 2).
  func raiseCheck(_ work: inout Work) {
    guard work.assessment.strain else { return }
    if work.assessment.crisis == .none, work.state.strained, !work.state.checked {
      work.assessment.crisis = .check
    }
    work.state.strained = true
  }

  /// The turn of safety, when there is reason for one.
  func safetyTurn(_ work: inout Work) -> Spoken? {
    let stage = work.state.safety
    let tier = work.assessment.crisis
    let new = heardThemes(work).subtracting(work.state.themes)
    work.state.themes.formUnion(new)
    if stage == .none {
      if tier >= .check {
        work.state.safety = .asked
        work.state.tier = tier
      } else if new.contains(Themes(.minor)) {
        work.state.safety = .handedOver
      } else if new.isEmpty {
        return nil
      }
    } else {
      takeAnswer(tier, &work)
    }
    stopWork(&work)
    return saySafety(from: stage, &work)
  }

  /// What the statement answers to the direct question; only this lifts safety (design 9.1).
  private func takeAnswer(_ tier: Crisis, _ work: inout Work) {
    let stage = work.state.safety
    guard stage != .handedOver else { return }
    if work.input == .stop, stage == .waiting { work.reading.answer = .stop }
    switch work.reading.answer {
    case .yes:
      work.state.safety = .handedOver
      if work.state.themes.isEmpty { work.state.themes.insert(Themes(.suicide)) }
    case .no where stage == .asked && tier < .veiled:
      work.state.checked = true
      work.state.safety = work.state.tier <= .check ? .none : .waiting
    case .resume: work.state.safety = .none
    case .stop: work.closes = true
    default:
      if tier >= .veiled { work.state.safety = .asked }
    }
    if tier > work.state.tier { work.state.tier = tier }
    if work.input == .quit || work.heard(Talk.goodbye) {
      work.closes = true
      // Who leaves is not asked again, and takes the lines along.
      if work.reading.answer == .unclear { work.reading.answer = nil }
    }
  }

  /// Whatever ran or was offered gives way.
  private func stopWork(_ work: inout Work) {
    work.state.running = nil
    work.state.offer = .none
    work.state.asked = nil
    work.state.agreed = false
    work.state.reframed = false
    work.state.phase = work.state.safety == .handedOver ? .closed : .opening
    if case .country(let code) = work.input { work.country = code }
  }

  /// Says a text of safety; from `veiled` on the lines stand under it, never cut, never coloured
  /// only.
  func saySafety(from stage: SafetyStage, _ work: inout Work) -> Spoken {
    var moment = moment(work)
    moment.safety = stage
    moment.crisis = stage == .none ? work.assessment.crisis : work.state.tier
    let now = heardThemes(work)
    if !now.isEmpty { moment.themes = now }
    var slots = Slots()
    let words = safetyQuote(work)
    slots.set("quote", words.isEmpty ? nil : "\"\(words)\"")
    let chosen = safetySpeech.choose(
      .safety, moment, slots: slots, allowed: Speech.Allowed(),
      said: Array(work.memory.said[speech.count...]), seed: work.seed,
      trace: &work.choice)
    var text = "Are you thinking about suicide?"
    if let chosen {
      text = chosen.words
      work.memory.said[speech.count + chosen.number] += 1
    }
    leave(chosen?.text.asks, text, &work)
    let block = lines(moment.crisis, moment.themes, work)
    // In an emergency its number stands above the words, which say so; people stand below.
    let first = moment.crisis == .emergency ? book.safety.emergency(country: work.country) : []
    let parts = first + [text] + block.filter { !first.contains($0) }
    return Spoken(
      move: .safety, rule: chosen.map { safetySpeech.replies[$0.reply].id } ?? "ask",
      policy: "safety", words: parts.joined(separator: "\n"), codes: chosen?.text.codes ?? [],
      asks: chosen?.text.asks, text: chosen?.place)
  }

  /// The people to call; a check names `/lines` in its words instead.
  private func lines(_ tier: Crisis, _ themes: Themes, _ work: Work) -> [String] {
    if tier <= .check, themes.isEmpty { return [] }
    return book.safety.block(
      country: work.country, themes: themes, emergencyFirst: tier == .emergency)
  }

  /// Themes of the signs that hold; the signs of a check are no theme until it is answered yes.
  private func heardThemes(_ work: Work) -> Themes {
    var themes = Themes()
    for sign in work.assessment.signs where sign.holds {
      let rule = book.signs[sign.rule]
      if rule.bank == .crisis, rule.tier != .check, let theme = rule.theme {
        themes.insert(Themes(theme))
      }
    }
    return themes
  }

  /// The clause of the gravest sign of crisis that holds.
  private func safetyQuote(_ work: Work) -> String {
    var best: (tier: Crisis, sign: Sign)?
    for sign in work.assessment.signs where sign.holds {
      let rule = book.signs[sign.rule]
      guard rule.bank == .crisis else { continue }
      if best.map({ rule.tier > $0.tier }) ?? true { best = (rule.tier, sign) }
    }
    return best.map {
      Quote.clause(around: $0.sign.bytes, in: work.tokens, of: work.statement)
    } ?? ""
  }
}
