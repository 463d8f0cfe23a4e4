import Synchronization
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system, refusing what a test wants refused.
final class FaultySystem: Sendable {
  /// What goes wrong, and from which call on; calls are numbered from 1.
  enum Fault: Sendable {
    case none
    /// This call fails.
    case fails(at: Int, CInt)
    /// This write takes some bytes only, and the next write fails: the disk is full.
    case short(at: Int, Int)
    /// The same, and what was written cannot be cut off again at once.
    case shortAndStuck(at: Int, Int)
    /// From this call on nothing works, also no cutting.
    case dead(from: Int)
    /// From this write on there is no room, and this one takes some bytes.
    case full(from: Int, Int)
  }

  /// What was asked for.
  enum Call: Hashable, Sendable { case other, write(Int), cut }

  private struct State: Sendable {
    var calls: [Call] = []
    var failsNextWrite = false
    var failsNextCut = false
  }

  private let state = Mutex(State())
  private let fault: Fault

  init(_ fault: Fault = .none) { self.fault = fault }

  /// All that was asked for so far.
  var seen: [Call] { state.withLock { $0.calls } }

  var calls: SystemCalls {
    var calls = SystemCalls.system
    let system = calls
    calls.create = { path in self.refusal(.other) ?? system.create(path) }
    calls.lock = { file in self.refusal(.other) ?? system.lock(file) }
    calls.setMode = { file, mode in self.refusal(.other) ?? system.setMode(file, mode) }
    calls.sync = { file in self.refusal(.other) ?? system.sync(file) }
    calls.move = { old, new in self.refusal(.other) ?? system.move(old, new) }
    calls.cut = { file, size in self.refusal(.cut) ?? system.cut(file, size) }
    calls.status = { file in
      guard let refusal = self.refusal(.other) else { return system.status(file) }
      return .failure(WholeFile.Fault(CInt(-refusal)))
    }
    calls.write = { file, bytes, place in
      guard let taken = self.refusal(.write(bytes.count)) else {
        return system.write(file, bytes, place)
      }
      guard taken > 0 else { return taken }
      return system.write(file, UnsafeRawBufferPointer(rebasing: bytes[..<taken]), place)
    }
    return calls
  }

  /// Whether this call is refused: the error number below zero, or the bytes that a write takes.
  private func refusal(_ call: Call) -> Int? {
    state.withLock { state in
      state.calls.append(call)
      let number = state.calls.count
      let isWrite = if case .write = call { true } else { false }
      if isWrite, state.failsNextWrite {
        state.failsNextWrite = false
        return -Int(ENOSPC)
      }
      if call == .cut, state.failsNextCut {
        state.failsNextCut = false
        return -Int(EIO)
      }
      switch fault {
      case .none: return nil
      case .fails(let place, let error): return number == place ? -Int(error) : nil
      case .dead(let place): return number >= place ? -Int(EIO) : nil
      case .short(let place, let taken), .shortAndStuck(let place, let taken):
        guard number == place else { return nil }
        if case .shortAndStuck = fault { state.failsNextCut = true }
        state.failsNextWrite = taken > 0
        return taken > 0 ? taken : -Int(ENOSPC)
      case .full(let place, let taken):
        guard isWrite, number >= place else { return nil }
        return number == place && taken > 0 ? taken : -Int(ENOSPC)
      }
    }
  }
}
