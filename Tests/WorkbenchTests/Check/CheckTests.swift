import Testing
import Workbench

/// What `check` tells of examples.
@Suite struct CheckTests {
  private func found(_ text: String) -> [Diagnostic] {
    let book = "- book: sample\n  version: \"1\"\n  format: 1\n"
    let read = ReadBook(files: [
      RuleFile(name: "book.yaml", text: book), RuleFile(name: "signs/a.yaml", text: text),
    ])
    return check(read)
  }

  private let context = """
    - context: not
      effect: negated
      cues: [not]

    """

  private func sign(_ examples: [String], _ counterexamples: [String] = []) -> String {
    func list(_ key: String, _ texts: [String]) -> String {
      texts.isEmpty ? "" : "  \(key):\n" + texts.map { "    - \"\($0)\"\n" }.joined()
    }
    return context + """
      - sign: too-much
        bank: overwhelm
        phrases: [snowed under, "?(I am) drowning"]
        unless: [drowning in flowers]

      """ + list("examples", examples) + list("counterexamples", counterexamples)
  }

  @Test func examplesThatAreHeardAreNoFault() {
    let text = sign(
      ["I'm [snowed under]", "[I'm drowning]", "drowning", "Ça va? [Snowed under]!"],
      ["I am not snowed under", "drowning in flowers", "A cake."])
    #expect(found(text).map(\.text) == [])
  }

  @Test(arguments: [
    ("A cake.", "M701 9:7", "'too-much' is not heard in its own example"),
    (
      "I am not snowed under", "M702 9:7",
      "'too-much' is heard in \"snowed under\", but does not hold: negated by 'not'"
    ),
    (
      "I'm [drowning]", "M703 9:7",
      "'too-much' is heard in \"I'm drowning\", not in \"drowning\""
    ),
  ])
  func anExampleThatIsNot(example: String, expected: String, message: String) {
    let found = found(sign([example]))
    #expect(found.map { "\($0.fault.code) \($0.place.line):\($0.place.column)" } == [expected])
    #expect(found.first?.message == message)
    #expect(found.first?.excerpt == "    - \"\(example)\"")
  }

  @Test func oneOfTwoMarksIsEnough() {
    #expect(found(sign(["I'm [snowed under], and [I'm drowning]"])).isEmpty)
  }

  @Test func aCounterexampleThatIsHeardNamesThePhrase() throws {
    let found = found(sign([], ["She says I'm snowed under."]))
    let fault = try #require(found.first)
    #expect(found.count == 1 && fault.fault == .counterexampleHeard)
    #expect(fault.hint == "by the phrase 'snowed under'")
    #expect(fault.notes.first?.place == Place(file: "signs/a.yaml", line: 6, column: 13))
  }

  @Test func examplesAreRunBesideOtherFaults() {
    let found = found(sign(["A cake."]) + "- sing: x\n")
    #expect(found.map(\.fault) == [.exampleNotHeard, .unknownKind])
  }

  @Test func aFolderThatIsNotThereIsOneFault() {
    #expect(check(folder: "/no/such/folder").map(\.fault) == [.noFolder])
  }

  @Test func theJSONHasEveryKeyOfEveryFault() {
    let json = found(sign(["A \\\"cake\\\"."])).json
    for part in [
      "\"code\" : \"M701\"", "\"line\" : 9", "\"column\" : 7", "\"severity\" : \"error\"",
      "\"file\" : \"signs/a.yaml\"", "\"hint\" : \"nothing is heard in it\"", "\"notes\" : [",
    ] {
      #expect(json.contains(part), "\(part) in \(json)")
    }
    #expect([Diagnostic]().json == "[\n\n]\n")
  }
}
