import DiffEngine
import Foundation
import Intake
import Normalizer
import StatementModel

/// Every text of every series with the one before it, in one process and one thread, from files to comparisons.
struct SeriesBenchmark {
  private let series: [[String]]

  /// Finds the texts: in each folder inside `folder` the files in order of their names.
  init(folder: String) throws {
    let files = FileManager.default
    series = try files.contentsOfDirectory(atPath: folder).sorted().map { name in
      try files.contentsOfDirectory(atPath: "\(folder)/\(name)").sorted().map { "\(folder)/\(name)/\($0)" }
    }
  }

  /// Compares all pairs once; CPU seconds.
  func run() throws -> String {
    let seconds = try Benchmarks.seconds { for paths in series { try compare(paths) } }
    return String(seconds)
  }

  private func compare(_ paths: [String]) throws {
    var last: StatementText?
    for path in paths {
      let extracted = try Intake.read(bytes: try Benchmarks.bytes(of: path), name: path)
      let text = Normalizer().normalize(extracted, id: path)
      if let last { _ = DiffEngine().compare(Pair(old: last, new: text)) }
      last = text
    }
  }
}
