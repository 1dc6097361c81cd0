import Foundation
import TestSupport

/// Where the tests find documents.
enum Documents {
  /// The real documents, in order of their path below the folder.
  static var corpora: [URL] {
    RealDocuments.files(below: "corpora").compactMap { RealDocuments.root?.appendingPathComponent($0) }
  }

  /// The statement of 2022-11-01, which the project ships.
  static func statement() throws -> String {
    String(decoding: try ProjectFolder.bytes("Corpus/cn-vn/2022-11-01.zh/source.txt"), as: UTF8.self)
  }
}
