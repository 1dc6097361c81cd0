import Intake
import Normalizer
import StatementModel

/// Plain text from bytes to clauses with comparison forms.
enum ReadingBenchmark {
  /// Reads `bytes` once; gives the number of scalars and of folded ones, then CPU seconds: all, reading, cutting, folding.
  static func run(_ bytes: [UInt8]) throws -> String {
    let start = Benchmarks.now()
    let extracted = try Intake.read(bytes: bytes, name: "benchmark")
    let read = Benchmarks.now()
    let text = Normalizer().normalize(extracted, id: "benchmark")
    let cut = Benchmarks.now()
    var folded = 0
    for block in text.blocks {
      for clause in block.clauses {
        let form = ComparisonForm(
          folding: text.extracted.scalars[clause.range.start..<clause.range.end],
          language: text.metadata.language.value)
        folded += form.scalars.count
      }
    }
    let end = Benchmarks.now()
    return "\(extracted.scalars.count) \(folded) \(end - start) \(read - start) \(cut - read) \(end - cut)"
  }
}
