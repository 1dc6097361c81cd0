import Foundation
import Intake
import Normalizer
import StatementModel
import WordingHistory

/// The ledger of all texts below a folder, or only reading them, in one process and one thread.
struct LedgerBenchmark {
  private let paths: [String]
  private let isReading: Bool

  /// Finds the texts: in each folder inside `folder` the files in order of their names.
  init(folder: String, isReading: Bool) throws {
    let files = FileManager.default
    paths = try files.contentsOfDirectory(atPath: folder).sorted().flatMap { name in
      try files.contentsOfDirectory(atPath: "\(folder)/\(name)").sorted().map { "\(folder)/\(name)/\($0)" }
    }
    self.isReading = isReading
  }

  /// Reads all texts, or makes their ledger, once; CPU seconds of that alone.
  func run() throws -> String {
    var texts: [LedgerText] = []
    let reading = try Benchmarks.seconds { texts = try read() }
    if isReading { return String(reading) }
    var count = 0
    let seconds = Benchmarks.seconds { count = FormulationLedger(of: texts).formulations.count }
    guard count > 0 else { throw CocoaError(.fileReadUnknown) }
    return String(seconds)
  }

  private func read() throws -> [LedgerText] {
    try paths.map { path in
      let extracted = try Intake.read(bytes: try Benchmarks.bytes(of: path), name: path)
      let text = Normalizer().normalize(extracted, id: path)
      let name = path.split(separator: "/").last?.prefix(10) ?? ""
      guard let date = StatementDate(String(name)) else { throw CocoaError(.fileReadUnknown) }
      return LedgerText(statement: path, date: date, text: text)
    }
  }
}
