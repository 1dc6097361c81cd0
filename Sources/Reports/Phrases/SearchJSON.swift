import StatementModel
public import WordingHistory

/// What a search found as JSON, for scripts; described by `Schemas/search.schema.json`.
public enum SearchJSON {
  /// The version of the format: the first number changes when a reader must change.
  public static let schemaVersion = "1.0"

  /// The document.
  public static func rendered(_ results: SearchResults) -> String {
    var json = JSONWriter(output: "")
    json.object {
      $0.key("schema_version")
      $0.value(schemaVersion)
      $0.key("query")
      $0.value(results.query)
      $0.key("texts_searched")
      $0.value(results.textsSearched)
      $0.key("total")
      $0.value(results.total)
      $0.key("notes")
      $0.array { list in for note in results.notes { list.value(note) } }
      $0.key("texts")
      $0.array { list in for finding in results.findings { list.finding(finding) } }
    }
    json.end()
    return json.output
  }
}

extension JSONWriter {
  fileprivate mutating func finding(_ finding: SearchFinding) {
    object {
      $0.key("id")
      $0.value(finding.text)
      $0.key("date")
      $0.value(finding.date?.description)
      $0.key("title")
      $0.value(finding.title)
      $0.key("count")
      $0.value(finding.count)
      $0.key("matches")
      $0.array { list in for line in finding.lines { list.line(line) } }
    }
  }

  private mutating func line(_ line: SearchFinding.Line) {
    object(inline: true) {
      $0.key("clause")
      $0.value(line.clause)
      $0.key("context")
      $0.value(line.context)
      $0.key("found")
      $0.array { list in for piece in line.pieces where piece.isMatch { list.value(piece.text) } }
    }
  }
}
