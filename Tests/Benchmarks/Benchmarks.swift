import Foundation

/// Prints CPU seconds of one job, a repetition a line.
///
/// Built only where BENCH is set; `Scripts/bench` runs it in turn with the yardsticks.
@main
enum Benchmarks {
  private static let usage = """
    usage: benchmarks reading FILE REPETITIONS
           benchmarks comparing OLD NEW character|word REPETITIONS
           benchmarks aligning OLD NEW REPETITIONS
           benchmarks series FOLDER REPETITIONS
           benchmarks storing FOLDER CORPUS REPETITIONS
           benchmarks restoring CORPUS checked|unchecked REPETITIONS
           benchmarks phrase CONCORDANCE PHRASE REPETITIONS
           benchmarks scan FILE PHRASE REPETITIONS
           benchmarks ledger FOLDER reading|mining REPETITIONS

    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let job = arguments.first, let last = arguments.last, let repetitions = Int(last),
      let run = try run(job, Array(arguments.dropFirst().dropLast()))
    else {
      FileHandle.standardError.write(Data(usage.utf8))
      exit(2)
    }
    for _ in 0..<repetitions { print(try run()) }
  }

  /// What a repetition of a job does; nil where there is no such job.
  private static func run(_ job: String, _ arguments: [String]) throws -> (() throws -> String)? {
    switch (job, arguments.count) {
    case ("reading", 1):
      let bytes = try bytes(of: arguments[0])
      return { try ReadingBenchmark.run(bytes) }
    case ("comparing", 3):
      let benchmark = try ComparingBenchmark(arguments[0], arguments[1], granularity: arguments[2])
      return { try benchmark.run() }
    case ("aligning", 2):
      let benchmark = try AligningBenchmark(arguments[0], arguments[1])
      return { benchmark.run() }
    case ("series", 1):
      let benchmark = try SeriesBenchmark(folder: arguments[0])
      return { try benchmark.run() }
    case ("storing", 2):
      let benchmark = try StoringBenchmark(folder: arguments[0], corpus: arguments[1])
      return { try benchmark.run() }
    case ("restoring", 2):
      let benchmark = try RestoringBenchmark(corpus: arguments[0], checksHashes: arguments[1] == "checked")
      return { try benchmark.run() }
    case ("phrase", 2):
      let benchmark = try PhraseBenchmark(path: arguments[0], phrase: arguments[1])
      return { try benchmark.run() }
    case ("scan", 2):
      let benchmark = try ScanBenchmark(path: arguments[0], phrase: arguments[1])
      return { benchmark.run() }
    case ("ledger", 2):
      let benchmark = try LedgerBenchmark(folder: arguments[0], isReading: arguments[1] == "reading")
      return { try benchmark.run() }
    default: return nil
    }
  }

  /// The bytes of a file.
  static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// CPU seconds that `work` takes.
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = now()
    try work()
    return now() - start
  }

  /// CPU time of this process, in seconds.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
