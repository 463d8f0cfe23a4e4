/// How signs were turned off for one reason, or by one rule, and what came of it.
public struct TurnedOff: Hashable, Sendable {
  public var reason: Because.Reason
  /// The context rule, or the sign that an `unless` belongs to; nil: all of the reason.
  public var rule: String?
  /// Where the rule stands, as `file:line`; nil where `rule` is.
  public var place: String?
  /// Signs of a bank or of crisis that do not hold for this reason.
  public var signs = 0
  /// Rows with at least one of them.
  public var rows = 0
  /// Rows that were heard as they are labelled.
  public var right = 0
  /// Rows that were heard as something else.
  public var wrong = 0
  /// Of these, the rows that lack just such a sign: it was turned off wrongly.
  public var lost = 0

  /// Counts over rows: for each reason its sum, then its rules, those with the most signs first.
  public static func all(in rows: [HeardRow]) -> [TurnedOff] {
    var table: [Key: TurnedOff] = [:]
    for row in rows { add(row, to: &table) }
    return table.values.sorted { a, b in
      let (x, y) = (Because.Reason.order(of: a.reason), Because.Reason.order(of: b.reason))
      return (x, a.rule == nil ? 0 : 1, -a.signs, a.rule ?? "", a.place ?? "")
        < (y, b.rule == nil ? 0 : 1, -b.signs, b.rule ?? "", b.place ?? "")
    }
  }

  private struct Key: Hashable {
    var reason: Because.Reason
    var rule: String?
  }

  private init(_ key: Key, place: String?) {
    reason = key.reason
    rule = key.rule
    self.place = place
  }

  private static func add(_ row: HeardRow, to table: inout [Key: TurnedOff]) {
    var found: [Key: Verdict] = [:]
    for sign in row.signs where !sign.holds {
      guard let verdict = row.verdict(without: sign) else { continue }
      let rule = sign.cue?.id ?? sign.sign
      for key in [Key(reason: sign.reason, rule: nil), Key(reason: sign.reason, rule: rule)] {
        let place = key.rule == nil ? nil : sign.cue?.place ?? sign.place
        table[key, default: TurnedOff(key, place: place)].signs += 1
        found[key] = max(found[key] ?? verdict, verdict)
      }
    }
    for (key, verdict) in found {
      table[key]?.rows += 1
      switch verdict {
      case .unmeasured: break
      case .right: table[key]?.right += 1
      case .wrong: table[key]?.wrong += 1
      case .lost:
        table[key]?.wrong += 1
        table[key]?.lost += 1
      }
    }
  }

  /// What came of a row in which a sign was turned off, the worst last.
  fileprivate enum Verdict: Int, Comparable {
    case unmeasured, right, wrong, lost

    static func < (a: Verdict, b: Verdict) -> Bool { a.rawValue < b.rawValue }
  }
}

extension HeardRow {
  /// What came of turning off one of the row's signs; nil for a sign that measures nothing.
  fileprivate func verdict(without sign: HeardSign) -> TurnedOff.Verdict? {
    switch sign.bank {
    case .note, .answer: return nil
    case .crisis:
      guard let flagIsRight else { return .unmeasured }
      return flagIsRight ? .right : row.crisis == true ? .lost : .wrong
    case .overwhelm, .rigidity, .flow:
      guard let stateIsRight else { return .unmeasured }
      if stateIsRight { return .right }
      let isMissing =
        row.label?.banks.contains(sign.bank) == true && !state.banks.contains(sign.bank)
      return isMissing ? .lost : .wrong
    }
  }
}

extension Because.Reason {
  static func order(of reason: Self) -> Int { allCases.firstIndex(of: reason) ?? 0 }
}
