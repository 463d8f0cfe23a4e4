/// The slots that the engine fills by itself, and how many words each is counted as.
enum FixedSlot: String, CaseIterable {
  case quote, turned, suds, before, first, second, practice, parked, kept, step, claim, fact
  case exception, earlier

  /// The most words that a filled slot has.
  var words: Int {
    switch self {
    case .quote, .turned, .parked, .kept, .claim, .fact, .exception, .earlier: 8
    case .suds, .before: 1
    case .first, .second, .practice: 6
    // Counted by the longest step of the book.
    case .step: 0
    }
  }
}

extension CrossCheck {
  /// Tells slots that nothing fills.
  mutating func tellSlots(in rules: Rules) {
    let fillers = fillers
    for reply in rules.replies {
      for text in reply.says {
        for slot in slots(of: text.text, at: text.place) {
          check(slot, of: text, in: reply, fillers)
        }
      }
    }
    for practice in rules.practices {
      var kept: [String] = []
      for step in practice.steps {
        for slot in slots(of: step.say, at: step.place)
        where !kept.contains(slot) && FixedSlot(rawValue: slot) == nil {
          report.add(
            .unknownSlot, at: report.place(of: "{\(slot)}", behind: step.place),
            "no earlier step keeps '\(slot)'",
            hint: suggestion(for: slot, among: kept + FixedSlot.allCases.map(\.rawValue)))
        }
        if let keep = step.keep { kept.append(keep) }
      }
    }
  }

  /// The signs whose phrases fill each slot, in their order.
  private var fillers: [String: [String]] {
    var fillers: [String: [String]] = [:]
    for sign in allSigns {
      for slot in Set(sign.phrases.flatMap { $0.phrase.fills }) {
        fillers[slot, default: []].append(sign.id)
      }
    }
    return fillers
  }

  private mutating func check(
    _ slot: String, of text: Reply.Text, in reply: Reply, _ fillers: [String: [String]]
  ) {
    let place = report.place(of: "{\(slot)}", behind: text.place)
    if let fixed = FixedSlot(rawValue: slot) {
      if fixed == .step, reply.when.practice != [.aside] {
        report.add(
          .slotNeverFilled, at: place, "{step} is filled only while a step is asked once more",
          hint: "write 'when: {practice: aside}'")
      }
      return
    }
    guard let filling = fillers[slot] else {
      let known = FixedSlot.allCases.map(\.rawValue) + allSlots
      report.add(
        .unknownSlot, at: place, "no phrase fills {\(slot)}",
        hint: nearest(to: slot, among: known).map { "did you mean {\($0)}?" }
          ?? "write <\(slot)=...> in a phrase of a sign, or use {quote}")
      return
    }
    let asked = reply.when.sign
    if !asked.isEmpty, !filling.contains(where: asked.contains) {
      report.add(
        .slotNeverFilled, at: place,
        "no phrase of \(listed(asked)) fills {\(slot)}, so this text is never said",
        hint: "it is filled by " + listed(filling))
    }
  }

  private var allSlots: [String] {
    var names: [String] = []
    for sign in allSigns {
      for phrase in sign.phrases {
        for name in phrase.phrase.fills where !names.contains(name) { names.append(name) }
      }
    }
    return names
  }

  private func listed(_ names: [String]) -> String {
    names.prefix(4).map { "'\($0)'" }.joined(separator: ", ") + (names.count > 4 ? ", …" : "")
  }

  /// The names in the braces of a text.
  func slotNames(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
    let parts = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    return parts.compactMap { part in part.firstIndex(of: "}").map { String(part[..<$0]) } }
  }

  /// The names in the braces of a text; braces that are no pairs are told.
  private mutating func slots(of text: String, at place: Place) -> [String] {
    let braces: [UInt8] = [UInt8(ascii: "{"), UInt8(ascii: "}")]
    guard text.utf8.contains(where: braces.contains) else { return [] }
    var names: [String] = []
    var open: String?
    for character in text {
      switch (character, open) {
      case ("{", nil): open = ""
      case ("}", let name?) where !name.isEmpty:
        names.append(name)
        open = nil
      case ("{", _), ("}", _):
        badBraces(place)
        return []
      case (_, let name?): open = name + String(character)
      default: break
      }
    }
    if open != nil { badBraces(place) }
    return names
  }

  private mutating func badBraces(_ place: Place) {
    report.add(
      .badBraces, at: place, "braces stand round the name of a slot, and these are no pairs",
      hint: "write it as {quote}")
  }
}
