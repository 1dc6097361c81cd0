import StatementModel

/// Where in a text something stands, as people cite it: 第七条第（三）项第2段, `para. 9, subpara. 1, first sentence`,
/// `điểm 9, đoạn 1, câu 1`.
///
/// Read off the id, in which the numbering is, and the labels as they are written.
struct ClauseLocator {
  /// The languages that positions are told in.
  enum Tongue {
    case chinese, traditional, vietnamese, english

    init(_ language: Language) {
      switch language {
      case .chinese: self = .chinese
      case .chineseTraditional: self = .traditional
      case .vietnamese: self = .vietnamese
      default: self = .english
      }
    }
  }

  /// One step of an id: `sec_7` is a kind with its number.
  private struct Step {
    var kind: String
    var number: String
    var label: String
  }

  private let steps: [Step]

  /// Reads the place that `id` names in a text.
  init(_ id: String, in text: StatementText) {
    let labels = Self.labels(text)
    var prefix = ""
    steps = id.split(separator: "__").map { part in
      prefix += prefix.isEmpty ? part : "__\(part)"
      let halves = part.split(separator: "_", maxSplits: 1).map(String.init)
      return Step(kind: halves[0], number: halves.count > 1 ? halves[1] : "", label: labels[prefix] ?? "")
    }
  }

  /// The labels as written, by the part of an id that they number.
  private static func labels(_ text: StatementText) -> [String: String] {
    var found: [String: String] = [:]
    for block in text.blocks where !block.label.isEmpty {
      var steps = block.id.split(separator: "__")
      if let last = steps.last, last.hasPrefix("p_"), steps.count > 1 { steps.removeLast() }
      let key = steps.joined(separator: "__")
      if found[key] == nil { found[key] = VisibleText.line(block.label) }
    }
    return found
  }

  /// The place in words; empty for the whole text.
  func words(_ tongue: Tongue) -> String {
    let parts = steps.indices.map { word(steps[$0], isFirst: $0 == 0, tongue) }.filter { !$0.isEmpty }
    switch tongue {
    case .chinese, .traditional: return parts.joined()
    case .vietnamese, .english: return parts.joined(separator: ", ")
    }
  }

  private func word(_ step: Step, isFirst: Bool, _ tongue: Tongue) -> String {
    let number = step.number.isEmpty ? step.kind : step.number
    switch tongue {
    case .chinese: return chinese(step, number, article: "条", item: "项", paragraph: "段")
    case .traditional: return chinese(step, number, article: "條", item: "項", paragraph: "段")
    case .vietnamese: return vietnamese(step, number)
    case .english: return english(step, number, isFirst: isFirst)
    }
  }

  /// The label without what sets it off: `九` of `九、`, and with its brackets: `（三）`.
  private func bare(_ step: Step) -> String {
    let scalars = step.label.unicodeScalars.drop { $0 == " " }
    let kept = Array(scalars).reversed().drop { "、､.．:：,， ".unicodeScalars.contains($0) }.reversed()
    var view = String.UnicodeScalarView()
    view.append(contentsOf: kept)
    return String(view)
  }

  private func chinese(_ step: Step, _ number: String, article: String, item: String, paragraph: String) -> String {
    let label = bare(step)
    if label.hasPrefix("第") { return label }
    switch step.kind {
    case "sec", "art", "para": return "第\(label.isEmpty ? number : label)\(article)"
    case "item", "point", "sub": return "第\(label.isEmpty ? number : label)\(item)"
    case "p": return "第\(number)\(paragraph)"
    case "c": return "第\(number)句"
    case "title": return article == "条" ? "标题" : "標題"
    default: return label.isEmpty ? number : label
    }
  }

  private func vietnamese(_ step: Step, _ number: String) -> String {
    let label = bare(step)
    if let first = label.unicodeScalars.first, first.properties.isUppercase, label.contains(" ") { return label }
    switch step.kind {
    case "sec", "para": return "điểm \(number)"
    case "art": return "Điều \(number)"
    case "item", "point", "sub": return "mục \(label.isEmpty ? number : label)"
    case "p": return "đoạn \(number)"
    case "c": return "câu \(number)"
    case "title": return "tiêu đề"
    default: return label.isEmpty ? number : label
    }
  }

  private func english(_ step: Step, _ number: String, isFirst: Bool) -> String {
    let label = bare(step)
    switch step.kind {
    case "sec", "para": return "para. \(number)"
    case "art": return "art. \(number)"
    case "chp": return "ch. \(number)"
    case "part": return "pt. \(number)"
    case "item", "point", "sub": return label.isEmpty ? "item \(number)" : "item \(label)"
    case "p": return "\(isFirst ? "para." : "subpara.") \(number)"
    case "c": return "\(EnglishOrdinals.word(number)) sentence"
    default: return label.isEmpty ? number : label
    }
  }
}
