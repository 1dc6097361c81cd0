import StatementModel
public import WordingHistory

/// A synopsis as a critical apparatus in TEI P5: a block for each lineage, with the reading of every text; texts with the
/// same wording stand together.
public struct SynopsisTEI: Sendable {
  private let columns: SynopsisColumns
  private let provenance: Provenance

  /// Creates a report.
  public init(_ columns: SynopsisColumns, provenance: Provenance = Provenance()) {
    (self.columns, self.provenance) = (columns, provenance)
  }

  /// The file.
  public func rendered(_ synopsis: Synopsis) -> String {
    let said = SynopsisWords(synopsis: synopsis, columns: columns, words: .english)
    let commits = provenance.commits
    var tei = TEIWriter(
      witnesses: synopsis.texts.enumerated().map { index, text in
        .init(id: "w\(index + 1)", text: text, commit: commits.indices.contains(index) ? commits[index] : nil)
      })
    tei.write(title: synopsis.texts.map(\.id).joined(separator: ", "), provenance) { tei in
      for topic in synopsis.topics { write(topic, said, &tei) }
      if synopsis.topics.isEmpty { tei.xml.literal("<p/>") }
    }
    return tei.xml.text
  }

  private func write(_ topic: Synopsis.Topic, _ said: SynopsisWords, _ tei: inout TEIWriter) {
    tei.xml.open("div", [("type", "topic")])
    tei.xml.element("head", text: VisibleText.line(topic.title))
    for row in topic.rows {
      let readings = said.synopsis.texts.indices.map { column in
        row.cells[column].map { said.wording($0, in: column) } ?? ""
      }
      tei.xml.open("ab", [("n", VisibleText.line(row.id))])
      tei.app(Self.grouped(readings))
      tei.xml.close("ab")
      tei.xml.literal("\n")
    }
    tei.xml.close("div")
  }

  /// The witnesses of each reading, in the order in which the readings come up; compared by bytes.
  private static func grouped(_ readings: [String]) -> [(witnesses: [String], text: String)] {
    var groups: [(witnesses: [String], text: String)] = []
    for (index, reading) in readings.enumerated() {
      if let known = groups.firstIndex(where: { $0.text.utf8.elementsEqual(reading.utf8) }) {
        groups[known].witnesses.append("w\(index + 1)")
      } else {
        groups.append((["w\(index + 1)"], reading))
      }
    }
    return groups
  }
}
