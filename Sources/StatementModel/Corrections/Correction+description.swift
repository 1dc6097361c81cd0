extension Correction: CustomStringConvertible {
  /// What is corrected, in a few words on one line: `split after “…”`, `set date 2022-11-01`.
  public var description: String {
    switch action {
    case .join: "join \(quoted(anchor?.quote ?? ""))"
    case .split(let length): "split after \(quoted(prefix(length)))"
    case .role(let role): "role \(role.rawValue) for \(quoted(anchor?.quote ?? ""))"
    case .label(let label): "\(label.isEmpty ? "no label" : "label \(label)") for \(quoted(anchor?.quote ?? ""))"
    case .set(let field, let value, _): "set \(field.rawValue) \(Self.onOneLine(value))"
    }
  }

  private func prefix(_ length: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: (anchor?.quote ?? "").unicodeScalars.prefix(max(0, length)))
    return String(view)
  }

  private func quoted(_ text: String) -> String { Anchor(range: nil, quote: text).shown }

  private static func onOneLine(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }
}
