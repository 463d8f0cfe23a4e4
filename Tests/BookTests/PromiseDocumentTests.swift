import Testing
import Workbench

/// What `docs/simulate.md` says of the promises.
@Suite struct PromiseDocumentTests {
  @Test(arguments: Promise.allCases)
  func everyPromiseIsNamed(promise: Promise) throws {
    let bytes = try WholeFile.read(Shipped.root + "/docs/simulate.md")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("| `\(promise.rawValue)` |"))
  }
}
