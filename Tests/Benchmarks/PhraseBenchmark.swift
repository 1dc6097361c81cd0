import Concordance
import Foundation

/// The count of a phrase in every text of a concordance that is open.
struct PhraseBenchmark {
  private let concordance: Concordance
  private let phrase: FoldedPhrase

  /// Opens the concordance at `path`.
  init(path: String, phrase: String) throws {
    guard let concordance = Concordance(contentsOf: path), let phrase = FoldedPhrase(phrase) else {
      throw CocoaError(.fileReadUnknown)
    }
    (self.concordance, self.phrase) = (concordance, phrase)
    _ = try concordance.counts(of: phrase, in: Array(0..<concordance.count))
  }

  /// Counts once; CPU seconds.
  func run() throws -> String {
    let texts = Array(0..<concordance.count)
    return String(try Benchmarks.seconds { _ = try concordance.counts(of: phrase, in: texts) })
  }
}
