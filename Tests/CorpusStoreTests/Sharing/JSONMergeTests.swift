import Testing

@testable import CorpusStore

/// The laws of a three-way merge, on all small values.
@Suite struct JSONMergeTests {
  static let values: [JSONValue?] = [
    nil, .null, .integer(1), .string("a"), .array([]), .array([.string("a")]), .array([.string("a"), .string("b")]),
    .array([.string("b")]), .object([:]), .object(["x": .integer(1)]), .object(["x": .integer(2)]),
    .object(["y": .array([.string("c")])]), .object(["x": .integer(1), "y": .array([.string("a")])]),
  ]

  @Test func theSideThatChangedIsTaken() {
    for base in Self.values {
      for side in Self.values {
        #expect(JSONMerge.merged(base, base, side) == .some(side))
        #expect(JSONMerge.merged(base, side, base) == .some(side))
        #expect(JSONMerge.merged(base, side, side) == .some(side))
      }
    }
  }

  @Test func bothWaysGiveTheSameMembersOrTheSameConflict() {
    for base in Self.values {
      for ours in Self.values {
        for theirs in Self.values {
          let (one, other) = (JSONMerge.merged(base, ours, theirs), JSONMerge.merged(base, theirs, ours))
          #expect((one == nil) == (other == nil))
          if let one, let other { #expect(Self.sorted(one) == Self.sorted(other)) }
        }
      }
    }
  }

  @Test func entriesOfBothSidesAreKeptAndThoseTakenOutAreGone() {
    let base = Array("[1,2,3]".utf8)
    let merged = JSONMerge.merged(base: base, ours: Array("[1,3,4]".utf8), theirs: Array("[1,2,3,5]".utf8))
    #expect(merged.map { String(decoding: $0, as: UTF8.self) } == "[\n  1,\n  3,\n  4,\n  5\n]\n")
    #expect(JSONMerge.merged(base: nil, ours: Array("{\"a\":1}".utf8), theirs: Array("{\"a\":2}".utf8)) == nil)
    #expect(JSONMerge.merged(base: base, ours: Array("[1".utf8), theirs: base) == nil)
  }

  @Test func onlyListsAreMergedNeverTexts() {
    let (base, ours, theirs) = (Array("{}".utf8), Array("{\"a\":1}".utf8), Array("{\"b\":1}".utf8))
    for name in ["corpus.json", "series.json", "pairings.json", "corrections.json"] {
      #expect(CorpusFileMerge.merged(name, base: base, ours: ours, theirs: theirs) != nil)
    }
    for name in ["text.txt", "statement.json", "source.txt", "zh@revisions.tsv", "other.json"] {
      #expect(CorpusFileMerge.merged(name, base: base, ours: ours, theirs: theirs) == nil)
    }
  }

  private static func sorted(_ value: JSONValue?) -> JSONValue? {
    switch value {
    case .array(let values): .array(values.sorted { "\($0)" < "\($1)" })
    case .object(let members): .object(members.mapValues { sorted($0) ?? .null })
    default: value
    }
  }
}
