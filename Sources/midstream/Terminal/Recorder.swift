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
/// again with the next turn, so that the file is always whole turns in their order. A file that is
/// moved away is followed. One that somebody deleted or wrote to is let go: nothing is written that
/// was not asked for. `docs/recording.md` says what is kept when.
struct Recorder: ~Copyable {
  let path: String
  private var file: GrowingFile
  /// Turns that are not in the file yet.
  private var pending: [UInt8] = []
  /// Why they are not, as far as it was told.
  private var told: GrowingFile.Trouble?
  /// Where the file was moved to, as far as it was told.
  private var toldPlace: String?

  /// Whether something is at a path already: a file, also a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Begins a transcript in a new file.
  ///
  /// - Throws: `Failure` with exit code 74 when something is there already, which is left as it is,
  ///   or the file cannot be written.
  init(
    creating path: String, _ header: Transcript.Header, calls: SystemCalls = .system
  ) throws(Failure) {
    try Self.refuseIfInUse(path)
    guard !Self.exists(path) else {
      throw .notWritten("\(path) is there already, and is left as it is: name a new file")
    }
    do throws(NewFile.Fault) {
      let new = try NewFile(at: path, calls: calls)
      let beginning = Array(header.text.utf8)
      do throws(NewFile.Fault) {
        try new.write(beginning)
      } catch {
        new.remove()
        throw error
      }
      file = GrowingFile(new, of: beginning.count)
      self.path = path
    } catch {
      throw Self.failure(path, error.reason)
    }
  }

  /// Begins a transcript in place of a file that is there.
  ///
  /// The old file is whole until the new one has its beginning. A link is replaced, not what it
  /// leads to.
  ///
  /// - Throws: `Failure` with exit code 74 when what is there is no file, is in use by another
  ///   session, or cannot be replaced.
  init(
    replacing path: String, _ header: Transcript.Header, calls: SystemCalls = .system
  ) throws(Failure) {
    var status = stat()
    let kind = lstat(path, &status) == 0 ? status.st_mode & S_IFMT : S_IFREG
    guard kind == S_IFREG || kind == S_IFLNK else {
      throw .notWritten("\(path) is no file that could be replaced: name a new one")
    }
    do throws(NewFile.Fault) {
      // Held until the new file is in its place.
      let lock = try FileLock(path)
      var new = try NewFile(beside: path, calls: calls)
      let beginning = Array(header.text.utf8)
      do throws(NewFile.Fault) {
        try new.write(beginning)
        try new.sync()
        try new.rename(to: path)
      } catch {
        new.remove()
        throw error
      }
      file = GrowingFile(new, of: beginning.count)
      self.path = path
      _ = consume lock
    } catch {
      throw Self.failure(path, error.reason)
    }
  }

  /// Refuses a file that another session is being written to.
  static func refuseIfInUse(_ path: String) throws(Failure) {
    guard FileLock.isHeld(path) else { return }
    throw .notWritten("another midstream is writing to \(path): name another file")
  }

  private static func failure(_ path: String, _ reason: String) -> Failure {
    .notWritten("cannot write the transcript \(path): \(reason)")
  }

  /// Writes a finished turn down.
  ///
  /// - Parameters:
  ///   - turn: the turn; the end of the session is not written.
  ///   - book: the book that it was made with.
  /// - Returns: what to tell the client about the file, each thing once; mostly nil.
  mutating func append(_ turn: Turn, in book: Book) -> String? {
    pending += Array(Transcript.text(of: turn, in: book).utf8)
    let trouble = write()
    defer { told = trouble }
    switch (trouble, told) {
    case (nil, nil): return notOfPlace()
    case (nil, _): return "(\(path) is written to again; nothing is missing in it.)"
    case (let trouble?, nil):
      let begin = "(\(path) could not be written: \(trouble.reason)."
      return trouble.mayPass
        ? """
        \(begin) What was said before is in it. The conversation goes on; as soon as it can be, \
        the rest is written with a later turn. /save FILE writes all of it to another file.)
        """
        : "\(begin) Nothing more is written there. /save FILE writes the whole conversation.)"
    case (let trouble?, let before?):
      // An outage that became a loss is told; the same outage with other words is not.
      guard before.mayPass, !trouble.mayPass else { return nil }
      return "(\(path): \(trouble.reason). /save FILE writes the whole conversation.)"
    }
  }

  /// Tries a last time to write what is not in the file yet, and waits until it is on the disk.
  ///
  /// - Throws: `Failure` with exit code 74 when some turns are not in the file.
  mutating func finish() throws(Failure) {
    var trouble = write()
    if trouble == nil {
      do throws(GrowingFile.Trouble) { try file.finish() } catch { trouble = error }
    }
    guard let trouble else { return }
    throw .notWritten("\(path) does not hold the whole conversation: \(trouble.reason)")
  }

  /// That the file is somewhere else now; nil where it is not, or that was told.
  private mutating func notOfPlace() -> String? {
    guard let place = file.movedTo() else { return nil }
    guard place != toldPlace else { return nil }
    toldPlace = place
    return "(\(path) was moved to \(place); what is said is written there.)"
  }

  private mutating func write() -> GrowingFile.Trouble? {
    // What cannot come back is not tried again.
    if let told, !told.mayPass { return told }
    guard !pending.isEmpty else { return nil }
    do throws(GrowingFile.Trouble) {
      try file.append(pending)
      pending = []
      return nil
    } catch {
      return error
    }
  }
}
