import DiffEngine
import Foundation
import StatementModel
import Testing

@testable import Reports

@Suite struct JSONTests {
  @Test func comparison() throws { try expectGolden(ComparisonJSON().rendered(Samples.latin), "latin.json") }

  @Test func segmentation() throws {
    try expectGolden(SegmentationJSON().rendered(Samples.segmented), "segmentation.json")
  }

  @Test(arguments: Samples.all.indices) func editsGiveBothSidesBack(sample: Int) throws {
    let comparison = Samples.all[sample]
    let report = try JSONDecoder().decode(Report.self, from: Data(ComparisonJSON().rendered(comparison).utf8))
    #expect(report.correspondences.count == comparison.correspondences.count)
    for (read, given) in zip(report.correspondences, comparison.correspondences) {
      let old = given.old.map { comparison.texts.old[comparison.units.old[$0].clause.range] }.joined()
      let new = given.new.map { comparison.texts.new[comparison.units.new[$0].clause.range] }.joined()
      #expect(Array(read.edits.map(\.old).joined().utf8) == Array(old.utf8))
      #expect(Array(read.edits.map(\.new).joined().utf8) == Array(new.utf8))
    }
  }

  @Test(arguments: Samples.all.indices) func everyClauseStandsInOneCorrespondence(sample: Int) {
    let comparison = Samples.all[sample]
    #expect(comparison.correspondences.flatMap(\.old).sorted() == Array(comparison.units.old.indices))
    #expect(comparison.correspondences.flatMap(\.new) == Array(comparison.units.new.indices))
  }

  @Test(arguments: Samples.all.indices) func comparisonsMeetTheSchema(sample: Int) throws {
    var comparison = Samples.all[sample]
    // The hostile text has no valid language tag, on purpose; the schema is right to refuse it.
    if sample == Samples.all.count - 1 {
      comparison = Comparison(
        texts: comparison.texts.map(retagged), correspondences: comparison.correspondences)
    }
    try validate(ComparisonJSON().rendered(comparison), "comparison")
    try validate(ComparisonJSON().rendered(Samples.unlike), "comparison")
  }

  @Test func explanationsMeetTheSchema() throws {
    let json = ComparisonJSON(explain: true).rendered(Samples.close)
    #expect(json.contains("\"old\": {\"clause\": \"p_3__c_1\", \"score\": 0.61, \"closeness\": 0.83}"))
    #expect(!ComparisonJSON().rendered(Samples.close).contains("runners_up"))
    try validate(json, "comparison")
  }

  @Test func pairingsMeetTheSchema() throws {
    let json = ComparisonJSON(explain: true).rendered(Samples.paired)
    #expect(json.contains("\"verdict\": \"together\"") && json.contains("\"pass\": \"hand\""))
    try validate(json, "comparison")
  }

  @Test func aComparisonOnOneLineIsTheSame() throws {
    for sample in Samples.all {
      let line = ComparisonJSON(onOneLine: true).rendered(sample)
      #expect(line.utf8.count { $0 == UInt8(ascii: "\n") } == 1 && line.hasSuffix("}\n"))
      let values = try [line, ComparisonJSON().rendered(sample)].map {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary
      }
      #expect(values[0] != nil && values[0] == values[1])
    }
  }

  @Test func linesMeetTheirSchema() throws {
    let failure = FailureJSON.line(text: "a/2001.zh", error: "\"no\"\n", hint: "see")
    #expect(failure.hasSuffix("}\n") && failure.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
    for line in [ComparisonJSON(onOneLine: true).rendered(Samples.chinese), failure] {
      try validate(line, "comparison-line")
    }
    #expect(try verdict(failure.replacing("\"hint\"", with: "\"tip\""), "comparison-line") != "ok\n")
  }

  @Test func segmentationsMeetTheSchema() throws {
    try validate(SegmentationJSON().rendered(Samples.segmented), "segmentation")
    let explained = SegmentationJSON(explaining: Samples.explanation).rendered(Samples.segmented)
    #expect(explained.contains("\"rule\": \"label-next\""))
    try validate(explained, "segmentation")
    let folded = SegmentationJSON(folds: Samples.folds).rendered(Samples.segmented)
    #expect(folded.contains("{\"fold\": \"stop-shape\", \"summary\": \"stops\", \"count\": 3}"))
    try validate(folded, "segmentation")
    try validate(SegmentationJSON().rendered(retagged(Samples.hostile.texts.new)), "segmentation")
  }

  @Test func schemasRefuseWhatIsNotInThem() throws {
    let json = ComparisonJSON().rendered(Samples.latin)
    let spoilt = json.replacing("\"score\": 0.21", with: "\"score\": 2")
    #expect(spoilt != json)
    #expect(try verdict(spoilt, "comparison").contains("2 is greater than the maximum"))
    #expect(try verdict(json.replacing("\"pass\"", with: "\"way\""), "comparison") != "ok\n")
  }

