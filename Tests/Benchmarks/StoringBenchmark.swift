import CorpusStore
import Foundation
import Intake
import Normalizer
import StatementModel

/// Recording many statements, one revision each, in one addition.
struct StoringBenchmark {
  /// The files by the day in their names, which are `SERIES/DATE.txt`.
  private let files: [(path: String, series: String, date: String)]
  private let target: String

  init(folder: String, corpus: String) throws {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    files = names.filter { $0.hasSuffix(".txt") }.map { name in
      let parts = name.dropLast(4).split(separator: "/").map(String.init)
      return ("\(folder)/\(name)", parts[0], parts[1])
    }.sorted { ($0.date, $0.series) < ($1.date, $1.series) }
    target = corpus
  }

  /// Records all of them in a new corpus; gives how many, then CPU seconds: reading and cutting, and storing.
  func run() throws -> String {
    if FileManager.default.fileExists(atPath: target) { try FileManager.default.removeItem(atPath: target) }
    let corpus = try Corpus.create(at: target, normalizer: Normalizer.version, recordedAt: Self.time)
    var (cutting, trouble) = (0.0, (any Error)?.none)
    let start = Benchmarks.now()
    let results = try corpus.add(count: files.count) { index in
      let begun = Benchmarks.now()
      defer { cutting += Benchmarks.now() - begun }
      do {
        return try revision(files[index], recordedAt: Self.time + Int64(index))
      } catch {
        trouble = error
        return nil
      }
    }
    if let trouble { throw trouble }
    let all = Benchmarks.now() - start
    return "\(results?.count ?? 0) \(cutting) \(all - cutting)"
  }

  /// 2024-01-01T00:00:00Z.
  private static let time: Int64 = 1_704_067_200

  private func revision(
    _ file: (path: String, series: String, date: String), recordedAt: Int64
  ) throws -> NewRevision? {
    guard let series = CorpusName(file.series), let date = CorpusName(file.date), let text = CorpusName("txt") else {
      return nil
    }
    let bytes = try Benchmarks.bytes(of: file.path)
    let id = TextID(series: series, date: date, language: .chinese)
    let cut = Normalizer().normalize(try Intake.read(bytes: bytes, name: file.path), id: id.description)
    return NewRevision(
      id: id, of: cut, source: bytes, sourceExtension: text, normalizer: Normalizer.version, recordedAt: recordedAt)
  }
}
