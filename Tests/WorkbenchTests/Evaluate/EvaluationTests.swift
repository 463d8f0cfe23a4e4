import Testing
import Workbench

/// Figures on labelled statements, and how they are told.
@Suite struct EvaluationTests {
  private func evaluation(_ rows: [LabelledStatement]) throws -> Evaluation {
    var hearer = try Hearer()
    return Evaluation(hearer.hear(rows))
  }

  private func report(_ rows: [LabelledStatement], fields: [String] = []) throws
    -> EvaluationReport
  {
    var hearer = try Hearer()
    return hearer.report(rows, fields: fields)
  }

  @Test func figuresByHand() throws {
    let found = try evaluation([
      row("drowning", .overwhelm), row("drowning here", .overwhelm), row("a cake", .overwhelm),
      row("I should", .rigidity), row("drowning", .rigidity),
      row("a cake", .neutral), row("I should", .neutral),
    ])
    let overwhelm = found.score(of: .overwhelm)
    #expect(overwhelm == Evaluation.Score(hits: 2, falseAlarms: 1, misses: 1))
    #expect(overwhelm.precision == 2.0 / 3 && overwhelm.recall == 2.0 / 3)
    #expect(found.score(of: .rigidity).f1 == 0.5)
    #expect(found.score(of: .neutral).f1 == 0.5)
    #expect(found.macroF1 == (2.0 / 3 + 0.5 + 0.5) / 3)
    #expect(found.accuracy == 4.0 / 7)
    #expect(found.matrix[.overwhelm]?[.neutral] == 1)
  }

  @Test func statesThatNoLabelHasAreNoPartOfTheMean() throws {
    let found = try evaluation([row("drowning", .overwhelm), row("I should", .overwhelm)])
    #expect(found.labels == [.overwhelm])
    #expect(found.macroF1 == found.score(of: .overwhelm).f1)
  }

  @Test func aCrisisRowIsMeasuredOnTheFlagAlone() throws {
    let rows = [
      row("I want to die, drowning", .neutral, true), row("a cake", .neutral, true),
      row("I want to die", .neutral, false), row("a cake", nil, false), row("drowning", nil),
    ]
    let found = try evaluation(rows)
    #expect(found.crisis == Evaluation.Score(hits: 1, falseAlarms: 1, misses: 1))
    #expect(found.crisisRows == 4)
    #expect(found.matrix == [.neutral: [.neutral: 1]])
    #expect(try report(rows).misses.map(\.wanted) == ["crisis", "no crisis"])
  }

  @Test func falseAlarmsAreCountedByBankSignAndCrisis() throws {
    let found = try evaluation([
      row("drowning", .neutral), row("calmer", .neutral), row("I want to die", .neutral, false),
      row("my sister", .neutral), row("not drowning", .neutral), row("drowning", .overwhelm),
    ])
    #expect(found.neutral == Evaluation.NeutralRows(rows: 5, bank: 1, sign: 2, crisis: 1))
  }

  @Test func rowsThatNameATierAreTold() throws {
    let found = try evaluation([
      row("I want to die", nil, true, tier: .explicit), row("a cake", nil, true, tier: .veiled),
      row("a cake", nil, true),
    ])
    #expect(found.tiers == [.explicit: [.explicit: 1], .veiled: [.none: 1]])
  }

  @Test func missesStandInGroupsAndSayWhatWasHeardAndWhy() throws {
    let text = try report([
      row("my sister and I should", .overwhelm, line: 3), row("a cake", .overwhelm, line: 4),
      row("I am not drowning", .overwhelm, line: 5),
    ]).text
    #expect(
      text.contains(
        """
        3 misses

        overwhelm heard as rigidity: 1
        line 3: overwhelm, heard rigidity: my sister and I should
            should "I should" holds, weight 2 by I should [book.yaml:10]
            noted: kin

        overwhelm heard as neutral: 2
        line 4: overwhelm, heard neutral: a cake
            no sign was found
        line 5: overwhelm, heard neutral: I am not drowning
            too-much "drowning" negated by 'not' [not, book.yaml:18] by drowning [book.yaml:6]

        """))
  }

  @Test func theTextHasItsTables() throws {
    let text = try report([row("drowning", .overwhelm, false), row("a cake", .neutral)]).text
    #expect(
      text == """
        2 rows of rows.jsonl, heard with sample 1

        state      precision  recall     F1  rows
        overwhelm      1.000   1.000  1.000     1
        neutral        1.000   1.000  1.000     1
        macro-F1                      1.000
        right                         1.000

        label / heard  overwhelm  rigidity  both  flow  neutral
        overwhelm              1         0     0     0        0
        neutral                0         0     0     0        1

        false alarms in 1 neutral row
          0 heard as overwhelm, rigidity or both (0.0 %)
          0 with a sign of overwhelm, rigidity or flow that holds, hints too (0.0 %)
          0 with a tier of crisis (0.0 %)

        crisis: 0 false flags in 1 row

        no misses

        """)
  }

  @Test func groupsHaveALineEachInTheOrderOfTheFile() throws {
    let text = try report(
      [
        row("drowning", .overwhelm, groups: ["plain"]),
        row("a cake", .overwhelm, groups: ["irony"]),
        row("drowning", .neutral, groups: ["plain"]),
      ], fields: ["kind"]
    ).text
    #expect(
      text.contains(
        """
        by kind  rows  macro-F1  right  false alarms
        plain       2     0.333  0.500        1 of 1
        irony       1     0.000  0.000             -

        """))
  }

  @Test func textOfTheFileNeverActs() throws {
    let text = try report([row("a\u{1B}[2Jb\nmacro-F1 1.000", .overwhelm)]).text
    #expect(text.contains("heard neutral: a\\u{1B}[2Jb\\u{A}macro-F1 1.000\n"))
  }
}
