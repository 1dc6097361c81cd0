import DiffEngine
import Intake
import Normalizer
import StatementModel

/// The alignment of two texts of which each line is a clause, without reading them.
struct AligningBenchmark {
  private let texts: Pair<StatementText>

  init(_ old: String, _ new: String) throws {
    texts = try Pair(old: old, new: new).map { path in
      let extracted = try Intake.read(bytes: try Benchmarks.bytes(of: path), name: path)
      return LineUnits(extracted, id: path, language: .chinese).text
    }
  }

  /// Aligns once; CPU seconds.
  func run() -> String { String(Benchmarks.seconds { _ = DiffEngine().align(texts) }) }
}
