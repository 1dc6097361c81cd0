import StatementModel

extension JSONWriter {
  /// How often each kind of difference in writing is overlooked.
  mutating func totals(_ folds: WritingFolds) {
    key("folds")
    array { list in
      for (kind, count) in folds.totals {
        list.object(inline: true) {
          $0.key("fold")
          $0.value(kind.name)
          $0.key("summary")
          $0.value(kind.summary)
          $0.key("count")
          $0.value(count)
        }
      }
    }
  }

  /// One place whose writing is overlooked.
  mutating func fold(_ place: WritingFolds.Place, _ name: String, of text: StatementText) {
    object(inline: true) {
      $0.key("fold")
      $0.value(name)
      $0.key("text")
      $0.value(text[place.range])
      $0.key("range")
      $0.range(place.range)
    }
  }
}
