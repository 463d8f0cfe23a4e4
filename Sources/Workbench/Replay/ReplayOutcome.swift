/// What came of one transcript file.
public struct ReplayOutcome: Hashable, Sendable {
  public enum Result: Hashable, Sendable {
    case replayed(Transcript, Replayed)
    /// It is no transcript.
    case faults([TranscriptFault])
    case otherBook(OtherBook)
    /// It could not be read, and why.
    case unreadable(String)
  }

  /// The file, as it was named.
  public var file: String
  public var result: Result
  /// What the file held.
  var bytes: [UInt8]

  /// Replays a transcript file.
  ///
  /// - Parameters:
  ///   - file: its path.
  ///   - coach: who speaks.
  public init(_ file: String, with coach: inout Coach) {
    self.init(file, with: &coach, by: Transcript.init(parsing:))
  }

  /// Replays a recording that may have been cut off in the middle of its last line.
  public init(cutOff file: String, with coach: inout Coach) {
    self.init(file, with: &coach, by: Transcript.cutOff)
  }

  private typealias Parse = ([UInt8]) throws(TranscriptError) -> Transcript

  private init(_ file: String, with coach: inout Coach, by parse: Parse) {
    self.file = file
    bytes = []
    do throws(WholeFile.Fault) {
      bytes = try WholeFile.read(file)
      result = Self.replay(bytes, with: &coach, by: parse)
    } catch {
      result = .unreadable(error.reason)
    }
  }

  private static func replay(
    _ bytes: [UInt8], with coach: inout Coach, by parse: Parse
  ) -> Result {
    let transcript: Transcript
    do throws(TranscriptError) {
      transcript = try parse(bytes)
    } catch {
      return .faults(error.faults)
    }
    do throws(OtherBook) {
      return .replayed(transcript, try transcript.replay(with: &coach))
    } catch {
      return .otherBook(error)
    }
  }

  /// Whether the transcript ran, and came out as it is written.
  public var isFine: Bool {
    if case .replayed(_, let replayed) = result { return replayed.differences.isEmpty }
    return false
  }

  /// Turns that were held.
  public var turns: Int {
    if case .replayed(_, let replayed) = result { return replayed.turns.count }
    return 0
  }

  /// Turns that differ.
  public var differences: [Difference] {
    if case .replayed(_, let replayed) = result { return replayed.differences }
    return []
  }

  /// Records again what came out otherwise, in the file.
  ///
  /// - Parameter book: the book that spoke.
  /// - Returns: how many turns were recorded again; the file is written only where text changes.
  /// - Throws: `WholeFile.Fault` when the file was not written; then it is as it was.
  public func accept(_ book: Book) throws(WholeFile.Fault) -> Int {
    guard case .replayed(let transcript, let replayed) = result else { return 0 }
    let new: Transcript
    do throws(TranscriptError) {
      new = try transcript.accepting(replayed, of: book)
    } catch {
      let fault = error.faults.first
      throw WholeFile.Fault(reason: "what came is no transcript: \(fault?.message ?? "")")
    }
    let text = Array(new.text.utf8)
    if text != bytes { try WholeFile.replace(file, with: text, ifStill: bytes) }
    return replayed.differences.count(where: \.isAcceptable)
  }
}
