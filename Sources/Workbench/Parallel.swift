import Dispatch
import Synchronization

/// Does a number of things on several threads.
///
/// - Parameters:
///   - count: how many.
///   - jobs: threads at most; 1 does all here.
///   - body: what to do with each number from 0; called on any thread.
/// - Returns: the results in the order of the numbers.
func inParallel<Result: Sendable>(
  _ count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> Result
) -> [Result] {
  guard jobs > 1, count > 1 else { return (0..<count).map(body) }
  let next = Atomic(0)
  let done = Mutex<[(Int, Result)]>([])
  DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      let result = body(number)
      done.withLock { $0.append((number, result)) }
    }
  }
  return done.withLock { $0.sorted { $0.0 < $1.0 }.map(\.1) }
}
