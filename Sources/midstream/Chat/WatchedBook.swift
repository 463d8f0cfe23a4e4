import Workbench

/// A rule book whose files are looked at again while a conversation goes on.
struct WatchedBook {
  /// What came of reading a book that was saved.
  enum Saved {
    case book(Book)
    /// It has faults, which stand here as text, and is not used.
    case faulty(String)
  }

  private let folder: String
  private var stamps: FileStamps

  /// Begins to watch a book.
  ///
  /// - Parameter folder: the folder that it was just read from.
  init(_ folder: String) {
    self.folder = folder
    stamps = FileStamps([folder])
  }

  /// Tells whether something was saved since; to be asked now and then, from wherever.
  var wasSaved: @Sendable () -> Bool {
    { [folder, stamps] in FileStamps([folder]) != stamps }
  }

  /// The book as it stands now.
  ///
  /// - Returns: nil when nothing was saved since it was last read.
  mutating func saved() -> Saved? {
    let now = FileStamps([folder])
    guard now != stamps else { return nil }
    stamps = now
    do {
      return .book(try readBook(at: folder).book)
    } catch {
      return .faulty(error.text)
    }
  }
}
