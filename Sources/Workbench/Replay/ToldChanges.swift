/// Changes that were told before: one edit often changes many turns alike, and is read once.
public struct ToldChanges: Sendable {
  private struct Change: Hashable {
    var kind: Difference.Kind
    var texts: [[String]]
  }

  private var places: [Change: String] = [:]

  /// More are not kept: whoever has so many reads the counts.
  private static let limit = 1000

  /// Nothing was told.
  public init() {}

  /// Looks whether the same change was told; if not, it is remembered.
  ///
  /// - Parameters:
  ///   - difference: a turn that came out otherwise.
  ///   - place: where it stands.
  /// - Returns: where it was told first; nil when it was not.
  mutating func place(of difference: Difference, at place: String) -> String? {
    let changes = [difference.words, difference.heard].compactMap(\.self)
    let all = changes + difference.forbidden + difference.unmet
    let change = Change(kind: difference.kind, texts: all.map { $0.expected + [$0.actual] })
    if let earlier = places[change] { return earlier }
    if places.count < Self.limit { places[change] = place }
    return nil
  }
}
