import CorpusStore
import Foundation

/// A folder of its own for one test, removed when the test is done.
final class Scratch {
  let path: String

  init() throws {
    let folder = Self.place.appendingPathComponent("tifa-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  /// In memory where the system has such a place: no test here cuts the power, so none needs to wait for a disk.
  private static let place =
    FileManager.default.isWritableFile(atPath: "/dev/shm")
    ? URL(fileURLWithPath: "/dev/shm") : FileManager.default.temporaryDirectory

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("left behind: \(path)")
    }
  }

  /// A new corpus in the folder.
  func corpus(_ name: String = "corpus.git") throws -> Corpus {
    try Corpus.create(at: "\(path)/\(name)", normalizer: 1, recordedAt: Sample.time)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// Every file below the folder, sorted.
  func files(in name: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(name)").sorted()
  }
}
