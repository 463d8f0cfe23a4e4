/// What moved between an earlier run and this one.
///
/// Rows are paired by their text. Both runs are measured by the labels of now, on the rows that
/// both have, so that a figure moves only because something is heard otherwise.
public struct Movement: Hashable, Sendable {
  /// A row that is heard otherwise than before.
  public struct Change: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case newlyRight, newlyWrong
      /// Wrong before and now in another way, or right in another tier, or not measured.
      case otherwise
    }
    public var kind: Kind
    public var then: HeardRow
    public var now: HeardRow
    /// Signs that hold now and did not.
    public var gained: [String]
    /// Signs that held and do not now, with the reason where one is told.
    public var lost: [String]
  }

  public var book: String
  public var file: String
  /// Rows that both runs have.
  public private(set) var shared = 0
  /// Rows that only this run has, and rows that only the earlier one had.
  public private(set) var onlyNow = 0
  public private(set) var onlyThen = 0
  /// Shared rows whose label is another one than before.
  public private(set) var relabelled = 0
  public private(set) var then: Evaluation
  public private(set) var now: Evaluation
  /// Rows that are heard otherwise, in the order of this run.
  public private(set) var changes: [Change] = []

  /// Compares this run with an earlier one.
  public init(from baseline: Baseline, to rows: [HeardRow]) {
    book = baseline.book
    file = baseline.file
    var earlier: [String: [HeardRow]] = [:]
    // The last first, so that taking from the end gives them in their order.
    for row in baseline.rows.reversed() { earlier[row.row.text, default: []].append(row) }
    var pairs: [(then: HeardRow, now: HeardRow)] = []
    for now in rows {
      guard var then = earlier[now.row.text]?.popLast() else {
        onlyNow += 1
        continue
      }
      if then.row.label != now.row.label { relabelled += 1 }
      then.row = now.row
      pairs.append((then, now))
    }
    shared = pairs.count
    onlyThen = baseline.rows.count - shared
    then = Evaluation(pairs.lazy.map(\.then))
    now = Evaluation(pairs.lazy.map(\.now))
    changes = pairs.compactMap(Self.change)
  }

  /// The changes of one kind.
  public func changes(_ kind: Change.Kind) -> [Change] { changes.filter { $0.kind == kind } }

  private static func change(_ then: HeardRow, _ now: HeardRow) -> Change? {
    guard then.state != now.state || then.crisis != now.crisis else { return nil }
    let kind: Change.Kind =
      switch (then.isRight, now.isRight) {
      case (false?, true?): .newlyRight
      case (true?, false?): .newlyWrong
      default: .otherwise
      }
    let before = then.signs.filter(\.holds)
    let after = now.signs.filter(\.holds)
    let gained = after.filter { sign in !before.contains { $0.isSame(as: sign) } }
    let lost = before.filter { sign in !after.contains { $0.isSame(as: sign) } }
    return Change(
      kind: kind, then: then, now: now,
      gained: gained.map { told($0, in: then.signs) }, lost: lost.map { told($0, in: now.signs) })
  }

  /// A sign by its name and words, and why it does not hold in the other run where it is found.
  private static func told(_ sign: HeardSign, in others: [HeardSign]) -> String {
    let off = others.first { $0.isSame(as: sign) && !$0.holds }
    return "\(sign.sign) \"\(sign.text)\"" + (off.map { " (\($0.because))" } ?? "")
  }
}

extension HeardSign {
  /// Whether it is the same sign in the same words, holding or not.
  fileprivate func isSame(as other: HeardSign) -> Bool { sign == other.sign && text == other.text }
}
