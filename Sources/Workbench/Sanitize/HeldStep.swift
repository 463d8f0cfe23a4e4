/// A turn of a session as far as sanitizing must keep it.
struct HeldStep: Hashable, Sendable {
  var heard: Coaching.Heard
  var state: SessionState
  var suds: Int?

  /// What in another turn differs, by the rule that saw it; nil: nothing.
  func need(against other: HeldStep) -> String? {
    if self == other { return nil }
    let gone = heard.signs.filter { !other.heard.signs.contains($0) }
    let come = other.heard.signs.filter { !heard.signs.contains($0) }
    if let sign = gone.first { return "the sign '\(sign)'" }
    if let sign = come.first { return "that the sign '\(sign)' is not heard" }
    if heard.crisis != other.heard.crisis { return "crisis '\(heard.crisis.rawValue)'" }
    if heard.state != other.heard.state { return "the state '\(heard.state?.rawValue ?? "")'" }
    if heard.rule != other.heard.rule { return "the rule '\(heard.rule)'" }
    if suds != other.suds { return "the number" }
    return "what the session remembers"
  }
}
