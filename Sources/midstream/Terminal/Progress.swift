#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A line on standard error that tells how far something is, while somebody waits for it.
///
/// It comes after a second, so that what is quick stays quiet, and is erased at the end. Where
/// standard error is no terminal, or one that cannot erase, there is none.
struct Progress: ~Copyable {
  private var output = Output(STDERR_FILENO)
  private let window: Window?
  private let colours: Bool
  private let total: Int?
  private let noun: String
  private let start = ContinuousClock.now
  private var next: ContinuousClock.Instant
  private var done = 0
  private var isShown = false

  /// Looking at the clock for each item would cost more than some items do.
  private let stride: Int

  /// Begins to count.
  ///
  /// - Parameters:
  ///   - total: how many there are; nil when that is not known, as from a pipe.
  ///   - noun: what is counted, as in `rows`.
  ///   - stride: after how many items the clock is looked at; 1 where an item may take long.
  init(of total: Int?, _ noun: String, stride: Int = 32) {
    self.stride = stride
    self.total = total
    self.noun = noun
    window = Window.canErase(STDERR_FILENO) ? Window(STDERR_FILENO) : nil
    colours = Window.takesColour(STDERR_FILENO)
    next = start + .seconds(1)
  }

  /// Counts items that are done.
  mutating func step(_ count: Int = 1) {
    let before = done
    done += count
    guard window != nil, before / stride != done / stride else { return }
    let now = ContinuousClock.now
    guard now >= next else { return }
    next = now + .milliseconds(100)
    show(ProgressLine(done: done, total: total, noun: noun, elapsed: now - start))
  }

  /// Erases the line; what is printed after it stands where it stood.
  mutating func finish() {
    guard isShown else { return }
    isShown = false
    write("\r\u{1B}[K")
  }

  private mutating func show(_ line: ProgressLine) {
    guard let window else { return }
    // The last column stays free: some terminals break there by themselves.
    let text = line.text(columns: window.columns - 1)
    isShown = true
    write("\r" + (colours ? "\u{1B}[2m\(text)\u{1B}[0m" : text) + "\u{1B}[K")
  }

  /// Writes at once; what cannot be told is no reason to stop.
  private mutating func write(_ text: String) {
    output.add(text)
    try? output.flush()
  }
}

/// How far something is, in one line.
struct ProgressLine: Equatable {
  var done: Int
  var total: Int?
  var noun: String
  var elapsed: Duration

  /// The line: a bar where there is room, the count, the rate, the time that is left.
  func text(columns: Int) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let rate = seconds > 0 ? Double(done) / seconds : 0
    var parts = [total.map { "\(done) of \($0) \(noun)" } ?? "\(done) \(noun)"]
    if rate >= 10 {
      parts.append("\(Int(rate))/s")
    } else if rate > 0 {
      parts.append("\((rate * 10).rounded() / 10)/s")
    }
    if let total, rate > 0 {
      parts.append(Self.time(Double(max(0, total - done)) / rate) + " left")
    }
    let words = parts.joined(separator: ", ")
    guard let total, total > 0, columns >= words.count + 13 else {
      return String(words.prefix(max(0, columns)))
    }
    let width = min(30, columns - words.count - 3)
    let filled = min(width, width * done / total)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    return "[\(bar)] \(words)"
  }

  /// A time as people say it: `8 s`, `2 min 05 s`, `1 h 10 min`.
  private static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    switch whole {
    case ..<60: return "\(whole) s"
    case ..<3600: return "\(whole / 60) min \(two(whole % 60)) s"
    default: return "\(whole / 3600) h \(two(whole / 60 % 60)) min"
    }
  }
}
