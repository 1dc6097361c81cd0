import CPhraseScan
import Foundation

/// The two-byte filter alone over one stretch of memory: what any count of a phrase has to read.
struct ScanBenchmark {
  private let bytes: [UInt8]
  private let phrase: [UInt8]

  /// Reads the file at `path`.
  init(path: String, phrase: String) throws {
    (bytes, self.phrase) = (try Benchmarks.bytes(of: path), Array(phrase.utf8))
  }

  /// Scans once; CPU seconds.
  func run() -> String {
    var count = 0
    let seconds = Benchmarks.seconds { count = phrase_count(bytes, bytes.count, phrase, phrase.count) }
    return String(count >= 0 ? seconds : 0)
  }
}
