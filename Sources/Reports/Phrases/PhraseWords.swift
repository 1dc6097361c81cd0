import StatementModel
import WordingHistory

/// What is said of phrases over time, in words that every format shares.
struct PhraseWords {
  let survey: PhraseSurvey

  /// What was read: `1 of 30 statements catalogued` or `21 statements held`.
  var extent: String {
    let held = survey.statementsHeld
    guard let catalogued = survey.catalogued else { return "\(held) \(held == 1 ? "statement" : "statements") held" }
    let known = catalogued.count - survey.missing.count
    return "\(known) of \(catalogued.count) catalogued statements held"
      + (held > known ? ", and \(held - known) that the catalogue does not have" : "")
  }

  /// The sentence that sums a history up.
  func summary(_ history: PhraseHistory) -> String {
    let read = history.statements.count
    guard read > 0 else {
      return "not looked for: no text \(language(history).map { "in \($0)" } ?? "of its language") is held"
    }
    let carriers = history.carriers.count
    guard carriers > 0 else { return "not found in the \(counted(read, "text")) held" + within(history) }
    var parts = ["carried by \(carriers) of \(counted(read, "statement")), \(counted(history.total, "occurrence"))"]
    if let first = history.first, let last = history.last {
      parts.append("first in the texts held \(name(first)), last \(name(last))")
      let gaps = history.gaps.flatMap(\.self)
      if first.id != last.id { parts.append(absences(gaps)) }
    } else {
      parts.append("no dated copy that can be trusted says when")
    }
    return parts.joined(separator: "; ") + within(history)
  }

  /// Which statements between the first and the last do not have it, where they are few.
  private func absences(_ gaps: [PhraseStatement]) -> String {
    guard !gaps.isEmpty else { return "in every statement between" }
    guard gaps.count <= 6 else { return "in between absent from \(gaps.count) statements" }
    return "in between absent from " + gaps.map(name).joined(separator: ", ")
  }

  /// A statement by its day, or by its name where two share it or none is known.
  func name(_ statement: PhraseStatement) -> String {
    statement.date.map { statement.id.hasSuffix("/\($0)") ? $0.description : "\($0) (\(statement.id))" } ?? statement.id
  }

  /// What a variant is.
  func kind(_ variant: PhraseVariant) -> String {
    switch variant.kind {
    case .inserted: "with words inside"
    case .reordered: "in another order"
    case .name: "another name"
    case .apart: "kept apart"
    }
  }

  /// Where a variant was found.
  func bearers(_ variant: PhraseVariant) -> String {
    guard variant.statementsRead > 0 else {
      return variant.language.map { "no text in \($0.rawValue) is held" } ?? "no text is held"
    }
    guard let first = variant.bearers.first, let last = variant.bearers.last else { return "not found" }
    let days = [first, last].map { $0.date?.description ?? $0.id }
    return "\(variant.total) in \(counted(variant.bearers.count, "statement")), "
      + (days[0] == days[1] ? days[0] : "\(days[0]) to \(days[1])")
  }

  /// Why a statement is marked.
  func remark(_ statement: PhraseStatement) -> String? {
    if let doubt = statement.doubt { return "\(doubt) copy, says nothing of first and last" }
    return statement.isPartial ? "only a part is held" : nil
  }

  /// A number with its noun.
  func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private func language(_ history: PhraseHistory) -> String? { history.language?.rawValue }

  private func within(_ history: PhraseHistory) -> String {
    guard history.totalWithin > 0 else { return "" }
    return "; \(history.totalWithin) more inside longer expressions that are kept apart"
  }
}
