import StatementModel

extension JSONWriter {
  /// Writes what is known about a text: the same keys in every format.
  mutating func text(_ text: StatementText, clauses: Int) {
    let metadata = text.metadata
    object {
      $0.key("id")
      $0.value(text.id)
      $0.key("title")
      $0.value(metadata.title?.value)
      $0.key("language")
      $0.value(metadata.language.value.rawValue)
      $0.key("date")
      $0.value(metadata.date?.value.description)
      $0.key("published")
      $0.value(metadata.published?.value.description)
      $0.key("place")
      $0.value(metadata.place?.value)
      $0.key("source_address")
      $0.value(metadata.sourceAddress?.value)
      $0.key("sha256")
      $0.value(text.extracted.sourceSHA256)
      $0.key("decoder")
      $0.value(text.extracted.decoder)
      $0.key("scalars")
      $0.value(text.extracted.scalars.count)
      $0.key("blocks")
      $0.value(text.blocks.count)
      $0.key("clauses")
      $0.value(clauses)
    }
  }

  /// Writes a range, or `null` where there is none.
  mutating func range(_ range: ScalarRange?) {
    guard let range else { return null() }
    object(inline: true) {
      $0.key("start")
      $0.value(range.start)
      $0.key("end")
      $0.value(range.end)
    }
  }
}
