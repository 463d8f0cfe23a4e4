/// The texts of a book, numbered, and the choice among them.
struct Speech {
  let replies: [Reply]
  /// The number of each reply's first text; texts are numbered through the replies in order.
  private let firstText: [Int]
  /// The replies of each move, in file order, by the move's place in the enum.
  private let ofMove: [[Int]]
  /// What each reply's plain conditions let pass.
  private let passing: [MomentBits]
  /// How many texts there are.
  let count: Int

  init(_ replies: [Reply]) {
    self.replies = replies
    var first: [Int] = []
    var count = 0
    for reply in replies {
      first.append(count)
      count += reply.says.count
    }
    firstText = first
    ofMove = Move.allCases.map { move in replies.indices.filter { replies[$0].move == move } }
    passing = replies.map { MomentBits(passing: $0.when) }
    self.count = count
  }

  /// A text that was chosen.
  struct Chosen {
    var reply: Int
    var text: Reply.Text
    /// The text's number.
    var number: Int
    /// The text's place in its reply.
    var place: Int
    /// The text with its slots filled.
    var words: String
  }

  /// What a text may ask for now.
  struct Allowed {
    var suds = true
    var change = true
    var practice = true
    /// Two texts running ended in a question: one without is better (clinical notes 2.4).
    var prefersNoQuestion = false
    /// What it is time to ask for: a text that does comes first.
    var due: Asks?
    /// A sign that has to be answered by a text written for it, said before or not.
    var answers: String?
    /// What was parked is due: a text of a reply for `parked: yes` comes before all others.
    var returns = false
  }

  /// Every text that fits a moment, in file order, before rotation; a trace, if somebody asks, is
  /// told what was left out, and why.
  func eligible(
    _ move: Move, _ moment: Moment, slots: Slots, allowed: Allowed, trace: inout TextChoice?
  ) -> [Chosen] {
    var fitting: [Chosen] = []
    let bits = MomentBits(moment)
    // By index: a reply is many arrays, and copying them all costs more than looking at one.
    for index in ofMove[move.place]
    where passing[index].lets(bits) && replies[index].when.namesFit(moment) {
      let inOwnVoice = turns(replies[index], slots)
      for (place, text) in replies[index].says.enumerated() {
        guard allows(text.asks, allowed) else {
          trace?.leaveOut(index, place, .mayNotAsk)
          continue
        }
        if inOwnVoice, text.text.contains("{quote}") {
          trace?.leaveOut(index, place, .saidInTheCoachsVoice)
          continue
        }
        guard let words = slots.fill(text.text) else {
          trace?.leaveOut(index, place, .emptySlot)
          continue
        }
        fitting.append(
          Chosen(
            reply: index, text: text, number: firstText[index] + place, place: place, words: words)
        )
      }
    }
    return fitting
  }

  /// Chooses by rotation (design 3): of the texts that fit, in file order, those said least often
  /// in this session, and of these number `seed mod count`.
  ///
  /// Texts written for just this moment (`Conditions.isParticular`) come before general ones, and
  /// those marked `otherwise` wait until every other fitting text has been said. A trace, if
  /// somebody asks, is told how it went.
  func choose(
    _ move: Move, _ moment: Moment, slots: Slots, allowed: Allowed, said: [UInt32], seed: Int,
    trace: inout TextChoice?
  ) -> Chosen? {
    var pool = eligible(move, moment, slots: slots, allowed: allowed, trace: &trace)
    trace?.keep(pool, by: .fits)
    if let sign = allowed.answers {
      let fitting = pool.filter { replies[$0.reply].when.sign.contains(sign) }
      if !fitting.isEmpty { pool = fitting }
      trace?.keep(pool, by: .answersThePerson)
    }
    // What was put aside is returned to as soon as there is ground for it (design 9.7).
    let returning = pool.filter {
      $0.text.asks == .change && replies[$0.reply].when.parked == [true]
    }
    if allowed.returns, !returning.isEmpty { pool = returning }
    trace?.keep(pool, by: .returnsToTheParked)
    // Work begins with a number, and so it does anew after each practice (clinical notes 2.2).
    let asking = pool.filter { $0.text.asks == .suds && said[$0.number] == 0 }
    if move == .grounding, !asking.isEmpty { pool = asking }
    trace?.keep(pool, by: .asksForTheNumber)
    if let due = allowed.due, pool.contains(where: { $0.text.asks == due }) {
      pool.removeAll { $0.text.asks != due }
    }
    trace?.keep(pool, by: .isDue)
    let fresh = pool.filter { said[$0.number] == 0 }
    if let first = fresh.map({ rank($0.reply) }).min() {
      pool = fresh.filter { rank($0.reply) == first }
    }
    guard let least = pool.map({ said[$0.number] }).min() else { return nil }
    pool.removeAll { said[$0.number] != least }
    trace?.keep(pool, by: .isWrittenForThis)
    if allowed.prefersNoQuestion {
      let quiet = pool.filter { !$0.words.hasSuffix("?") && $0.text.asks == nil }
      if !quiet.isEmpty { pool = quiet }
    }
    trace?.keep(pool, by: .asksNothing)
    let place = seed % pool.count
    let chosen = pool[place < 0 ? place + pool.count : place]
    trace?.keep([chosen], by: .seed)
    return chosen
  }

  /// Whether a general reflection can say the client's words in the coach's voice: it then quotes
  /// none.
  private func turns(_ reply: Reply, _ slots: Slots) -> Bool {
    reply.otherwise && reply.move == .reflection && slots["turned"] != nil
      && reply.says.contains { $0.text.contains("{turned}") }
  }

  private func rank(_ reply: Int) -> Int {
    let isParticular = replies[reply].when.isParticular
    return (replies[reply].otherwise ? 2 : 0) + (isParticular ? 0 : 1)
  }

  private func allows(_ asks: Asks?, _ allowed: Allowed) -> Bool {
    switch asks {
    case .suds: allowed.suds
    case .change: allowed.change
    case .practice: allowed.practice
    default: true
    }
  }
}

extension Move {
  /// Its place in the enum.
  fileprivate var place: Int { Move.allCases.firstIndex(of: self) ?? 0 }
}
