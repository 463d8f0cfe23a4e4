import Foundation
import Testing
import Workbench

/// Several new files at once, or none.
struct NewFilesTests {
  private let files = [("a.txt", Array("A".utf8)), ("b.txt", Array("B".utf8))]

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test(arguments: ["/new", "/new/", "/there"])
  func theyAreThereAllAtOnceAndTheOwnersAlone(_ name: String) throws {
    try inFolder { base in
      try write("old", to: base + "/there/other.txt")
      try NewFiles.write(files, to: base + name)
      #expect(text(at: base + name + "/a.txt") == "A")
      #expect(text(at: base + name + "/b.txt") == "B")
      #expect(try mode(of: base + name + "/b.txt") == 0o600)
      if name != "/there" { #expect(try mode(of: base + name) == 0o700) }
      #expect(try names(in: base) == (name == "/there" ? ["there"] : ["new", "there"]))
    }
  }

  @Test func whatIsThereAlreadyStaysAndNothingElseIsWritten() throws {
    try inFolder { base in
      try write("old", to: base + "/there/b.txt")
      let fault = #expect(throws: WholeFile.Fault.self) {
        try NewFiles.write(files, to: base + "/there")
      }
      #expect(fault?.reason == "b.txt is there already, and nothing was written")
      #expect(text(at: base + "/there/b.txt") == "old")
      #expect(try names(in: base + "/there") == ["b.txt"])
    }
  }

  @Test func aFileIsNoFolderAndAFolderHasAParent() throws {
    try inFolder { base in
      try write("old", to: base + "/file")
      for name in ["/file", "/none/new"] {
        #expect(throws: WholeFile.Fault.self) { try NewFiles.write(files, to: base + name) }
      }
      #expect(try names(in: base) == ["file"])
    }
  }
}
