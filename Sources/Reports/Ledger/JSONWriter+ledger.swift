import StatementModel

extension JSONWriter {
  /// What every document about a series begins with; within its object.
  mutating func ledgerHead(
    version: String, series: String?, language: Language, catalogued: Int?, missing: [String], notes: [String]
  ) {
    key("schema_version")
    value(version)
    key("series")
    value(series)
    key("language")
    value(language.rawValue)
    key("statements_catalogued")
    if let catalogued { value(catalogued) } else { null() }
    key("not_held")
    array(inline: true) { list in for id in missing { list.value(id) } }
    key("notes")
    array { list in for note in notes { list.value(note) } }
  }
}
