import Foundation

/// Prints CPU seconds of one job on one file, a repetition a line: `benchmarks reading FILE REPETITIONS`.
///
/// Built only where BENCH is set; `Scripts/bench` runs it in turn with the yardsticks.
@main
enum Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, arguments[1] == "reading", let repetitions = Int(arguments[3]) else {
      FileHandle.standardError.write(Data("usage: benchmarks reading FILE REPETITIONS\n".utf8))
      exit(2)
    }
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: arguments[2])))
    for _ in 0..<repetitions { print(try ReadingBenchmark.run(bytes)) }
  }

  /// CPU time of this process, in seconds.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
