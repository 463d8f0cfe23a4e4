/// Replays transcript files, on several threads.
///
/// - Parameters:
///   - files: their paths.
///   - coach: who speaks; every session is its own.
///   - jobs: threads at most.
///   - each: takes what came of each file, in the order of the files, as soon as it is known.
/// - Throws: what `each` throws; no other file is begun then.
public func replay(
  _ files: [String], by coach: Coach, jobs: Int, each: (ReplayOutcome) throws -> Void
) rethrows {
  try inOrder(files.count, jobs: jobs, by: coach) { coach, number in
    ReplayOutcome(files[number], with: &coach)
  } each: {
    try each($0)
  }
}
