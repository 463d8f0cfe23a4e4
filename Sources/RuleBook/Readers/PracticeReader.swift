extension RuleReader {
  mutating func practice(_ fields: Fields) {
    check(
      fields, "a practice",
      known: [
        "practice", "mode", "title", "names", "channel", "suits", "not-when", "instead", "minutes",
        "steps",
      ], needed: ["mode", "title", "channel", "steps"])
    let id = name(fields["practice"], "a practice's name")
    let steps = list(fields["steps"], "steps").compactMap { step($0) }
    let practice = Practice(
      id: id ?? "", mode: choice(fields["mode"], "a mode") ?? .stability,
      title: text(fields["title"], "a title") ?? "",
      names: fields["names"] == nil ? ownNames(id, fields) : phrases(fields["names"], "names"),
      channel: choice(fields["channel"], "a channel") ?? .words,
      suits: names(fields["suits"], "suits", of: .sign),
      notWhen: conditions(fields["not-when"], "not-when"),
      instead: names(fields["instead"], "instead", of: .practice),
      minutes: whole(fields["minutes"], "minutes", 1...60) ?? 1, steps: steps,
      place: fields.place)
    if id != nil { rules.practices.append(practice) }
  }

  /// Without names of its author's, a practice is called by its title and its id.
  private func ownNames(_ id: String?, _ fields: Fields) -> [Phrase] {
    [fields["title"]?.text, id].compactMap { text in
      let words = (text ?? "").split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
      return try? Phrase(parsing: words.joined(separator: " "), place: fields.place)
    }
  }

  private mutating func step(_ value: Value) -> Practice.Step? {
    if value.text != nil {
      return text(value, "a step").map { Practice.Step(say: trimmed($0), place: value.place) }
    }
    if case .map(let entries) = value.kind, !value.isFlow,
      !entries.contains(where: { $0.key == "say" })
    {
      swallowed(value, "a step")
      return nil
    }
    guard
      let fields = fields(
        value, "a step", known: ["say", "waits", "pace", "keep", "if-bad"], needed: ["say"]),
      let say = text(fields["say"], "say")
    else { return nil }
    let ifBad: IfBad? = choice(fields["if-bad"], "if-bad")
    return Practice.Step(
      say: trimmed(say), waits: choice(fields["waits"], "waits") ?? .text,
      pace: fields["pace"] == nil ? nil : choice(fields["pace"], "a pace"),
      keep: name(fields["keep"], "keep"), stopsIfBad: ifBad == .stop,
      place: fields["say"]?.place ?? value.place)
  }

  /// What a bad answer does to a practice.
  private enum IfBad: String, CaseIterable { case stop }
}
