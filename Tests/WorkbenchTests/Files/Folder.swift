import Foundation

/// Runs something in a new folder, which is removed after.
func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.path + "/midstream-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// Writes a file, with the folders that it needs.
func write(_ text: String, to path: String) throws {
  let folder = URL(filePath: path).deletingLastPathComponent()
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  try Data(text.utf8).write(to: URL(filePath: path))
}

/// What a file holds; nil when there is none.
func text(at path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

/// Who may do what with a file.
func mode(of path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}
