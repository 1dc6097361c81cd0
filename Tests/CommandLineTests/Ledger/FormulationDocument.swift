import Foundation
import Testing

/// What `formulations --format json` prints, as far as tests ask of it.
struct FormulationDocument: Decodable {
  struct Entry: Decodable {
    struct Statement: Decodable {
      let id: String
      let count: Int
    }

    struct Silence: Decodable {
      let verdict: String
      let comparable: [String]
      let carriedBy: [String]
    }

    let text: String
    let origin: String
    let status: String
    let first: String?
    let last: String?
    let statements: [Statement]
    let gaps: [[String]]
    let silence: Silence?
  }

  let formulations: [Entry]
  let notes: [String]

  /// Reads it, after holding it to the published schema.
  init(_ run: TifaProcess) throws {
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Survey.verdict(run.output, "formulations") == "ok\n")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(FormulationDocument.self, from: Data(run.output.utf8))
  }

  /// The entry of that wording; fails where there is none.
  func entry(_ text: String) throws -> Entry { try #require(formulations.first { $0.text == text }, "\(text)") }
}