  @Test func closedListsAgreeWithTheCode() throws {
    let comparison = try definitions("comparison")
    let segmentation = try definitions("segmentation")
    #expect(comparison.change?.enumeration == Change.allCases.map(\.rawValue))
    #expect(comparison.counts?.required == Change.allCases.map(\.rawValue))
    #expect(comparison.correspondence?.properties?["pass"]?.enumeration == Pass.allCases.map(\.rawValue))
    #expect(comparison.section?.properties?["kind"]?.enumeration == TextSection.Kind.allCases.map(\.rawValue))
    let comparability = comparison.comparability?.properties
    #expect(comparability?["aspect"]?.enumeration == Comparability.Aspect.allCases.map(\.rawValue))
    #expect(comparability?["verdict"]?.enumeration == Comparability.Verdict.allCases.map(\.rawValue))
    #expect(comparison.edit?.properties?["op"]?.enumeration == Edit.Operation.allCases.map(\.rawValue))
    let values = segmentation.fact?.allOf?.compactMap(\.then?.properties["value"]?.enumeration)
    #expect(
      values == [
        Genre.allCases.map(\.rawValue), Level.allCases.map(\.rawValue), CopyType.allCases.map(\.rawValue),
        Completeness.allCases.map(\.rawValue),
      ])
    #expect(segmentation.role?.enumeration == Role.allCases.map(\.rawValue))
    #expect(
      segmentation.finding?.properties?["category"]?.enumeration == Finding.Category.allCases.map(\.rawValue))
  }

  @Test func scoresAreWrittenTheSameWayEverywhere() {
    let written = [0, 1, 0.5, 0.87314, 0.99996, 0.00004, -0.1, 7, .nan, .infinity].map(FixedPoint.string)
    #expect(written == ["0", "1", "0.5", "0.8731", "1", "0", "0", "1", "0", "1"])
  }
}

extension JSONTests {
  private struct Report: Decodable {
    struct Correspondence: Decodable { let edits: [Edit] }
    struct Edit: Decodable {
      let old: String
      let new: String
    }
    let correspondences: [Correspondence]
  }

  private struct Definition: Decodable {
    enum CodingKeys: String, CodingKey {
      case enumeration = "enum"
      case required, properties, allOf
    }
    let enumeration: [String]?
    let required: [String]?
    let properties: [String: Leaf]?
    let allOf: [Condition]?
  }

  private struct Condition: Decodable {
    struct Consequence: Decodable { let properties: [String: Leaf] }
    let then: Consequence?
  }

  private struct Leaf: Decodable {
    enum CodingKeys: String, CodingKey { case enumeration = "enum" }
    let enumeration: [String]?
  }

  private struct Definitions: Decodable {
    let change: Definition?
    let counts: Definition?
    let correspondence: Definition?
    let edit: Definition?
    let section: Definition?
    let comparability: Definition?
    let role: Definition?
    let finding: Definition?
    let fact: Definition?
  }

  private struct Schema: Decodable {
    enum CodingKeys: String, CodingKey { case definitions = "$defs" }
    let definitions: Definitions
  }

  private func retagged(_ text: StatementText) -> StatementText {
    var metadata = text.metadata
    metadata.language = Sourced(.chinese, .given)
    return StatementText(
      id: text.id, extracted: text.extracted, metadata: metadata, blocks: text.blocks, findings: text.findings)
  }

  private func definitions(_ name: String) throws -> Definitions {
    try JSONDecoder().decode(Schema.self, from: Data(contentsOf: schemaFile(name))).definitions
  }

  func validate(_ json: String, _ name: String) throws { #expect(try verdict(json, name) == "ok\n") }

  private func verdict(_ json: String, _ name: String) throws -> String {
    let program = """
      import json, sys
      from jsonschema import Draft202012Validator
      sys.stdin.reconfigure(encoding="utf-8")
      from referencing import Registry, Resource
      with open(\(pythonLiteral(schemaFile(name).path))) as file: schema = json.load(file)
      with open(\(pythonLiteral(schemaFile("comparison").path))) as file: other = json.load(file)
      Draft202012Validator.check_schema(schema)
      registry = Registry().with_resource(other["$id"], Resource.from_contents(other))
      errors = sorted(Draft202012Validator(schema, registry=registry).iter_errors(json.load(sys.stdin)), key=str)
      print("\\n".join(e.message for e in errors) or "ok")
      """
    return try python(program, input: json, needs: "jsonschema")
  }

  private func pythonLiteral(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private func schemaFile(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Reports/Schemas/\(name).schema.json")
  }
}
