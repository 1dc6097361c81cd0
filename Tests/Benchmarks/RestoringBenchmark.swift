import CorpusStore

/// Reading the canonical text of everything in a corpus.
struct RestoringBenchmark {
  let corpus: Corpus
  let checksHashes: Bool

  init(corpus: String, checksHashes: Bool) throws {
    (self.corpus, self.checksHashes) = (try Corpus.open(at: corpus), checksHashes)
  }

  /// Reads all of it; gives how many texts and bytes, then CPU seconds.
  func run() throws -> String {
    var (texts, bytes) = (0, 0)
    let seconds = try Benchmarks.seconds {
      try corpus.forEachText(checkingHashes: checksHashes) { _, text in
        (texts, bytes) = (texts + 1, bytes + text.count)
        return true
      }
    }
    return "\(texts) \(bytes) \(seconds)"
  }
}
