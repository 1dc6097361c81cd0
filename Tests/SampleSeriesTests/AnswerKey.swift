import Foundation
import TestSupport

/// `Corpus/sample-invented/answer-key.json`, the part that tells what became of every clause.
struct AnswerKey: Decodable {
  /// Two successive statements.
  struct Neighbours: Decodable {
    let old: String
    let new: String
    let languages: [String: [Entry]]
  }

  /// One correspondence.
  struct Entry: Decodable {
    let old: [String]
    let new: [String]
    let change: String
    let also: [String]?
    let kind: String?
    let note: String?
  }

  let pairs: [Neighbours]

  /// The key as shipped.
  static func shipped() throws -> AnswerKey {
    let bytes = try ProjectFolder.bytes("Corpus/sample-invented/answer-key.json")
    return try JSONDecoder().decode(AnswerKey.self, from: Data(bytes))
  }
}
