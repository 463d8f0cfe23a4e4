/// A condition that does not hold at a moment.
public struct Misfit: Hashable, Sendable {
  /// The key, as in a rule file.
  public var key: String
  /// The values that would do.
  public var wanted: [String]
  /// What the moment has; empty: nothing of the kind.
  public var was: [String]

  /// The conditions that do not hold.
  ///
  /// - Parameters:
  ///   - conditions: what a rule asks.
  ///   - moment: a moment, as conditions that fit just it (`Traced.moment`).
  /// - Returns: those that fail, in the order of the keys; none when the rule fits.
  static func all(of conditions: Conditions, at moment: Conditions) -> [Misfit] {
    zip(conditions.keys, moment.keys).compactMap { asked, has in
      guard !asked.values.isEmpty, !asked.values.contains(where: has.values.contains) else {
        return nil
      }
      return Misfit(key: asked.name, wanted: asked.values, was: has.values)
    }
  }

  /// The condition in words: `phase is opening, not middle`.
  public var text: String {
    let many = wanted.count > Self.most
    let shown = wanted.prefix(Self.most).joined(separator: " or ") + (many ? " or …" : "")
    switch key {
    case "sign": return "no sign \(shown) is heard"
    case "note", "theme": return "no \(key) \(shown) was heard in this session"
    case "refused", "failed":
      return "no channel \(shown) \(key == "failed" ? "failed" : "was refused")"
    case _ where was.isEmpty: return "\(key) is nothing, not \(shown)"
    default: return "\(key) is \(was.joined(separator: ", ")), not \(shown)"
    }
  }

  /// Nobody reads more values than these.
  private static let most = 4
}
