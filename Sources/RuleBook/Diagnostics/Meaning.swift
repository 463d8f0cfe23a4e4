extension Fault {
  /// What a fault means, as its page in `docs/diagnostics/` says it; a test holds the two together.
  public struct Meaning: Hashable, Sendable {
    /// A few words, without a full stop.
    public let title: String
    /// Plain words, without Markdown but for code.
    public let text: String

    init(_ title: String, _ text: String) {
      self.title = title
      self.text = text
    }
  }

  /// What the fault means, in plain words.
  public var meaning: Meaning { Meaning.all[self] ?? Meaning(code, code) }
}

extension Fault.Meaning {
  fileprivate static let all = [
    files, yaml, keys, phrases, references, texts, safety, examples,
  ].reduce(into: [Fault: Fault.Meaning]()) { all, group in
    all.merge(group) { first, _ in first }
  }
}
