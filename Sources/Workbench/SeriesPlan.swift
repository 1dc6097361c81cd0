import StatementModel

/// Which texts of a series are read, and which pairs of them compared, in order.
struct SeriesPlan {
  /// One line of the result.
  enum Step {
    /// A text that may turn out to be unreadable.
    case text(Int)
    /// Two texts, by their place in `texts`.
    case pair(Pair<Int>)
  }

  /// The texts: by language, then by date.
  let texts: [TextID]
  /// Further editions of the same statement and language.
  let passedOver: [TextID]
  /// The steps: each text, then its pairs with earlier ones of its language.
  let steps: [Step]

  init(_ ids: [TextID], everyPair: Bool) {
    let languages = Set(ids.map(\.language.rawValue)).sorted()
    var texts: [TextID] = []
    var passedOver: [TextID] = []
    var steps: [Step] = []
    for language in languages {
      let start = texts.count
      for id in ids.sorted() where id.language.rawValue == language {
        if texts.count > start, texts[texts.count - 1].date == id.date {
          passedOver.append(id)
          continue
        }
        let new = texts.count
        texts.append(id)
        steps.append(.text(new))
        let first = everyPair ? start : max(start, new - 1)
        steps += (first..<new).map { .pair(Pair(old: $0, new: new)) }
      }
    }
    (self.texts, self.passedOver, self.steps) = (texts, passedOver, steps)
  }
}
