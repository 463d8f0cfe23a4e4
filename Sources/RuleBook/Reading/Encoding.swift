/// Looks for bytes that no rule file may have.
enum Encoding {
  /// Tells a byte that is not UTF-8, a NUL, or a line end that YAML alone knows.
  ///
  /// - Returns: whether the file can be read on.
  static func check(_ file: RuleFile, into report: inout Report) -> Bool {
    if let bad = firstBadByte(in: file.bytes) {
      // Lines and columns before the byte are sound, so the place can be counted in scalars.
      report.add(
        .notUTF8, at: file.place(of: bad),
        "byte 0x\(hex(file.bytes[bad])) at offset \(bad) is not UTF-8",
        hint: "save the file as UTF-8")
      return false
    }
    if let nul = file.bytes.firstIndex(of: 0) {
      report.add(
        .nul, at: file.place(of: nul), "a NUL byte at offset \(nul)", hint: "this is no text file")
      return false
    }
    for (offset, name) in strayLineEnds(in: file.bytes) {
      report.add(
        .strayLineEnd, at: file.place(of: offset), "\(name) is a line end to YAML alone",
        hint: "delete it, or press Enter in its place")
    }
    return true
  }

  /// The offset of the first byte that does not stand in a whole scalar.
  static func firstBadByte(in bytes: [UInt8]) -> Int? {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    var decoder = Unicode.UTF8.ForwardParser()
    var source = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &source) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  private static func strayLineEnds(in bytes: [UInt8]) -> [(Int, String)] {
    var found: [(Int, String)] = []
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A:
        found.append((index, "a carriage return by itself"))
      case 0xC2 where bytes[index + 1] == 0x85: found.append((index, "U+0085"))
      case 0xE2 where bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]):
        found.append((index, "U+20\(hex(bytes[index + 2] - 0x80))"))
      default: break
      }
    }
    return found
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
