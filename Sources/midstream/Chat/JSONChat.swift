import Workbench

/// The conversation for another program: an object a line in, an object a line out.
struct JSONChat: ~Copyable {
  private var conversation: Conversation
  private var json: AssessmentJSON
  private var writer = JSONWriter()
  private var output = Output(1)
  private var reminder = Reminder()

  /// Makes a chat.
  init(_ conversation: consuming Conversation) {
    self.conversation = conversation
    json = AssessmentJSON(self.conversation.coach.book)
  }

  /// Answers each line with a line until the input is at its end or `/quit` was answered.
  mutating func run() throws {
    if let opening = conversation.turns.first { json.write(opening, to: &writer) }
    try send()
    var reader = PlainReader(0)
    while let line = try reader.next() {
      if let told = conversation.takeSaved() {
        Program.tell(told, named: false)
        json = AssessmentJSON(conversation.coach.book)
      }
      let isOver = answer(line)
      try send()
      if let notice = conversation.notice { Program.tell(notice) }
      if let reminder = reminder.due() { Program.tell(reminder) }
      if isOver { break }
    }
    try conversation.finish()
  }

  /// Writes the answer to a line.
  ///
  /// - Returns: whether it was the last.
  private mutating func answer(_ line: String) -> Bool {
    do throws(JSONFault) {
      let text = try Self.client(line)
      switch conversation.answer(text) {
      case .turn(let turn): json.write(turn, to: &writer)
      case .aside(let answer), .lines(let answer):
        json.write(aside: text, answer: answer, phase: conversation.phase, to: &writer)
      case .river(let session):
        let river = RiverText(session, columns: 80, marks: .plain)
        json.write(aside: text, answer: river.text, phase: conversation.phase, to: &writer)
      case .end(let turn):
        if let turn {
          json.write(turn, to: &writer)
        } else {
          json.write(aside: text, answer: "", phase: conversation.phase, to: &writer)
        }
        return true
      case .left:
        json.write(aside: text, answer: "", phase: .closed, to: &writer)
        return true
      }
    } catch {
      writer.raw("{\"error\":")
      writer.string(error.message)
      writer.raw("}\n")
    }
    return false
  }

  /// What the client says in a line; other fields are passed by.
  private static func client(_ line: String) throws(JSONFault) -> String {
    let bytes = Array(line.utf8)
    return try bytes.withUnsafeBufferPointer { bytes throws(JSONFault) in
      var scanner = JSONScanner(bytes)
      var said: [UInt8]?
      try scanner.object { scanner, key throws(JSONFault) in
        guard key == "client" else { return try scanner.skip() }
        var text: [UInt8] = []
        guard try scanner.string(into: &text) else {
          throw JSONFault("the field 'client' is no text")
        }
        said = text
      }
      guard let said else { throw JSONFault("there is no field 'client'") }
      return String(decoding: said, as: UTF8.self)
    }
  }

  private mutating func send() throws(OutputFault) {
    output.add(writer.bytes)
    writer.removeAll()
    try output.flush()
  }
}
