import RuleBook
import Testing
import Workbench

/// The edits between two books: each as fine as a person makes it, with its place in both.
struct BookEditsTests {
  /// An edit of the sample, and what is said of it: its title, the words with which its line begins in
  /// the old book, and in the new one.
  struct Case: Sendable, CustomTestStringConvertible {
    var from: String
    var to: String
    var title: String
    var old: String
    var new: String
    var testDescription: String { title }
  }

  static let cases = [
    Case(
      from: "    - drowning\n", to: "", title: "phrase of sign 'too-much' taken out",
      old: "    - drowning\n", new: "  phrases:\n    - snowed"),
    Case(
      from: "    - drowning\n", to: "    - drowning\n    - sinking\n",
      title: "phrase of sign 'too-much' added", old: "    - drowning\n", new: "    - sinking"),
    Case(
      from: "snowed under: 3", to: "snowed under: 1", title: "phrase of sign 'too-much' changed",
      old: "    - snowed", new: "    - snowed"),
    Case(
      from: "drowning kittens\n  ex", to: "drowning cats\n  ex",
      title: "phrase in 'unless' of sign 'too-much' changed", old: "    - drowning kittens",
      new: "    - drowning cats"),
    Case(
      from: "  weight: 2\n", to: "  weight: 3\n", title: "'weight' of sign 'too-much' changed",
      old: "  weight", new: "  weight"),
    Case(
      from: "[work, debt, emails]", to: "[work, emails]",
      title: "entry of word set 'load' taken out",
      old: "  words", new: "  words"),
    Case(
      from: "  reach: 3\n", to: "  reach: 1\n", title: "'reach' of context rule 'not' changed",
      old: "  reach", new: "  reach"),
    Case(
      from: "    - hardly\n", to: "", title: "cue of context rule 'not' taken out",
      old: "    - hardly", new: "    - not\n"),
    Case(
      from: "    - not only\n", to: "    - not only\n    - not just\n",
      title: "look-alike of context rule 'not' added", old: "    - not only", new: "    - not just"),
    Case(
      from: "{state: rigidity}", to: "{state: rigidity, gate: open}",
      title: "condition 'when' of policy row 'rigid' changed", old: "  when: {state: rigidity",
      new: "  when: {state: rigidity"),
    Case(
      from: "The pile does not wait.", to: "The pile waits.", title: "text of reply 'pile' changed",
      old: "    - text: \"The pile", new: "    - text: \"The pile"),
    Case(
      from: "\"It stays.\"\n      codes: [SR]", to: "\"It stays.\"\n      codes: [CR]",
      title: "text of reply 'heard' changed", old: "    - text: \"It stays",
      new: "    - text: \"It stays"),
    Case(
      from: "- policy: rigid\n  when: {state: rigidity}\n  move: reflection\n", to: "",
      title: "policy row 'rigid' taken out", old: "- policy: rigid", new: "- policy: over"),
    Case(
      from: "    - \"I'm [drowning]\"\n", to: "    - \"I'm [drowning] here\"\n",
      title: "example of sign 'too-much' changed", old: "    - \"I'm [dr", new: "    - \"I'm [dr"),
  ]

  @Test(arguments: cases) func anEditIsNamedWithItsPlaceInBothBooks(_ edit: Case) throws {
    let text = try ComparedSample.edited([(edit.from, edit.to)])
    let edits = BookEdits(
      from: try ComparedSample.version(ComparedSample.text), to: try ComparedSample.version(text)
    ).edits
    #expect(edits.map(\.title) == [edit.title])
    #expect(edits.first?.oldPlace?.line == (try ComparedSample.line(of: edit.old)))
    #expect(edits.first?.newPlace?.line == (try ComparedSample.line(of: edit.new, in: text)))
  }

  @Test func aRuleThatWasMovedIsOneEdit() throws {
    let row = "- policy: rest\n  move: reflection\n"
    let text = try ComparedSample.edited([(row, ""), ("- policy: over", row + "- policy: over")])
    let edits = BookEdits(
      from: try ComparedSample.version(ComparedSample.text), to: try ComparedSample.version(text)
    ).edits
    #expect(edits.map(\.kind) == [.moved])
    #expect(edits.map(\.title) == ["policy row 'rest' moved"])
    #expect(edits.first?.newPlace?.line == (try ComparedSample.line(of: row, in: text)))
  }

  @Test func remarksAndLayoutAreNoEdits() throws {
    let text = "# A remark.\n\n" + ComparedSample.text.replacing("[work, ", with: "[work,   ")
    let edits = BookEdits(
      from: try ComparedSample.version(ComparedSample.text), to: try ComparedSample.version(text)
    ).edits
    #expect(edits.isEmpty)
  }
}
