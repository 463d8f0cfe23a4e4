#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Checks what paths name: rule books, single rule files, transcripts.
public struct CheckPaths: Sendable {
  /// All faults, path by path.
  public private(set) var diagnostics: [Diagnostic] = []
  /// What is no fault and yet good to know, book by book.
  public private(set) var remarks: [String] = []
  /// What was proved, book by book; a book that cannot be read has no proof.
  public private(set) var proofs: [Proof] = []
  private let today: Day?
  private let walking: Int
  private var books: [Book] = []
  private var transcripts: [(path: String, transcript: Transcript)] = []
  /// Paths with nothing to check, and why.
  public private(set) var missing: [String] = []

  /// Checks paths.
  ///
  /// - Parameters:
  ///   - paths: folders of rule files (`*.yaml`) or of transcripts (`*.txt`), and single files of
  ///     either; of a rule file the whole book is read, and its own faults are told. A transcript of
  ///     a book among them is held against its names.
  ///   - today: lines whose source was looked at more than a year before are told; nil: none.
  ///   - walking: of each book's folder, so many turns are made in a walk over its sessions.
  public init(_ paths: [String], today: Day? = nil, walking: Int = 0) {
    self.today = today
    self.walking = walking
    for path in paths {
      switch kind(of: path) {
      case nil: missing.append("there is no file or folder '\(path)'")
      case .folder: checkFolder(path)
      case .file where path.hasSuffix(".yaml"): checkRuleFile(path)
      case .file: checkTranscript(path)
      }
    }
    for (path, transcript) in transcripts { checkNames(of: transcript, in: path) }
  }

  /// Tells the names in a transcript's brackets that its book no longer has.
  private mutating func checkNames(of transcript: Transcript, in path: String) {
    let named = transcript.header.book.map { name in books.filter { $0.name == name.name } }
    let candidates = named ?? (books.count == 1 ? books : [])
    guard let book = candidates.first else { return }
    diagnostics += transcript.gone(from: book).map { gone in
      Diagnostic(
        .goneFromBook, at: Place(file: path, line: gone.line + 1, column: 3),
        "the book has no \(gone.name)",
        hint: "record the turn anew: midstream replay --review, or --accept",
        excerpt: transcript.lines[gone.line].source)
    }
  }

  private mutating func checkFolder(_ path: String) {
    let read = ReadBook(at: path)
    let book = read.files.isEmpty ? nil : read.book
    var proof = book.map { Prover($0).proof() }
    proof?.book = path
    if let book, walking > 0 { proof?.take(SessionWalk(book, most: walking), of: book) }
    let found = check(read, proof, today: today)
    if let book { books.append(book) }
    if let proof { proofs.append(proof) }
    remarks += read.remarks.map { "\(path): \($0)" }
    guard found.contains(where: { $0.fault == .emptyFolder }) else {
      diagnostics += found
      return
    }
    let transcripts = ReplayPaths([path]).files
    if transcripts.isEmpty {
      missing.append("'\(path)' has no rule files (*.yaml) and no transcripts (*.txt) in it")
    }
    for transcript in transcripts { checkTranscript(transcript) }
  }

  private mutating func checkRuleFile(_ path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var inner: [String] = []
    while let last = parts.popLast() {
      inner.insert(last, at: 0)
      let folder = parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
      guard kind(of: folder + "/book.yaml") != nil else { continue }
      let read = ReadBook(at: folder)
      let name = read.shownName(of: inner.joined(separator: "/"))
      if let book = read.book { books.append(book) }
      let proof = read.book.map { Prover($0).proof() }
      diagnostics += check(read, proof, today: today).filter { $0.place.file == name }
      return
    }
    missing.append("'\(path)' belongs to no book: there is no book.yaml beside it or above")
  }

  private mutating func checkTranscript(_ path: String) {
    do throws(WholeFile.Fault) {
      let bytes = try WholeFile.read(path)
      do throws(TranscriptError) {
        transcripts.append((path, try Transcript(parsing: bytes)))
      } catch {
        diagnostics += error.faults.map { $0.diagnostic(in: path) }
      }
    } catch {
      missing.append("'\(path)' cannot be read: \(error.reason)")
    }
  }

  private enum Kind { case file, folder }

  private func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }
}
