/// Names that a bracket may hold.
extension Book {
  /// Whether there is a sign of this id, the safety folder's among them.
  public func hasSign(_ id: String) -> Bool { signs.contains { $0.id == id } }

  /// Whether a turn may name this rule: a reply, a step of a practice as `id/number`, or `net`, the
  /// engine's own words.
  public func hasRule(_ name: String) -> Bool {
    if name == Net.rule { return true }
    if replies.contains(where: { $0.id == name }) { return true }
    if safety.replies.contains(where: { $0.id == name }) { return true }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), number > 0 else { return false }
    return practices.contains { $0.id == parts[0] && number <= $0.steps.count }
  }
}
