/// JSON's way of writing numbers.
enum JSONNumber {
  /// Whether a word is a number by RFC 8259: no plus before it, no leading zero, no bare dot.
  static func isNumber(_ word: String) -> Bool {
    var rest = Substring(word).utf8
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = digits(&rest)
    guard whole.count > 0, whole.count == 1 || !whole.leadsWithZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard digits(&rest).count > 0 else { return false }
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard digits(&rest).count > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func digits(
    _ rest: inout Substring.UTF8View
  ) -> (count: Int, leadsWithZero: Bool) {
    let run = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(run.count)
    return (run.count, run.first == UInt8(ascii: "0"))
  }
}
