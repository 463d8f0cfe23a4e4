// Stands in until captures are found; the engine deletes this file.
extension Listener {
  func captures(of sign: Sign, in statement: String) -> [(name: String, range: Range<Int>)] { [] }
}
