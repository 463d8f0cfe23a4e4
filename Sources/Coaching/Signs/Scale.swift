/// How signs become a state: the one table of what counts how much.
public enum Scale {
  /// A bank stands from this level on.
  public static let stands = 2
  /// `both` when each bank stands and the lower is at least the higher divided by this.
  ///
  /// A quarter and not a half: signs of one bank come in crowds, and a long complaint with one clear
  /// demand in it is heard as both by people (macro-F1, the mean of two sets not learned from:
  /// plain .890 to .904, indirect .570 to .576; no set of statements got worse).
  public static let bothDivisor = 4
  /// Flow stands from this level on, when neither bank does.
  public static let flowStands = 2
  /// How much more a sign counts in the clause that a contrast cue leads to.
  public static let contrastFactor = 2
  /// From this weight on: a hint stays a hint behind "but", and is no sign by itself.
  public static let contrastFrom = 2

  /// What a match counts.
  ///
  /// - Parameters:
  ///   - weight: the weight of its phrase.
  ///   - lands: whether it stands in the clause that a contrast cue leads to.
  /// - Returns: the weight, doubled there.
  public static func weight(_ weight: Int, lands: Bool) -> Int {
    lands && weight >= contrastFrom ? weight * contrastFactor : weight
  }

  /// The state that levels come to.
  public static func state(of levels: Levels) -> ClientState {
    let overwhelm = levels.overwhelm >= stands
    let rigidity = levels.rigidity >= stands
    switch (overwhelm, rigidity) {
    case (true, true):
      let lower = min(levels.overwhelm, levels.rigidity)
      let higher = max(levels.overwhelm, levels.rigidity)
      if lower * bothDivisor >= higher { return .both }
      return levels.overwhelm > levels.rigidity ? .overwhelm : .rigidity
    case (true, false): return .overwhelm
    case (false, true): return .rigidity
    case (false, false): return levels.flow >= flowStands ? .flow : .neutral
    }
  }
}
