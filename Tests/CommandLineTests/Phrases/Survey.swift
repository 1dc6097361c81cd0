import Foundation
import TestSupport
import Testing

/// What `track --format json` prints, as far as tests ask of it.
struct Survey: Decodable {
  struct Phrase: Decodable {
    struct Statement: Decodable {
      struct Occurrence: Decodable {
        let clause: String
        let context: String
      }

      let id: String
      let date: String?
      let carried: String
      let count: Int
      let occurrences: [Occurrence]
    }

    struct Variant: Decodable {
      let wording: String
      let kind: String
      let total: Int
    }

    let phrase: String
    let language: String?
    let first: String?
    let last: String?
    let total: Int
    let totalWithinKeptApart: Int
    let gaps: [[String]]
    let statements: [Statement]
    let variants: [Variant]
    let keptApart: [Variant]
  }

  let schemaVersion: String
  let statementsHeld: Int
  let statementsCatalogued: Int?
  let phrases: [Phrase]

  /// Reads it, after holding it to the published schema.
  init(_ run: TifaProcess) throws {
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Self.verdict(run.output, "track") == "ok\n")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(Survey.self, from: Data(run.output.utf8))
  }

  /// What the published schema of that name says of a document: `ok`, or what is wrong.
  static func verdict(_ json: String, _ name: String) throws -> String {
    let program = """
      import json, sys
      from jsonschema import Draft202012Validator
      schema, document = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
      Draft202012Validator.check_schema(schema)
      print("\\n".join(sorted(e.message for e in Draft202012Validator(schema).iter_errors(document))) or "ok")
      """
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("tifa-json-\(UUID().uuidString)")
    try Data(json.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c", program, ProjectFolder.path("Sources/Reports/Schemas/\(name).schema.json"), file.path,
    ]
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
