import StatementModel
public import WordingHistory

/// Phrases over time for people, in the terminal.
public struct PhraseText: Sendable {
  /// Taste, and what only the caller knows.
  public struct Options: Sendable {
    /// Columns of a line.
    public var width = 80
    /// Whether colours are used.
    public var colour = TerminalReport.Colour.none
    /// How many occurrences of a phrase are shown at most; the others are counted.
    public var occurrences = 200
    /// How many statements are listed at most; where there are more, years are.
    public var statements = 100
    /// How many variants of each kind are shown at most.
    public var variants = 8

    /// Creates the options for a page of 80 columns without colours.
    public init() {}
  }

  private let options: Options
  private let theme: Theme

  /// Creates a report.
  public init(options: Options = Options()) { (self.options, theme) = (options, Theme(options.colour)) }

  /// The report.
  public func rendered(_ survey: PhraseSurvey) -> String {
    let words = PhraseWords(survey: survey)
    var lines = [[survey.series, words.extent].compactMap(\.self).joined(separator: ": "), ""]
    for history in survey.histories { lines += self.lines(history, words) + [""] }
    return lines.dropLast().map { $0 + "\n" }.joined()
  }

  private func lines(_ history: PhraseHistory, _ words: PhraseWords) -> [String] {
    let language = history.language.map { "  (\($0.rawValue))" } ?? ""
    var lines = [styled(VisibleText.line(history.phrase), .heading) + language, "  " + words.summary(history)]
    guard !history.statements.isEmpty else { return lines }
    lines += timeline(history)
    if history.total > 0 {
      lines += history.statements.count > options.statements ? years(history) : table(history, words)
    }
    lines += occurrences(history)
    lines += list("variants, not counted above", history.variants, words)
    lines += list("kept apart", history.apart, words)
    return lines
  }

  /// The sparkline with its years below, wrapped where the statements are many.
  private func timeline(_ history: PhraseHistory) -> [String] {
    let years = history.years
    guard years.count > 1, let first = years.first, let last = years.last else { return [] }
    let line = Sparkline.line(years.map(\.count))
    let room = max(10, options.width - 14)
    guard years.count <= room else { return [] }
    return ["  \(first.year) \(line) \(last.year)"]
  }

  private func table(_ history: PhraseHistory, _ words: PhraseWords) -> [String] {
    let rows = history.statements.map { statement in
      [
        statement.id, statement.date?.description ?? "undated", statement.carriage.rawValue, String(statement.count),
        FixedPoint.string(thousandths: statement.perThousand), words.remark(statement) ?? "",
      ]
    }
    let isDim = history.statements.map { $0.carriage == .no }
    return table(["statement", "date", "carried", "count", "per 1,000", ""], rows, numbers: [3, 4], isDim)
  }

  private func years(_ history: PhraseHistory) -> [String] {
    let rows = history.years.map { year in
      [
        String(year.year), "\(year.carriers) of \(year.statements)", String(year.count),
        FixedPoint.string(thousandths: year.perThousand),
      ]
    }
    let lines = table(
      ["year", "carried by", "count", "per 1,000"], rows, numbers: [2, 3], history.years.map { $0.carriers == 0 })
    return lines + ["  \(history.statements.count) statements; --format csv or json lists each"]
  }

  private func table(_ head: [String], _ rows: [[String]], numbers: Set<Int>, _ isDim: [Bool]) -> [String] {
    let all = [head] + rows.map { $0.map { VisibleText.line($0) } }
    let widths = head.indices.map { column in all.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return [""]
      + all.enumerated().map { index, row in
        let cells = row.enumerated().map { column, cell in
          let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cell)))
          return numbers.contains(column) ? padding + cell : cell + padding
        }
        let line = "  " + Self.trimmed(cells.joined(separator: "  "))
        return index == 0 || isDim[index - 1] ? styled(line, .dim) : line
      }
  }

  private func occurrences(_ history: PhraseHistory) -> [String] {
    let all = history.statements.flatMap { statement in statement.occurrences.map { (statement, $0) } }
    guard !all.isEmpty else { return [] }
    let shape = KeywordInContext(width: options.width, margin: 4)
    var lines = [""]
    var last = ""
    for (statement, occurrence) in all.prefix(options.occurrences) {
      if statement.text != last { lines.append("  " + styled(VisibleText.line(statement.text), .heading)) }
      last = statement.text
      let (match, after) = shape.after(match: occurrence.match, occurrence.after)
      lines.append("    \(shape.before(occurrence.before))[\(styled(match, .heading))]\(after)")
      lines.append("    " + styled(VisibleText.line(occurrence.clause), .dim))
    }
    if all.count > options.occurrences {
      lines.append("  and \(all.count - options.occurrences) more; --format json has all of them")
    }
    return lines
  }

  private func list(_ title: String, _ variants: [PhraseVariant], _ words: PhraseWords) -> [String] {
    guard !variants.isEmpty else { return [] }
    let found = variants.filter { !$0.bearers.isEmpty || $0.kind == .name || $0.kind == .apart }
    let shown = found.filter { $0.kind == .name || $0.kind == .apart }
    let near = found.filter { $0.kind != .name && $0.kind != .apart }
    var lines = ["", "  " + styled(title, .heading)]
    for variant in near.prefix(options.variants) + shown {
      let tag = variant.language.map { "\($0.rawValue), " } ?? ""
      lines.append(
        "    \(VisibleText.line(variant.wording))  (\(tag)\(words.kind(variant)))  \(words.bearers(variant))")
    }
    if near.count > options.variants {
      lines.append("    and \(near.count - options.variants) rarer ones; --format json has them")
    }
    return lines
  }

  private func styled(_ text: String, _ style: Style) -> String { theme.start(style) + text + theme.end(style) }

  private static func trimmed(_ line: String) -> String {
    var scalars = line.unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
