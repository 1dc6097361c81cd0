import DiffEngine
import Intake
import Normalizer
import StatementModel

/// Two texts from bytes to their comparison.
struct ComparingBenchmark {
  private let sources: Pair<[UInt8]>
  private let engine: DiffEngine

  init(_ old: String, _ new: String, granularity: String) throws {
    sources = try Pair(old: old, new: new).map(Benchmarks.bytes)
    var options = WordingOptions()
    options.granularity = granularity == "character" ? .character : .word
    engine = DiffEngine(wording: options)
  }

  /// Compares once; CPU seconds.
  func run() throws -> String {
    let seconds = try Benchmarks.seconds {
      let texts = try sources.map {
        Normalizer().normalize(try Intake.read(bytes: $0, name: "benchmark"), id: "benchmark")
      }
      _ = engine.compare(texts)
    }
    return String(seconds)
  }
}
