/// A row that was heard as something else.
public struct Miss: Hashable, Sendable {
  public var heard: HeardRow
  /// The label, or `crisis` / `no crisis`.
  public var wanted: String
  /// The state, or the tier of crisis.
  public var got: String

  /// Why it was missed: a line for each sign that counts, and one for what else was noted.
  public var because: [String] {
    let signs = heard.signs.filter { $0.bank != .note }
    var noted: [String] = []
    for sign in heard.signs where sign.bank == .note && sign.holds && !noted.contains(sign.sign) {
      noted.append(sign.sign)
    }
    return (signs.isEmpty ? ["no sign was found"] : signs.map(\.line))
      + (noted.isEmpty ? [] : ["noted: \(noted.joined(separator: ", "))"])
  }

  /// The misses of rows, in their order; a row may be missed in its state and in its crisis flag.
  public static func all(in rows: [HeardRow]) -> [Miss] {
    rows.flatMap { heard in
      var misses: [Miss] = []
      if heard.flagIsRight == false {
        let wanted = heard.row.crisis == true ? "crisis" : "no crisis"
        misses.append(Miss(heard: heard, wanted: wanted, got: heard.crisis.rawValue))
      }
      if heard.stateIsRight == false, let label = heard.row.label {
        misses.append(Miss(heard: heard, wanted: label.rawValue, got: heard.state.rawValue))
      }
      return misses
    }
  }

  /// Misses that were wanted and heard alike: crisis first, then by label and by what was heard.
  public static func groups(of misses: [Miss]) -> [[Miss]] {
    let states = ClientState.allCases.map(\.rawValue)
    let tiers = Crisis.allCases.map(\.rawValue)
    func order(_ miss: Miss) -> [Int] {
      let wanted = (["crisis", "no crisis"] + states).firstIndex(of: miss.wanted) ?? 0
      return [wanted, states.firstIndex(of: miss.got) ?? tiers.firstIndex(of: miss.got) ?? 0]
    }
    return Dictionary(grouping: misses, by: order)
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  /// A heading for misses of this kind: `overwhelm heard as neutral`.
  var title: String {
    switch wanted {
    case "crisis": "crisis not heard"
    case "no crisis": "no crisis, heard as \(got)"
    default: "\(wanted) heard as \(got)"
    }
  }
}
