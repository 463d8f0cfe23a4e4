/// How a transcript says what its session took over from an earlier one.
extension Carried {
  /// The header lines, with line ends; empty when nothing was taken over.
  var headerText: String {
    var text = kept.isEmpty ? "" : "kept: \(TranscriptEscapes.escaped(Substring(kept)))\n"
    let items =
      refused.list.map { "refused \($0.rawValue)" } + notes.map { "note \($0)" }
      + (safety == .none ? [] : ["safety \(safety.rawValue)"])
      + (tier == .none ? [] : ["tier \(tier.rawValue)"])
      + themes.list.map { "theme \($0.rawValue)" } + (checked ? ["checked"] : [])
    if !items.isEmpty { text += "carried: \(items.joined(separator: ", "))\n" }
    return text
  }

  /// What the value of a `carried:` line names.
  ///
  /// - Returns: false when some item of it is none; those before it are taken.
  mutating func read(_ value: String) -> Bool {
    for item in value.split(separator: ",") {
      let words = item.split(separator: " ").map(String.init)
      let (kind, name) = (words.first ?? "", words.dropFirst().joined(separator: " "))
      switch kind {
      case "refused":
        guard let channel = Channel(rawValue: name) else { return false }
        refused.insert(Channels(channel))
      case "note" where !name.isEmpty: notes.append(name)
      case "safety":
        guard let stage = SafetyStage(rawValue: name) else { return false }
        safety = stage
      case "tier":
        guard let crisis = Crisis(rawValue: name) else { return false }
        tier = crisis
      case "theme":
        guard let theme = Theme(rawValue: name) else { return false }
        themes.insert(Themes(theme))
      case "checked" where name.isEmpty: checked = true
      default: return false
      }
    }
    return true
  }

  /// How a `carried:` line is written, for whoever wrote it otherwise.
  static let form =
    "carried: refused CHANNEL, note SIGN, safety STAGE, tier TIER, theme THEME, checked"
}
