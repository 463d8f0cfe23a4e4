import Testing

/// `midstream classify`: lines in, JSON lines out.
@Suite struct ClassifyTests {
  private let classify = ["classify", "--rules", Built.book]
  private let calm = """
    "state":"neutral","crisis":"none","levels":{"overwhelm":0,"rigidity":0,"flow":0},"signs":[]}
    """

  @Test func aStatementGivesOneLine() throws {
    let run = try Run(classify, lines: ["I’m not overwhelmed. I should rest"])
    #expect(
      run.output.hasPrefix(
        """
        {"text":"I’m not overwhelmed. I should rest","state":"rigidity","crisis":"none",\
        "levels":{"overwhelm":0,"rigidity":2,"flow":0},"signs":[{
        """))
    // Signs of the program's own safety rules may stand between.
    #expect(
      run.output.contains(
        """
        {"sign":"too-much","bank":"overwhelm","text":"overwhelmed","start":10,"end":21,\
        "holds":false,"because":"negated by 'not'"},
        """))
    #expect(
      run.output.contains(
        """
        {"sign":"should","bank":"rigidity","text":"I should","start":23,"end":31,\
        "holds":true,"because":"affirmed"}
        """))
    #expect(run.output.hasSuffix("}]}\n"))
    #expect(run.code == 0)
  }

  @Test func everyLineIsAnsweredInOrder() throws {
    let bytes = Array("one\r\n\r\n".utf8) + [0xFF, 0x0A] + Array("\u{0}last".utf8)
    let run = try Run(classify + ["-"], bytes: bytes)
    #expect(
      run.output == """
        {"text":"one",\(calm)
        {"text":"",\(calm)
        {"text":"\u{FFFD}",\(calm)
        {"text":"\\u0000last",\(calm)

        """)
    #expect(run.code == 0)
    #expect(try Run(classify).output == "")
  }

  @Test func aFileIsReadAndAMissingOneIsTold() throws {
    try Scratch.inFolder { folder in
      try Scratch.write("tea", to: folder + "/a.txt")
      #expect(try Run(classify + [folder + "/a.txt"]).output == "{\"text\":\"tea\",\(calm)\n")
      let missing = try Run(classify + [folder + "/b.txt"])
      #expect(missing.code == 66)
      #expect(missing.errors.contains("b.txt"))
      #expect(try Run(classify + [folder]).code == 66)
    }
  }

  @Test func aFieldOfJSONLines() throws {
    let run = try Run(
      classify + ["--field", "say"],
      lines: [#"{"id":1,"say":"tea\nfor two"}"#, "{]", #"{"say":null}"#, #"{"say":"end"}"#])
    #expect(
      run.output == """
        {"text":"tea\\nfor two",\(calm)
        {"line":2,"error":"a key in quotes is wanted at byte 2"}
        {"line":3,"error":"the field 'say' is no text"}
        {"text":"end",\(calm)

        """)
    #expect(run.code == 1)
  }

  @Test func aLineOfTenMegabytesIsOneStatement() throws {
    let long = String(repeating: "plain words and more of them, ", count: 350_000)
    let run = try Run(classify, lines: [long, "I should stop"])
    let answers = run.output.split(separator: "\n")
    #expect(answers.count == 2)
    #expect(answers.first?.utf8.count ?? 0 > 10_000_000)
    #expect(answers.last?.contains(#""state":"rigidity""#) == true)
  }

  @Test func aFullDiskIsTold() throws {
    let run = try Run(classify, lines: ["tea"], output: "/dev/full")
    #expect(run.code == 74)
    #expect(run.errors.contains("No space left"))
  }

  /// Who waits for an answer gets it, before the input ends.
  @Test func linesThatComeOneByOneAreAnsweredOneByOne() throws {
    let pipes = try Pipes(classify)
    pipes.say("I should rest")
    #expect(pipes.hear(upTo: "\n").contains(#""state":"rigidity""#))
    pipes.say("tea")
    #expect(pipes.hear(upTo: "\n").contains(#""state":"neutral""#))
  }
}
