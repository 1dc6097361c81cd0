import StatementModel
public import WordingHistory

/// Phrases over time as JSON, for scripts; described by `Schemas/track.schema.json`.
///
/// Every statement that was read for a phrase is there, in order of days, those without the phrase with the count 0, so
/// that an absence can be told from a statement that is not held.
public enum PhraseJSON {
  /// The version of the format: the first number changes when a reader must change.
  public static let schemaVersion = "1.0"

  /// The document.
  public static func rendered(_ survey: PhraseSurvey) -> String {
    var json = JSONWriter(output: "")
    json.object {
      $0.key("schema_version")
      $0.value(schemaVersion)
      $0.key("series")
      $0.value(survey.series)
      $0.key("statements_held")
      $0.value(survey.statementsHeld)
      $0.key("statements_catalogued")
      if let catalogued = survey.catalogued { $0.value(catalogued.count) } else { $0.null() }
      $0.key("not_held")
      $0.array(inline: true) { list in for id in survey.missing { list.value(id) } }
      $0.key("notes")
      $0.array { list in for note in survey.notes { list.value(note) } }
      $0.key("phrases")
      $0.array { list in for history in survey.histories { list.history(history) } }
    }
    json.end()
    return json.output
  }
}

extension JSONWriter {
  fileprivate mutating func history(_ history: PhraseHistory) {
    object {
      $0.key("phrase")
      $0.value(history.phrase)
      $0.key("language")
      $0.value(history.language?.rawValue)
      $0.key("carried_by")
      $0.value(history.carriers.count)
      $0.key("first")
      $0.value(history.first?.id)
      $0.key("last")
      $0.value(history.last?.id)
      $0.key("total")
      $0.value(history.total)
      $0.key("total_within_kept_apart")
      $0.value(history.totalWithin)
      $0.key("gaps")
      $0.array { list in
        for gap in history.gaps {
          list.array(inline: true) { ids in for statement in gap { ids.value(statement.id) } }
        }
      }
      $0.key("statements")
      $0.array { list in for statement in history.statements { list.statement(statement) } }
      $0.key("years")
      $0.array { list in for year in history.years { list.year(year) } }
      $0.key("variants")
      $0.array { list in for variant in history.variants { list.variant(variant) } }
      $0.key("kept_apart")
      $0.array { list in for variant in history.apart { list.variant(variant) } }
    }
  }

  private mutating func statement(_ statement: PhraseStatement) {
    object {
      $0.key("id")
      $0.value(statement.id)
      $0.key("text")
      $0.value(statement.text)
      $0.key("date")
      $0.value(statement.date?.description)
      $0.key("carried")
      $0.value(statement.carriage.rawValue)
      $0.key("count")
      $0.value(statement.count)
      $0.key("count_within_kept_apart")
      $0.value(statement.countWithin)
      $0.key("characters")
      $0.value(statement.length)
      $0.key("per_1000_characters")
      $0.decimal(thousandths: statement.perThousand)
      $0.key("doubtful_copy")
      $0.value(statement.doubt)
      $0.key("occurrences")
      $0.array { list in for occurrence in statement.occurrences { list.occurrence(occurrence) } }
    }
  }

  private mutating func occurrence(_ occurrence: PhraseOccurrence) {
    object(inline: true) {
      $0.key("clause")
      $0.value(occurrence.clause)
      $0.key("context")
      $0.value(occurrence.context)
      $0.key("before")
      $0.value(occurrence.before)
      $0.key("match")
      $0.value(occurrence.match)
      $0.key("after")
      $0.value(occurrence.after)
    }
  }

  private mutating func year(_ year: PhraseYear) {
    object(inline: true) {
      $0.key("year")
      $0.value(year.year)
      $0.key("statements")
      $0.value(year.statements)
      $0.key("carried_by")
      $0.value(year.carriers)
      $0.key("count")
      $0.value(year.count)
      $0.key("characters")
      $0.value(year.length)
      $0.key("per_1000_characters")
      $0.decimal(thousandths: year.perThousand)
    }
  }

  private mutating func variant(_ variant: PhraseVariant) {
    object {
      $0.key("wording")
      $0.value(variant.wording)
      $0.key("kind")
      $0.value(variant.kind.rawValue)
      $0.key("language")
      $0.value(variant.language?.rawValue)
      $0.key("total")
      $0.value(variant.total)
      $0.key("statements")
      $0.array { list in
        for bearer in variant.bearers {
          list.object(inline: true) {
            $0.key("id")
            $0.value(bearer.id)
            $0.key("date")
            $0.value(bearer.date?.description)
            $0.key("count")
            $0.value(bearer.count)
          }
        }
      }
    }
  }
}
