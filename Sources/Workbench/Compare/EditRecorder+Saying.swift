/// Rules by which the coach answers.
extension EditRecorder {
  mutating func policy(_ old: [PolicyRow], _ new: [PolicyRow]) -> Alignment<PolicyRow> {
    rules(.policy, old, new, id: \.id, place: \.place) { recorder, merge in
      merge.field(.when, \.when, into: &recorder, \.braced)
      merge.field(.move, \.move, into: &recorder, \.rawValue)
    }
  }

  mutating func replies(_ old: [Reply], _ new: [Reply]) -> Alignment<Reply> {
    rules(.reply, old, new, id: \.id, place: \.place) { recorder, merge in
      merge.field(.move, \.move, into: &recorder, \.rawValue)
      merge.field(.when, \.when, into: &recorder, \.braced)
      merge.field(.otherwise, \.otherwise, into: &recorder) { $0 ? "true" : "false" }
      merge.list(
        .says, \.says, into: &recorder, key: \.line, alike: { areAlike($0.text, $1.text) },
        { RuleEdit.Side($0.line, at: $0.place, source: $0.text) })
    }
  }

  mutating func practices(_ old: [Practice], _ new: [Practice]) -> Alignment<Practice> {
    rules(.practice, old, new, id: \.id, place: \.place) { recorder, merge in
      merge.field(.mode, \.mode, into: &recorder, \.rawValue)
      // Without names of its own a practice is called by its title: they come and go together.
      let isNamed = merge.hasNames
      merge.field(
        .title, \.title, into: &recorder, with: { if !isNamed { $0.names = $1.names } }, { $0 })
      if isNamed { merge.phrases(.names, \.names, into: &recorder) }
      merge.field(.channel, \.channel, into: &recorder, \.rawValue)
      merge.field(.suits, \.suits, into: &recorder) { $0.joined(separator: ", ") }
      merge.field(.notWhen, \.notWhen, into: &recorder, \.braced)
      merge.field(.instead, \.instead, into: &recorder) { $0.joined(separator: ", ") }
      merge.field(.minutes, \.minutes, into: &recorder) { "\($0)" }
      merge.list(
        .steps, \.steps, into: &recorder, key: \.line, alike: { areAlike($0.say, $1.say) },
        { RuleEdit.Side($0.line, at: $0.place, source: $0.say) })
    }
  }

  mutating func countries(_ old: [Country], _ new: [Country]) -> Alignment<Country> {
    rules(.country, old, new, id: \.code, place: \.place) { recorder, merge in
      merge.field(.name, \.name, into: &recorder, { $0 })
      merge.field(.emergency, \.medical, into: &recorder) { "medical \($0 ?? "none")" }
      merge.field(.emergency, \.police, into: &recorder) { "police \($0 ?? "none")" }
      merge.list(
        .lines, \.lines, into: &recorder, key: \.line, alike: { $0.name == $1.name },
        { RuleEdit.Side($0.line, at: $0.place) })
    }
  }
}

extension RuleMerge where Rule == Practice {
  /// Whether an author gave it names: those that are made of its title stand where the rule does.
  fileprivate var hasNames: Bool {
    (old.names + new.names).contains { $0.place != old.place && $0.place != new.place }
  }
}

extension Conditions {
  fileprivate var braced: String { "{\(text)}" }
}

extension Reply.Text {
  /// The text with its codes, and what it asks.
  fileprivate var line: String {
    let codes = codes.isEmpty ? "" : " [\(codes.map(\.rawValue).joined(separator: ", "))]"
    return "\"\(text)\"\(codes)" + (asks.map { " asks \($0.rawValue)" } ?? "")
  }
}

extension Practice.Step {
  /// The words with what the step waits for.
  fileprivate var line: String {
    var line = "\"\(say)\" waits \(waits.rawValue)"
    if let keep { line += ", keep \(keep)" }
    if let pace { line += ", pace \(pace.rawValue)" }
    return stopsIfBad ? line + ", if-bad stop" : line
  }
}

extension Country.Line {
  /// All that is told of the line.
  fileprivate var line: String {
    let ways = [call.map { "call \($0)" }, text.map { "text \($0)" }, web, hours]
    return "\(name): " + ways.compactMap(\.self).joined(separator: ", ")
      + " (\(purposes.joined(separator: ", ")); \(languages.joined(separator: ", ")); seen \(seen))"
  }
}
