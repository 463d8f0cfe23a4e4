import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a conversation down while it is held: a finished turn is in the file before the next
/// begins, whatever becomes of the program.
///
/// The file is new and only its owner can read it. What the system does not take is kept and tried
/// again with the next turn, so that the file is always whole turns in their order.
struct Recorder: ~Copyable {
  let path: String
  private let file: NewFile
  /// Turns that are not in the file yet.
  private var pending: [UInt8] = []
  private var hasTold = false

  /// Whether something is at a path already: a file, also a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Begins a transcript in a new file.
  ///
  /// - Throws: `Failure` with exit code 74 when something is there already, which is left as it is,
  ///   or the file cannot be written.
  init(creating path: String, _ header: Transcript.Header) throws(Failure) {
    guard !Self.exists(path) else {
      throw .notWritten("\(path) is there already, and is left as it is: name a new file")
    }
    do throws(NewFile.Fault) {
      try self.init(NewFile(at: path), path, header)
    } catch {
      throw .notWritten("cannot write the transcript \(path): \(error.reason)")
    }
  }

  /// Begins a transcript in place of a file that is there.
  ///
  /// The old file is whole until the new one has its beginning. A link is replaced, not what it
  /// leads to.
  ///
  /// - Throws: `Failure` with exit code 74 when what is there is no file, or cannot be replaced.
  init(replacing path: String, _ header: Transcript.Header) throws(Failure) {
    var status = stat()
    let kind = lstat(path, &status) == 0 ? status.st_mode & S_IFMT : S_IFREG
    guard kind == S_IFREG || kind == S_IFLNK else {
      throw .notWritten("\(path) is no file that could be replaced: name a new one")
    }
    do throws(NewFile.Fault) {
      var new = try NewFile(beside: path)
      do throws(NewFile.Fault) {
        try new.write(Array(header.text.utf8))
        try new.sync()
        try new.rename(to: path)
      } catch {
        new.remove()
        throw error
      }
      self.init(begun: new, path)
    } catch {
      throw .notWritten("cannot write the transcript \(path): \(error.reason)")
    }
  }

  private init(
    _ file: consuming NewFile, _ path: String, _ header: Transcript.Header
  ) throws(NewFile.Fault) {
    do throws(NewFile.Fault) {
      try file.write(Array(header.text.utf8))
    } catch {
      file.remove()
      throw error
    }
    self.init(begun: file, path)
  }

  /// Takes over a file that holds the header already.
  init(begun file: consuming NewFile, _ path: String) {
    self.path = path
    self.file = file
  }

  /// Writes a finished turn down.
  ///
  /// - Parameters:
  ///   - turn: the turn; the end of the session is not written.
  ///   - book: the book that it was made with.
  /// - Returns: what to tell the client when it could not be written, the first time; else nil.
  mutating func append(_ turn: Turn, in book: Book) -> String? {
    pending += Array(Transcript.text(of: turn, in: book).utf8)
    guard let fault = write(), !hasTold else { return nil }
    hasTold = true
    return """
      (\(path) could not be written: \(fault.reason). What was said before is in it. The \
      conversation goes on; make room, and the rest is written with the next turn, or use /save \
      with another file.)
      """
  }

  /// Tries a last time to write what is not in the file yet.
  ///
  /// - Throws: `Failure` with exit code 74 when some turns are not in the file.
  mutating func finish() throws(Failure) {
    guard let fault = write() else { return }
    throw .notWritten("\(path) does not hold the whole conversation: \(fault.reason)")
  }

  private mutating func write() -> NewFile.Fault? {
    guard !pending.isEmpty else { return nil }
    do throws(NewFile.Fault) {
      try file.write(pending)
      pending = []
      return nil
    } catch {
      return error
    }
  }
}
