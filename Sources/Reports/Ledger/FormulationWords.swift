import StatementModel
import WordingHistory

/// What is said of formulations, in words that every format shares.
struct FormulationWords {
  let report: FormulationReport

  private var ledger: FormulationLedger { report.ledger }

  /// A statement by its day, with a number from the second one of that day on, as in ids.
  func day(_ statement: Int) -> String {
    let date = ledger.statements[statement].date
    let before = ledger.statements[..<statement].count { $0.date == date }
    return before == 0 ? date.description : "\(date)-\(before + 1)"
  }

  /// What the answer is.
  var heading: String {
    let count = report.rows.count
    let counted = "\(count) formulation\(count == 1 ? "" : "s")"
    guard let asked = report.asked else { return "\(counted), the surest first" }
    let day = day(asked)
    switch report.question {
    case .all, .new: return "\(counted) first found in the texts held on \(day)"
    case .dropped: return "\(counted) of the statement before that are not found in this copy of \(day)"
    case .silent: return "\(counted) of comparable statements before that are not found in this copy of \(day)"
    }
  }

  /// What a reader has to know of the answer as a whole; nil where there is nothing.
  var caution: String? {
    guard let asked = report.asked else { return nil }
    let isPartial = ledger.statements[asked].isPartial
    switch report.question {
    case .all: return nil
    case .new: return asked == 0 ? "it is the first statement held, so that nothing can be called new in it" : nil
    case .dropped:
      if asked == 0 { return "it is the first statement held, so that nothing before it can be missed in it" }
      return isPartial ? "only a part of it is held: whether anything was dropped is unknown" : nil
    case .silent:
      if ledger.comparable(to: asked).count < SilenceOptions().minimumCarriers {
        return
          "fewer than \(SilenceOptions().minimumCarriers) comparable full texts before it are held, so that no silence can be shown"
      }
      return isPartial ? "only a part of it is held: for all of these, unknown" : nil
    }
  }

  /// The statements that do not carry a formulation between its first and last, where they are few.
  func gaps(_ formulation: Formulation) -> String? {
    let gaps = ledger.gaps(formulation).flatMap(\.self)
    guard !gaps.isEmpty else { return nil }
    return gaps.count > 6 ? "\(gaps.count) statements" : gaps.map(day).joined(separator: ", ")
  }

  /// A mark for every statement: ■ carries it, · does not, ? where only a part is held.
  func timeline(_ formulation: Formulation) -> String {
    let carriers = Set(formulation.bearers.map(\.statement))
    return ledger.statements.indices.map { statement in
      carriers.contains(statement) ? "■" : ledger.statements[statement].isPartial ? "?" : "·"
    }.joined()
  }

  /// The proof of a silence.
  func proof(_ silence: Silence) -> String {
    let first = ledger.formulations[silence.formulation].first.map { "first found \(day($0)), " } ?? ""
    let carried = "carried by \(silence.carriers.count) of the last \(silence.comparable.count) comparable statements"
    return first + carried + "; " + nearest(silence)
  }

  private func nearest(_ silence: Silence) -> String {
    let verdict =
      switch silence.verdict {
      case .silent: "not found in this copy, nor a near wording"
      case .nearWording: "not found in this copy, but a near wording is"
      case .unknown: "unknown: only a part of the statement is held"
      }
    guard let nearest = silence.nearest else { return verdict + "; nothing near it" }
    let likeness = FixedPoint.string(nearest.likeness)
    return verdict + "; nearest: \(VisibleText.line(nearest.wording)) (\(nearest.clause), likeness \(likeness))"
  }

  /// What took the place of a formulation.
  func replacements(_ formulation: Formulation) -> [String] {
    formulation.replacements.map { replacement in
      let wording = VisibleText.line(ledger.formulations[replacement.formulation].wording)
      return "\(day(replacement.statement)) in its place: \(wording) (\(replacement.from) → \(replacement.to))"
    }
  }
}
