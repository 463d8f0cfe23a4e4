/// The river in lines of characters, for a terminal: first in words, then drawn.
public struct RiverText {
  /// What the drawing is made of.
  public struct Marks: Sendable {
    /// The shape of each state; `both` has those of its two halves.
    var overwhelm, rigidity, flow, neutral: Character
    var bank, midstream, along, across: Character
    /// Where the water turns: down from the left, down to the right, up from the left, up to the
    /// right.
    var fromAbove, toBelow, fromBelow, toAbove: Character
    /// Where one side of the water leaves the other or comes back to it, from above and from below.
    var joinsAbove, joinsBelow: Character
    var names: String

    /// Lines and shapes of Unicode.
    public static let boxes = Marks(
      overwhelm: "▲", rigidity: "■", flow: "●", neutral: "○", bank: "═", midstream: "·",
      along: "─", across: "│", fromAbove: "╮", toBelow: "╰", fromBelow: "╯", toAbove: "╭",
      joinsAbove: "┴", joinsBelow: "┬",
      names: "▲ overwhelm  ■ rigidity  ● flow  ○ none of them")

    /// Letters and signs that every terminal has.
    public static let plain = Marks(
      overwhelm: "O", rigidity: "R", flow: "F", neutral: "o", bank: "=", midstream: ".",
      along: "-", across: "|", fromAbove: ".", toBelow: "'", fromBelow: "'", toAbove: ".",
      joinsAbove: "+", joinsBelow: "+",
      names: "O overwhelm  R rigidity  F flow  o none of them")
  }

  /// The lines, none wider than the window; those in words are for the printer to break.
  public private(set) var text: String

  private static let label = 11
  /// What a turn takes.
  private static let step = 4

  /// Draws a session.
  ///
  /// - Parameters:
  ///   - session: the session so far.
  ///   - columns: the window's width.
  ///   - marks: what it is drawn with.
  public init(_ session: HeldSession, columns: Int, marks: Marks) {
    text = session.sentences.joined(separator: "\n")
    guard !session.turns.isEmpty else { return }
    let most = max(1, (columns - Self.label) / Self.step)
    for start in stride(from: 0, to: session.turns.count, by: most) {
      let turns = session.turns[start..<min(start + most, session.turns.count)]
      text += "\n\n" + Self.lines(session, turns, marks).joined(separator: "\n")
    }
    if !session.safetyTurns.isEmpty {
      text += "\n\nWhile safety comes first no river is drawn. /lines shows people to call."
    }
    text += "\n\n\(marks.names)\nA picture of what was heard in words: it measures nobody."
  }

  private static func lines(
    _ session: HeldSession, _ turns: ArraySlice<HeldTurn>, _ marks: Marks
  ) -> [String] {
    let width = turns.count * step
    let bank = String(repeating: marks.bank, count: width)
    let water = RiverWater(turns, step: step, marks).lines
    var lines = [named("overwhelm", bank)]
    for (row, line) in water.enumerated() {
      lines.append(named(row == RiverWater.middle ? "midstream" : "", line))
    }
    lines.append(named("rigidity", bank))
    let below = RiverRows(session, turns, step: step)
    lines += below.rows.map { named($0.name, $0.line) }
    return lines
  }

  private static func named(_ name: String, _ line: String) -> String {
    let named = name + String(repeating: " ", count: label - name.count) + line
    return String(named.reversed().drop { $0 == " " }.reversed())
  }
}
