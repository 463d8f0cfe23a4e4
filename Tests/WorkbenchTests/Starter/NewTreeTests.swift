import Foundation
import Testing

@testable import Workbench

/// Files and folders of a folder that is new or empty.
@Suite struct NewTreeTests {
  private let files: [(name: String, bytes: [UInt8])] = [
    ("a.yaml", Array("a\n".utf8)), ("signs/inner/b.yaml", Array("b\n".utf8)),
    ("signs/c.yaml", []),
  ]

  @Test func foldersAreMadeAndEverybodyMayRead() throws {
    try inFolder { folder in
      let book = folder + "/book"
      try NewTree.write(files, to: book)
      #expect(text(at: book + "/a.yaml") == "a\n")
      #expect(text(at: book + "/signs/inner/b.yaml") == "b\n")
      #expect(try mode(of: book + "/signs/inner/b.yaml") == 0o644)
      #expect(try FileManager.default.subpathsOfDirectory(atPath: book).count == 5)
    }
  }

  @Test func anEmptyFolderIsFilled() throws {
    try inFolder { folder in
      try NewTree.write(files, to: folder)
      #expect(text(at: folder + "/signs/c.yaml") == "")
    }
  }

  @Test func whatIsThereIsLeftAsItIs() throws {
    try inFolder { folder in
      try write("mine\n", to: folder + "/.hidden")
      #expect(throws: NewTree.Fault.self) { try NewTree.write(files, to: folder) }
      #expect(try FileManager.default.subpathsOfDirectory(atPath: folder) == [".hidden"])
      #expect(throws: NewTree.Fault.self) { try NewTree.write(files, to: folder + "/.hidden") }
      #expect(text(at: folder + "/.hidden") == "mine\n")
    }
  }

  @Test func aFaultHalfWayLeavesNothingBehind() throws {
    try inFolder { folder in
      #expect(throws: NewTree.Fault.self) {
        try NewTree.write(files + [("a.yaml", [])], to: folder + "/book")
      }
      #expect(throws: NewTree.Fault.self) {
        try NewTree.write(files, to: folder + "/none/book")
      }
      let left = try FileManager.default.subpathsOfDirectory(atPath: folder)
      #expect(left == [])
    }
  }
}
