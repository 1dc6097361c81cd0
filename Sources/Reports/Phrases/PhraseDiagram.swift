import StatementModel
import WordingHistory

/// Where everything of a timeline picture lies, in units of its picture; shared by the page and the file.
///
/// A row for each phrase, a column for each statement, at equal distances: a scale of time would put the statements of a
/// busy year on top of each other. Nothing hangs on colour: a statement that carries the phrase has a filled mark whose
/// area grows with the count, with the count below; one that does not has a small ring, one of which only a part is held
/// a question mark, and a copy that is not to be trusted a square instead of a circle.
struct PhraseDiagram {
  /// The mark of a phrase in a statement.
  struct Mark {
    /// The middle.
    let x: Int
    let y: Int
    /// Half of the width.
    let radius: Int
    /// What the statement has.
    let statement: PhraseStatement
  }

  /// The label of a column: its year or day, where it differs from the one before.
  struct Label {
    let x: Int
    let text: String
  }

  /// One phrase.
  struct Row {
    let y: Int
    let title: String
    let summary: String
    let marks: [Mark]
  }

  let width: Int
  let height: Int
  let rows: [Row]
  let labels: [Label]
  /// Where the labels of the columns stand.
  let labelY: Int
  /// Where the first and the last column stand.
  let span: (left: Int, right: Int)

  private static let margin = 20
  private static let rowHeight = 74
  private static let largest = 12

  init(_ survey: PhraseSurvey) {
    let words = PhraseWords(survey: survey)
    let columns = Self.columns(survey)
    let distance = columns.count > 60 ? 16 : 34
    let right = Self.margin + 16 + max(0, columns.count - 1) * distance
    let places = Dictionary(columns.enumerated().map { ($1.id, Self.margin + 16 + $0 * distance) }) { first, _ in first
    }
    let most = max(1, survey.histories.flatMap { $0.statements.map(\.count) }.max() ?? 1)
    rows = survey.histories.enumerated().map { index, history in
      let y = Self.margin + 46 + index * Self.rowHeight
      let marks = history.statements.compactMap { statement in
        places[statement.id].map { Mark(x: $0, y: y, radius: Self.radius(statement.count, most), statement: statement) }
      }
      let language = history.language.map { " (\($0.rawValue))" } ?? ""
      return Row(
        y: y, title: VisibleText.line(history.phrase) + language, summary: words.summary(history), marks: marks)
    }
    labelY = Self.margin + 46 + max(1, survey.histories.count) * Self.rowHeight - 22
    labels = Self.labels(columns, places)
    span = (Self.margin + 16, right)
    let text = rows.map { DisplayWidth.of("\($0.title)  \($0.summary)") * 7 + 2 * Self.margin }.max() ?? 0
    (width, height) = (max(right + 3 * Self.margin, text, 320), labelY + 60)
  }

  /// The statements that any phrase was looked for in, in order.
  private static func columns(_ survey: PhraseSurvey) -> [PhraseStatement] {
    var seen: Set<String> = []
    let all = survey.histories.flatMap(\.statements).filter { seen.insert($0.id).inserted }
    return PhraseHistory(phrase: "", language: nil, statements: all).statements
  }

  /// Half the width of a mark: its area grows with the count.
  private static func radius(_ count: Int, _ most: Int) -> Int {
    guard count > 0 else { return 3 }
    var radius = 4
    while radius < largest, radius * radius * most < count * largest * largest { radius += 1 }
    return radius
  }

  private static func labels(_ columns: [PhraseStatement], _ places: [String: Int]) -> [Label] {
    var (labels, last) = ([Label](), "")
    let perYear = Dictionary(grouping: columns.compactMap(\.date?.year), by: \.self).mapValues(\.count)
    for column in columns {
      let year = column.date.map { String($0.year) } ?? "undated"
      let isCrowded = columns.count > 60
      let isShared = column.date.map { perYear[$0.year, default: 0] > 1 } ?? false
      let text = isShared && !isCrowded ? column.date?.description ?? year : year
      defer { last = text }
      guard text != last, let x = places[column.id] else { continue }
      labels.append(Label(x: x, text: text))
    }
    return labels
  }
}
