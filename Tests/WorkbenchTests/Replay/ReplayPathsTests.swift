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

  @Test func whatIsNotThereIsTold() {
    #expect(ReplayPaths(["/nonexistent/a", "/nonexistent/b"]).missing.count == 2)
  }
}
