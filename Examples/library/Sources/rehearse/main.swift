import RuleBook  // re-exports Coaching

let book = try readBook(at: "rules").book
for exchange in try readTranscript(at: "transcripts/shore.txt").held(by: book) {
  print(exchange, exchange.difference?.description ?? "as recorded", separator: ": ")
}
