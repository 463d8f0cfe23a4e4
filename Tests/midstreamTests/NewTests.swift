import Testing

/// `new` and `schema` as processes.
@Suite struct NewTests {
  @Test func aNewBookChecksReplaysAndTalks() throws {
    try Scratch.inFolder { folder in
      let new = try Run(["new", "My book"], folder: folder)
      #expect(new.code == 0)
      #expect(new.errors == "")
      #expect(new.output.contains("  cd 'My book'\n  midstream chat --rules . "))
      let book = folder + "/My book"
      #expect(try Run(["check", "."], folder: book).output == "no faults\n")
      let replay = try Run(["replay", "--rules", "."], folder: book)
      #expect(replay.output == "2 transcripts, 22 turns, 0 differences\n")
      let chat = try Run(["--rules", book], lines: ["are you a person?"])
      #expect(chat.output.contains("\n\nNo, this is a program.") || chat.output.contains("\n\nNo."))
    }
  }

  @Test func anExistingFolderIsRefusedAndLeft() throws {
    try Scratch.inFolder { folder in
      try Scratch.write("mine\n", to: folder + "/notes.txt")
      let run = try Run(["new", "."], folder: folder)
      #expect(run.code == 74)
      #expect(run.output == "")
      #expect(run.errors.contains("something is in it already"))
      #expect(Scratch.names(in: folder) == ["notes.txt"])
      #expect(try Run(["new"], folder: folder).code == 64)
    }
  }

  @Test func theSchemaGoesToStandardOutputOrANewFile() throws {
    let schema = try Run(["schema"])
    #expect(schema.code == 0)
    #expect(schema.output.contains("\"https://json-schema.org/draft/2020-12/schema\""))
    #expect(try Run(["schema", "sign"]).output.count < schema.output.count)
    let wrong = try Run(["schema", "sing"])
    #expect(wrong.code == 64)
    #expect(wrong.errors.contains("did you mean 'sign'?"))
    try Scratch.inFolder { folder in
      let file = folder + "/rules.schema.json"
      let written = try Run(["schema", "-o", file])
      #expect(written.output == "")
      #expect(Scratch.text(at: file) == schema.output)
      let again = try Run(["schema", "-o", file])
      #expect(again.code == 74)
    }
  }
}
