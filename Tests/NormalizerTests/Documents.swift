import Foundation
import StatementModel
import TestSupport

/// Where the tests find documents.
enum Documents {
  /// The real documents in order of their paths, cut; read once for all tests.
  static let readings = Result {
    try RealDocuments.files(below: "corpora").map { path in
      (path: path, text: read(String(decoding: try RealDocuments.bytes(path), as: UTF8.self)))
    }
  }

  /// The statement of 2022-11-01, which the project ships.
  static func statement() throws -> String {
    String(decoding: try ProjectFolder.bytes("Corpus/cn-vn/2022-11-01.zh/source.txt"), as: UTF8.self)
  }
}
