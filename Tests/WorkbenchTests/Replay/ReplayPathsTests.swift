import Foundation
import Testing
import Workbench

/// Which transcripts are meant by files and folders.
struct ReplayPathsTests {
  @Test func aFolderStandsForItsTextFilesInOrder() throws {
    try inFolder { folder in
      let names = [
        "b.txt", "a.txt", "Z.txt", "notes.md", ".hidden.txt", "in/c.txt", "in/.git/d.txt",
      ]
      for name in names { try write("", to: "\(folder)/\(name)") }
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/round", withDestinationPath: folder)
      let files = ["Z.txt", "a.txt", "b.txt", "in/c.txt"].map { "\(folder)/\($0)" }
      #expect(ReplayPaths([folder]).files == files)
      #expect(ReplayPaths([folder + "/"]).files == files)
    }
  }

  @Test func aNamedFileMayHaveAnyNameAndCountsOnce() throws {
    try inFolder { folder in
      let file = folder + "/notes.md"
      try write("", to: file)
      try write("", to: folder + "/a.txt")
      let found = ReplayPaths([file, folder, folder + "/a.txt", file])
      #expect(found.files == [file, folder + "/a.txt"])
      #expect(found.missing == [])
    }
  }

  @Test func aFileOfTwoNamesCountsOnce() throws {
    try inFolder { folder in
      try write("", to: folder + "/in/a.txt")
      let found = ReplayPaths([folder + "/in", folder + "/in/../in/a.txt", folder])
      #expect(found.files == [folder + "/in/a.txt"])
    }
  }

  @Test func whatBeginsAsATranscriptAndIsNotNamedSoIsTold() throws {
    try inFolder { folder in
      try write("# A remark.\n\ntranscript: 1\nclient: x\n", to: folder + "/monday")
      try write("\u{FEFF}transcript: 1\r\n", to: folder + "/old.txt.bak")
      try write("# Transcripts\n\nOne begins so:\n\ntranscript: 1\n", to: folder + "/README.md")
      try write("", to: folder + "/empty")
      try write("transcript: 1\n", to: folder + "/a.txt")
      let found = ReplayPaths([folder])
      #expect(found.passedOver == [folder + "/monday", folder + "/old.txt.bak"])
      #expect(found.files == [folder + "/a.txt"])
    }
  }

  @Test func whatIsNotThereIsTold() {
    #expect(ReplayPaths(["/nonexistent/a", "/nonexistent/b"]).missing.count == 2)
  }
}
