import Foundation
import Testing
import Workbench

/// Files that are replaced in one step or stay as they are.
struct WholeFileTests {
  private let old = Array("old".utf8)
  private let new = Array("new text".utf8)

  @Test(arguments: [0o600, 0o644, 0o755])
  func aFileIsReplacedAndKeepsItsMode(_ wanted: Int) throws {
    try inFolder { folder in
      let path = folder + "/a.txt"
      try write("old", to: path)
      try FileManager.default.setAttributes([.posixPermissions: wanted], ofItemAtPath: path)
      try WholeFile.replace(path, with: new, ifStill: old)
      #expect(text(at: path) == "new text")
      #expect(try mode(of: path) == wanted)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
    }
  }

  @Test func aLinkStaysALink() throws {
    try inFolder { folder in
      try write("old", to: folder + "/inside/a.txt")
      let link = folder + "/link.txt"
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: "inside/a.txt")
      try WholeFile.replace(link, with: new, ifStill: old)
      #expect(text(at: folder + "/inside/a.txt") == "new text")
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: link) == "inside/a.txt")
    }
  }

  @Test func aFileThatSomebodyChangedIsLeft() throws {
    try inFolder { folder in
      let path = folder + "/a.txt"
      try write("edited", to: path)
      let fault = #expect(throws: WholeFile.Fault.self) {
        try WholeFile.replace(path, with: new, ifStill: old)
      }
      #expect(fault?.reason == "it was changed by somebody else in the meantime")
      #expect(text(at: path) == "edited")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
    }
  }

  @Test(.enabled(if: getuid() != 0, "everything may be written to by root"))
  func whatMayNotBeWrittenIsLeft() throws {
    try inFolder { folder in
      let path = folder + "/a.txt"
      try write("old", to: path)
      for (place, closed, open) in [(path, 0o400, 0o600), (folder, 0o500, 0o700)] {
        try FileManager.default.setAttributes([.posixPermissions: closed], ofItemAtPath: place)
        #expect(throws: WholeFile.Fault.self) {
          try WholeFile.replace(path, with: new, ifStill: old)
        }
        #expect(text(at: path) == "old")
        try FileManager.default.setAttributes([.posixPermissions: open], ofItemAtPath: place)
      }
    }
  }

  @Test(arguments: ["/nonexistent/x", "/", "/dev/zero"])
  func whatCannotBeReadIsAFault(_ path: String) {
    #expect(throws: WholeFile.Fault.self) { try WholeFile.read(path) }
  }

  @Test func aNewFileIsNeverAnOldOne() throws {
    try inFolder { folder in
      let (path, link) = (folder + "/a.txt", folder + "/link.txt")
      try write("old", to: path)
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: folder + "/nothing.txt")
      for taken in [path, link] {
        #expect(throws: NewFile.Fault.self) { _ = try NewFile(at: taken) }
      }
      #expect(text(at: path) == "old")
      #expect(text(at: folder + "/nothing.txt") == nil)
    }
  }
}
