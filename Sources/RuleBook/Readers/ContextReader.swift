extension RuleReader {
  mutating func context(_ fields: Fields) {
    check(
      fields, "a context rule",
      known: ["context", "effect", "direction", "reach", "cues", "look-alikes", "spares", "only"],
      needed: ["effect", "cues"])
    let id = name(fields["context"], "a context rule's name")
    let rule = ContextRule(
      id: id ?? "", effect: choice(fields["effect"], "an effect") ?? .stop,
      direction: choice(fields["direction"], "a direction") ?? .forward,
      reach: whole(fields["reach"], "a reach", 1...64) ?? 6,
      cues: phrases(fields["cues"], "cues"),
      lookAlikes: phrases(fields["look-alikes"], "look-alikes"),
      spares: names(fields["spares"], "spares", of: .sign),
      only: names(fields["only"], "only", of: .sign), place: fields.place)
    if id != nil { rules.contexts.append(rule) }
  }
}
