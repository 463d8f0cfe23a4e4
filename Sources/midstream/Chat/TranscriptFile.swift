import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that a session is written to, turn by turn; only its owner can read it.
///
/// Whole turns alone stand in it: what could be written of a turn only in part is taken back.
struct TranscriptFile: ~Copyable {
  private let descriptor: CInt
  /// How long the file is up to its last whole turn.
  private var length: off_t = 0
  private var fault: OutputFault?

  /// Makes a file; what stands in the file of this name is kept unless it may be replaced.
  ///
  /// A pipe or a device is written to as it is.
  ///
  /// - Throws: `OutputFault` when the file cannot be made; `isTaken` when there is one.
  init(at path: String, replacing: Bool = false) throws(OutputFault) {
    var status = stat()
    let isStream = stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    let how = isStream ? 0 : replacing ? O_TRUNC | O_NOFOLLOW : O_CREAT | O_EXCL
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | how, 0o600)
    guard descriptor >= 0 else { throw OutputFault(number: errno) }
    if !isStream { fchmod(descriptor, 0o600) }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Writes text down at once; after a fault nothing more is written.
  ///
  /// - Returns: why nothing more is written; nil as long as all is well.
  mutating func append(_ text: String) -> OutputFault? {
    guard fault == nil else { return fault }
    var output = Output(descriptor)
    output.add(text)
    do throws(OutputFault) {
      try output.flush()
      length += off_t(text.utf8.count)
    } catch {
      fault = error
      ftruncate(descriptor, length)
    }
    return fault
  }
}

extension OutputFault {
  /// Whether a file of this name is there already.
  var isTaken: Bool { number == EEXIST }

  /// The system's own words for it.
  var reason: String { String(cString: strerror(number)) }
}
