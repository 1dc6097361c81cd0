import Foundation
import StatementModel

/// Where the tests find documents.
enum Documents {
  /// The root of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of real documents: `TIFA_DOCUMENTS`, else `../shared` beside the package; nil where there is none.
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["TIFA_DOCUMENTS"].map { URL(filePath: $0) }
    let folder = named ?? package.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.appending(path: "corpora").path) ? folder : nil
  }()

  /// The real documents, in order of their path below the folder.
  static var corpora: [URL] {
    guard let root = folder?.appending(path: "corpora"),
      let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap({ $0 as? String })
    else { return [] }
    return paths.filter { $0.hasSuffix(".txt") }.sorted().map { root.appending(path: $0) }
  }

  /// The statement of 2022-11-01, which the project ships.
  static func statement() throws -> String {
    let url = package.appending(path: "Corpus/cn-vn/2022-11-01.zh/source.txt")
    return try String(contentsOf: url, encoding: .utf8)
  }
}
