#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A small rule book to begin with: what `midstream new` writes.
///
/// It is the folder `Examples/starter/`, which the program carries in it.
public enum Starter {
  /// The name that the book and its transcripts have in that folder.
  static let placeholder = "my-book"

  /// The book's files, under a name of the author's.
  ///
  /// - Parameter name: small letters, digits and hyphens.
  /// - Returns: names within the folder, and what the files hold.
  public static func files(named name: String) -> [(name: String, bytes: [UInt8])] {
    StarterFolder.files.map { file in
      let text = file.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        for head in ["- book: ", "book: "] where line.hasPrefix(head + placeholder) {
          return head + name + line.dropFirst(head.count + placeholder.count)
        }
        return String(line)
      }
      return (file.name, Array(text.joined(separator: "\n").utf8))
    }
  }

  /// A name for a book in a folder: the folder's own, as far as it is one.
  public static func bookName(for folder: String) -> String {
    var path = folder
    if let real = realpath(folder, nil) {
      path = String(cString: real)
      free(real)
    }
    let last = path.split(separator: "/").last ?? ""
    let words = last.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? placeholder : words.joined(separator: "-")
  }
}
