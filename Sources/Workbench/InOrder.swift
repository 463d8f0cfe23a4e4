import Dispatch
import Synchronization

/// Does a number of things on several threads, and hands the results on in their order: each as soon
/// as those before it are there.
///
/// Few results wait at a time, so that a long run needs no more room than a short one.
///
/// - Parameters:
///   - count: how many things there are.
///   - jobs: threads at most; 1 does all here.
///   - worker: who does them; each thread has a copy of its own.
///   - body: what to do with each number from 0; called on any thread.
///   - each: takes the results, on the caller's thread.
/// - Throws: what `each` throws; no more is begun then.
func inOrder<Worker: Sendable, Result: Sendable>(
  _ count: Int, jobs: Int, by worker: Worker,
  _ body: @escaping @Sendable (inout Worker, Int) -> Result, each: (Result) throws -> Void
) rethrows {
  guard jobs > 1, count > 1 else {
    var worker = worker
    for number in 0..<count { try each(body(&worker, number)) }
    return
  }
  let results = OrderedResults<Result>(count, ahead: jobs * 4)
  let group = DispatchGroup()
  for _ in 0..<min(jobs, count) {
    DispatchQueue.global().async(group: group) {
      var worker = worker
      while let number = results.next() { results.put(body(&worker, number), at: number) }
    }
  }
  defer {
    results.stop()
    group.wait()
  }
  for number in 0..<count { try each(results.take(number)) }
}

/// What threads share: numbers to do, and results that wait for their turn.
private final class OrderedResults<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var waiting: [Int: Result] = [:]
    var isStopped = false
  }

  private let count: Int
  private let state = Mutex(State())
  /// How many more may be begun before those that wait are taken.
  private let room = DispatchSemaphore(value: 0)
  private let came = DispatchSemaphore(value: 0)

  init(_ count: Int, ahead: Int) {
    self.count = count
    for _ in 0..<ahead { room.signal() }
  }

  /// The next number to do; nil when there is none.
  func next() -> Int? {
    room.wait()
    let number = state.withLock { state -> Int? in
      guard !state.isStopped, state.next < count else { return nil }
      state.next += 1
      return state.next - 1
    }
    // Whoever waits behind this thread is to see the end too.
    if number == nil { room.signal() }
    return number
  }

  func put(_ result: Result, at number: Int) {
    state.withLock { $0.waiting[number] = result }
    came.signal()
  }

  /// Waits for a result.
  func take(_ number: Int) -> Result {
    while true {
      if let result = state.withLock({ $0.waiting.removeValue(forKey: number) }) {
        room.signal()
        return result
      }
      came.wait()
    }
  }

  func stop() {
    state.withLock { $0.isStopped = true }
    room.signal()
  }
}
