import Testing
import Workbench

/// The river in a terminal.
struct RiverTextTests {
  @Test func itIsDrawn() throws {
    let text = RiverText(try ReportSample.session(), columns: 80, marks: .plain).text
    #expect(text.hasPrefix("7 turns. Phases: opening in turns 1 to 5"))
    #expect(
      text.hasSuffix(
        """

        overwhelm  ============================

                    O---o---o---o-.
                    |   |   |   | |
        midstream   |   |   |   | | .   . .-F
                    |   |   |   | |       |
                    R---o---o---o-+-o---o-'

        rigidity   ============================
        turn        1   2   3   4   5   6   7
        phase      opening             mid int
        distress        8           3
        exercise           [the p]
        put aside   put            back

        O overwhelm  R rigidity  F flow  o none of them
        A picture of what was heard in words: it measures nobody.
        """))
  }

  @Test(arguments: [20, 33, 80, 200])
  func itFitsTheWindow(_ columns: Int) throws {
    var inputs = ReportSample.inputs
    for number in 0..<40 { inputs.append(.statement("it rains \(number)")) }
    let session = try ReportSample.session(inputs)
    for marks in [RiverText.Marks.boxes, .plain] {
      let text = RiverText(session, columns: columns, marks: marks).text
      let drawn = text.split(separator: "\n").drop { !$0.hasPrefix("overwhelm") }
        .prefix { !$0.hasPrefix("A picture") && !$0.contains(" none of them") }
      #expect(drawn.count > 10)
      #expect(drawn.allSatisfy { $0.count <= columns && $0.last != " " })
    }
  }

  @Test func plainMarksAreThoseOfEveryTerminal() throws {
    let text = RiverText(try ReportSample.session(), columns: 80, marks: .plain).text
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }
}
