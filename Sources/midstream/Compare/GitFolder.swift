import ArgumentParser
import Workbench

/// A folder of rule files in a git repository, as it was at an earlier revision.
///
/// Git is asked for the files; nothing is written, and the working folder is left as it is.
struct GitFolder {
  private let folder: String

  /// Looks whether a folder lies in a repository.
  ///
  /// - Throws: `Failure` with exit code 66 when it does not, or git is not there.
  init(_ folder: String) throws(Failure) {
    self.folder = folder
    guard try Self.git(folder, ["rev-parse", "--show-toplevel"]).code == 0 else {
      throw .noInput(
        "'\(folder)' is in no git repository, so there is no earlier revision of it to compare "
          + "with: name two folders instead, as in midstream compare OLD-RULES NEW-RULES")
    }
  }

  /// Whether git says that the folder's files differ from those of the last commit.
  static func isChanged(_ folder: String) -> Bool {
    let answer = try? git(folder, ["status", "--porcelain", "--", "."])
    return answer?.code == 0 && answer?.output.isEmpty == false
  }

  /// The rule files as they were.
  ///
  /// - Parameter revision: a commit, branch or tag, as git names it.
  /// - Returns: what git calls the folder then, and its `*.yaml` in the order of reading.
  /// - Throws: `Failure` with exit code 66 when there is no such revision, or no such folder in it.
  func files(at revision: String) throws(Failure) -> (name: String, files: [RuleFile]) {
    let commit = try Self.git(
      folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
    guard commit.code == 0 else {
      throw .noInput("git knows no revision '\(revision)' where '\(folder)' lies")
    }
    let prefix = try Self.git(folder, ["rev-parse", "--show-prefix"])
    let tree = try Self.git(folder, ["ls-tree", "-r", "-z", commit.line, "--", "."])
    let entries = tree.output.split(separator: 0).compactMap(Entry.init)
    guard tree.code == 0, !entries.isEmpty else {
      throw .noInput(
        "there was no folder '\(folder)' with rule files (*.yaml) at revision '\(revision)'")
    }
    let inner = prefix.line.hasSuffix("/") ? String(prefix.line.dropLast()) : prefix.line
    return ("\(revision):\(inner)", try read(entries).inReadingOrder)
  }

  /// A file of a revision.
  private struct Entry {
    let object: String
    let name: String

    /// Reads `mode type object TAB path`; nil for what a rule book does not read.
    init?(_ line: ArraySlice<UInt8>) {
      let text = String(decoding: line, as: UTF8.self)
      guard let tab = text.firstIndex(of: "\t") else { return nil }
      let words = text[..<tab].split(separator: " ")
      name = String(text[text.index(after: tab)...])
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
      guard words.count == 3, words[0].hasPrefix("100"), words[1] == "blob", !isHidden,
        name.hasSuffix(".yaml")
      else { return nil }
      object = String(words[2])
    }
  }

  private func read(_ entries: [Entry]) throws(Failure) -> [RuleFile] {
    var files: [RuleFile] = []
    // No more names at once than a pipe takes.
    for start in stride(from: 0, to: entries.count, by: 100) {
      let part = entries[start..<min(start + 100, entries.count)]
      let names = part.map { $0.object + "\n" }.joined()
      let answer = try Self.git(folder, ["cat-file", "--batch"], input: Array(names.utf8))
      var rest = answer.output[...]
      for entry in part {
        // `object type size`, a line end, so many bytes, a line end.
        let head = rest.prefix { $0 != 0x0A }
        let words = String(decoding: head, as: UTF8.self).split(separator: " ")
        rest = rest.dropFirst(head.count + 1)
        guard words.count == 3, let size = Int(words[2]), rest.count > size else {
          throw .noInput("git does not give '\(entry.name)': \(answer.errors)")
        }
        files.append(RuleFile(name: entry.name, bytes: Array(rest.prefix(size))))
        rest = rest.dropFirst(size + 1)
      }
    }
    return files
  }

  private static func git(
    _ folder: String, _ arguments: [String], input: [UInt8] = []
  ) throws(Failure) -> SystemCommand {
    do throws(SystemCommand.Fault) {
      return try SystemCommand(["git", "-C", folder] + arguments, input: input)
    } catch {
      throw .noInput("git could not be asked: \(error.reason)")
    }
  }
}

extension SystemCommand {
  /// The first line of what it said.
  fileprivate var line: String { String(decoding: output.prefix { $0 != 0x0A }, as: UTF8.self) }
}
