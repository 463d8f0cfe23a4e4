extension RuleReader {
  mutating func context(_ fields: Fields) {
    check(
      fields, "a context rule",
      known: [
        "context", "effect", "direction", "reach", "cues", "look-alikes", "over", "needs",
        "spares", "only",
      ],
      needed: fields["direction"]?.text == "within" ? ["effect"] : ["effect", "cues"])
    let id = name(fields["context"], "a context rule's name")
    let rule = ContextRule(
      id: id ?? "", effect: choice(fields["effect"], "an effect") ?? .stop,
      direction: choice(fields["direction"], "a direction") ?? .forward,
      reach: whole(fields["reach"], "a reach", 1...64) ?? 6,
      cues: phrases(fields["cues"], "cues"),
      lookAlikes: phrases(fields["look-alikes"], "look-alikes"),
      over: choice(fields["over"], "over") ?? .none,
      needs: choice(fields["needs"], "needs") ?? .nothing,
      spares: concerned(fields["spares"], "spares"), only: concerned(fields["only"], "only"),
      place: fields.place)
    if id != nil { rules.contexts.append(rule) }
  }

  /// Takes a value as a list of signs, banks, and beginnings of signs' names.
  ///
  /// The book need not have them: so the rules of one book work in another. Only what looks like a
  /// slip of the pen is told.
  private mutating func concerned(_ value: Value?, _ noun: String) -> [String] {
    list(value, noun).compactMap { item in
      guard let text = text(item, noun) else { return nil }
      if text.hasSuffix("*"), text.dropLast().utf8.allSatisfy(Self.isNameByte), text.count > 1 {
        return text
      }
      guard let name = name(item, noun) else { return nil }
      if Bank(rawValue: name) == nil {
        references.append(Reference(kind: .concerned, name: name, place: item.place))
      }
      return name
    }
  }
}
