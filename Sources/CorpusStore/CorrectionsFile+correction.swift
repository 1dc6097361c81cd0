import FoundationEssentials
import StatementModel

extension CorrectionsFile.Entry {
  init(_ correction: Correction) {
    self.init(
      action: Self.name(of: correction.action), range: correction.anchor?.range.map(RecordFile.Span.init),
      quote: correction.anchor?.quote, why: correction.reason, by: correction.author,
      recordedAt: Self.moment(correction.recordedAt))
    switch correction.action {
    case .join: break
    case .split(let length): after = length
    case .role(let role): self.role = role
    case .label(let label): self.label = label
    case .set(let field, let value, let given): (self.field, self.value, self.given) = (field, value, given)
    }
  }

  /// The correction, or nil where a part is missing or cannot be.
  var correction: Correction? {
    guard let action = parsedAction, let recorded = Self.seconds(recordedAt) else { return nil }
    if case .set = action {
      guard quote == nil, range == nil else { return nil }
      return Correction(action, at: nil, reason: why, author: by, recordedAt: recorded)
    }
    let place = range?.range
    guard let quote, !quote.isEmpty, (place == nil) == (range == nil) else { return nil }
    let anchor = Correction.Anchor(range: place, quote: quote)
    return Correction(action, at: anchor, reason: why, author: by, recordedAt: recorded)
  }

  private var parsedAction: Correction.Action? {
    switch action {
    case "join": .join
    case "split": after.map { .split(after: $0) }
    case "role": role.map { .role($0) }
    case "label": label.map { .label($0) }
    case "set": field.flatMap { field in value.map { .set(field, value: $0, given: given) } }
    default: nil
    }
  }

  private static func name(of action: Correction.Action) -> String {
    switch action {
    case .join: "join"
    case .split: "split"
    case .role: "role"
    case .label: "label"
    case .set: "set"
    }
  }

  private static func moment(_ seconds: Int64) -> String {
    Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
  }

  private static func seconds(_ moment: String) -> Int64? {
    (try? Date(moment, strategy: .iso8601)).map { Int64($0.timeIntervalSince1970) }
  }
}
