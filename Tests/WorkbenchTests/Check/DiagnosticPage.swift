import Foundation

/// A page of `docs/diagnostics/`, taken apart.
struct DiagnosticPage {
  let code: String
  let title: String
  /// The first paragraph.
  let meaning: String
  /// The code blocks: what stands behind their fence, and their text.
  let blocks: [(info: String, text: String)]

  static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../../docs/diagnostics"
    ).standardized.path

  init(_ code: String) throws {
    self.code = code
    let text = try String(contentsOfFile: Self.folder + "/\(code).md", encoding: .utf8)
    let parts = text.components(separatedBy: "\n\n")
    title = String(parts[0].dropFirst("# \(code): ".count))
    meaning = parts.count > 1 ? parts[1].trimmingCharacters(in: .newlines) : ""
    var blocks: [(info: String, text: String)] = []
    var open: (info: String, text: String)?
    for line in text.components(separatedBy: "\n") {
      if let block = open, line == "```" {
        blocks.append(block)
        open = nil
      } else if open != nil {
        open?.text += line + "\n"
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), "")
      }
    }
    self.blocks = blocks
  }
}
