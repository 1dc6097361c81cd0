import FoundationEssentials
import StatementModel

/// `pairings.json` of a series as it is written; its property names are the keys, in snake case.
struct PairingsFile: Codable {
  /// A clause of a text of the series.
  struct Side: Codable {
    /// The date part of the text's id.
    let date: String
    /// `LANG` or `LANG.EDITION`.
    let text: String
    /// The words of the clause, as written.
    let quote: String
    /// Where they stood when the pairing was made.
    var range: RecordFile.Span?
  }

  /// One pairing.
  struct Entry: Codable {
    let verdict: Pairing.Verdict
    let old: Side
    let new: Side
    let why: String
    let by: String
    /// A moment in UTC.
    let recordedAt: String
  }

  let schemaVersion: Int
  let series: String
  let pairings: [Entry]

  static let name = "pairings.json"
}

extension Pairings {
  /// The bytes of `pairings.json`: the same pairings give the same bytes.
  func encoded(for series: CorpusName) throws(CorpusError.Cause) -> [UInt8] {
    try StableJSON.encode(
      PairingsFile(
        schemaVersion: Self.schemaVersion, series: series.description, pairings: list.map(PairingsFile.Entry.init)))
  }

  /// Reads `pairings.json` of a series.
  init(decoding bytes: [UInt8], of series: CorpusName) throws(CorpusError.Cause) {
    let file = try StableJSON.decode(PairingsFile.self, from: bytes, named: PairingsFile.name)
    guard file.series == series.description else {
      throw .damaged("\(PairingsFile.name) of \(series) says that it is of \(file.series)")
    }
    guard file.schemaVersion <= Self.schemaVersion else {
      throw .damaged("\(PairingsFile.name) of \(series) was written by a newer version of tifa")
    }
    var list: [Pairing] = []
    for entry in file.pairings {
      guard let pairing = try entry.pairing(in: series) else {
        throw .damaged("\(PairingsFile.name) of \(series) holds an impossible value")
      }
      list.append(pairing)
    }
    self.init(list)
  }
}

extension PairingsFile.Entry {
  init(_ pairing: Pairing) {
    self.init(
      verdict: pairing.verdict, old: PairingsFile.Side(pairing.texts.old, pairing.anchors.old),
      new: PairingsFile.Side(pairing.texts.new, pairing.anchors.new), why: pairing.reason, by: pairing.author,
      recordedAt: Date(timeIntervalSince1970: TimeInterval(pairing.recordedAt)).formatted(.iso8601))
  }

  /// The pairing, or nil where a part cannot be.
  func pairing(in series: CorpusName) throws(CorpusError.Cause) -> Pairing? {
    guard let anchors = (old.anchor).flatMap({ old in new.anchor.map { Pair(old: old, new: $0) } }),
      let recorded = try? Date(recordedAt, strategy: .iso8601)
    else { return nil }
    return Pairing(
      verdict, texts: Pair(old: try old.id(in: series), new: try new.id(in: series)), anchors: anchors, reason: why,
      author: by, recordedAt: Int64(recorded.timeIntervalSince1970))
  }
}

extension PairingsFile.Side {
  init(_ id: TextID, _ anchor: Correction.Anchor) {
    self.init(
      date: id.date.description, text: id.textName, quote: anchor.quote, range: anchor.range.map(RecordFile.Span.init))
  }

  func id(in series: CorpusName) throws(CorpusError.Cause) -> TextID {
    try TextPath(series: Array(series.description.utf8), date: Array(date.utf8), text: Array(text.utf8)).id
  }

  /// The anchor, or nil where its range runs backwards or its words are none.
  var anchor: Correction.Anchor? {
    let place = range?.range
    guard !quote.isEmpty, (place == nil) == (range == nil) else { return nil }
    return Correction.Anchor(range: place, quote: quote)
  }
}
