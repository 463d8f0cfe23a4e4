/// Hears statements with one book. (Stub: the engine's writer replaces this file.)
public struct Listener: Sendable {
  public let book: Book
  public init(book: Book) { self.book = book }

  /// Hears a statement; ranges are UTF-8 offsets in it.
  public mutating func hear(_ statement: String) -> Assessment { Assessment() }
}
