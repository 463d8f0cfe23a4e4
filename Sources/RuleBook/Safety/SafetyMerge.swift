/// What a book may add to the program's own safety rules: crisis phrases, countries and lines.
///
/// The shipped book's `safety/` is the folder that the program embeds; its rules are the same and
/// are passed by. Whatever else a book's `safety/` says is refused: it would not be run.
struct SafetyMerge {
  /// The rules to run.
  var merged: Rules
  var report: Report

  /// The safety rules that a book is run with: the program's own, and what the book adds.
  ///
  /// - Parameters:
  ///   - reader: what was read of the book; faults are told to it.
  ///   - own: the program's own; nil: those that are built in.
  /// - Returns: the rules to run.
  static func rules(of reader: inout RuleReader, own: Rules?) -> Rules {
    // The shipped book has the very files that are built in: they need not be read twice.
    if own == nil, EmbeddedSafety.isWhole(in: reader.report.files) { return reader.safety }
    let merge = SafetyMerge(reader.safety, to: own ?? embeddedSafety(), report: reader.report)
    reader.report = merge.report
    return merge.merged
  }

  /// Takes out of a book what only the safety folder may say.
  static func takeOut(of rules: inout Rules, into report: inout Report) {
    for sign in rules.signs where sign.bank == .crisis || sign.bank == .answer {
      report.add(
        .outsideSafety, at: sign.place,
        "'bank: \(sign.bank.rawValue)' stands outside the folder safety/",
        hint: sign.bank == .crisis
          ? "move the sign to a file of safety/" : "the program reads answers by its own rules")
    }
    for country in rules.countries {
      report.add(
        .outsideSafety, at: country.place, "a country stands outside the folder safety/",
        hint: "move it to safety/lines.yaml")
    }
    for reply in rules.replies where reply.move == .safety {
      report.add(
        .safetyMove, at: reply.place, "the program's own safety replies are always used",
        hint: "leave the reply out, or give it another move")
    }
    rules.signs.removeAll { $0.bank == .crisis || $0.bank == .answer }
    rules.countries = []
    rules.replies.removeAll { $0.move == .safety }
  }

  /// Adds what a book's `safety/` says.
  init(_ added: Rules, to own: Rules, report: Report) {
    merged = own
    self.report = report
    merged.sets = same(added.sets, own.sets, "a word set")
    merged.contexts = same(added.contexts, own.contexts, "a context rule")
    merged.replies = same(added.replies, own.replies, "a reply")
    for place in added.policy.map(\.place) + added.practices.map(\.place) {
      refuse(place, "this kind of rule")
    }
    for sign in added.signs { add(sign) }
    for country in added.countries { add(country) }
  }

  /// Passes by rules that are the program's own, and refuses all others.
  private mutating func same<Rule: Placed>(_ added: [Rule], _ own: [Rule], _ noun: String) -> [Rule]
  {
    var rules = own
    for rule in added {
      if let index = own.firstIndex(where: { $0.id == rule.id }),
        own[index].placeless == rule.placeless
      {
        // The book's copy, so that faults are shown where somebody can see them.
        rules[index] = rule
      } else {
        refuse(rule.place, noun)
      }
    }
    return rules
  }

  private mutating func refuse(_ place: Place, _ noun: String) {
    report.add(
      .notAdded, at: place, "\(noun) of safety/ that is not the program's own would not be used",
      hint: "a book may add crisis phrases, countries and lines; in the program's own source, "
        + "run 'make embed' and build first")
  }

  private mutating func add(_ sign: SignRule) {
    guard let index = merged.signs.firstIndex(where: { $0.id == sign.id }) else {
      return addNew(sign)
    }
    let own = merged.signs[index]
    if own.placeless == sign.placeless {
      merged.signs[index] = sign
      return
    }
    guard sign.bank == .crisis, own.bank == .crisis else {
      return refuse(sign.place, "a sign")
    }
    let hasUnless = !sign.unless.isEmpty && sign.unless.map(\.source) != own.unless.map(\.source)
    if hasUnless { refuseUnless(of: sign) }
    let differs =
      sign.tier != .none && sign.tier != own.tier || sign.theme != nil && sign.theme != own.theme
      || sign.part != nil && sign.part != own.part
    if differs {
      report.add(
        .crisisDiffers, at: sign.place,
        "'\(sign.id)' is the program's own, with another tier, theme or part",
        hint: "leave tier, theme and part out, or add a sign with a name of its own")
    }
    addPhrases(of: sign, to: index, own)
  }

  private mutating func addPhrases(of sign: SignRule, to index: Int, _ own: SignRule) {
    let known = Set(own.phrases.map(\.phrase.source))
    let given = Set(sign.phrases.map(\.phrase.source))
    merged.signs[index].phrases += sign.phrases.filter { !known.contains($0.phrase.source) }
    let examples = Set(own.examples.map(\.text) + own.counterexamples.map(\.text))
    merged.signs[index].examples += sign.examples.filter { !examples.contains($0.text) }
    merged.signs[index].counterexamples += sign.counterexamples.filter {
      !examples.contains($0.text)
    }
    // Somebody who lists new phrases alone knows; a copy with phrases taken out misleads.
    let missing = own.phrases.filter { !given.contains($0.phrase.source) }
    if let first = missing.first, !known.isDisjoint(with: given) {
      report.add(
        .missingCopy, at: sign.place,
        "\(missing.count) of the program's own phrases are not in this copy, and are heard anyway",
        hint: "the first is '\(first.phrase.source)'")
    }
  }

  private mutating func addNew(_ sign: SignRule) {
    guard sign.bank == .crisis else { return refuse(sign.place, "a sign of another bank") }
    if !sign.unless.isEmpty { refuseUnless(of: sign) }
    guard SafetyMerge.isComplete(sign, &report) else { return }
    var sign = sign
    sign.unless = []
    merged.signs.append(sign)
  }

  private mutating func refuseUnless(of sign: SignRule) {
    report.add(
      .unlessOnCrisis, at: sign.unless.first?.place ?? sign.place,
      "a book cannot turn a crisis sign off",
      hint: "leave 'unless' out; in the program's own source, run 'make embed' and build first")
  }

  /// Whether a crisis sign raises something; one that does not is told.
  static func isComplete(_ sign: SignRule, _ report: inout Report) -> Bool {
    guard let theme = sign.theme else {
      report.add(
        .missingKey, at: sign.place, "a crisis sign needs 'theme'",
        hint: "one of: " + Theme.allCases.map(\.rawValue).joined(separator: ", "))
      return false
    }
    guard theme.raisesTier, sign.tier == .none else { return true }
    report.add(
      .missingKey, at: sign.place, "a crisis sign of '\(theme.rawValue)' needs 'tier'",
      hint: "one of: check, veiled, explicit, emergency")
    return false
  }
}
