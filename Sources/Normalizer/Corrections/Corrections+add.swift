public import StatementModel

extension Corrections {
  /// Who makes a correction, why and when.
  public struct Signature: Hashable, Sendable {
    let author: String
    let reason: String
    let recordedAt: Int64

    /// Creates a signature; `recordedAt` counts seconds since 1970.
    public init(author: String, reason: String, recordedAt: Int64) {
      self.author = author
      self.reason = reason
      self.recordedAt = recordedAt
    }
  }

  /// These corrections and one more, which is tried first.
  ///
  /// `text` is the text as these corrections leave it. Throws where there is no such clause or block, where the
  /// correction does not fit it, or where it would change nothing.
  public func adding(
    _ request: CorrectionRequest, to text: StatementText, _ signature: Signature
  ) throws(CorrectionError) -> Corrections {
    let (action, anchor) = try plan(request, in: text)
    let correction = Correction(
      action, at: anchor, reason: signature.reason, author: signature.author, recordedAt: signature.recordedAt)
    var editor = CorrectionEditor(text)
    do {
      try editor.carryOut(correction)
    } catch {
      throw CorrectionError(
        "the correction does not fit: \(error.rawValue)", hint: error == .notAValue ? Self.values : Self.look)
    }
    guard editor.blocks != text.blocks || editor.metadata != text.metadata else {
      throw CorrectionError("the text is so already", hint: Self.look)
    }
    return Corrections(list + [correction])
  }

  /// These corrections without the one of that number; throws where there is none.
  public func dropping(_ number: Int) throws(CorrectionError) -> Corrections {
    guard (1...max(list.count, 1)).contains(number), !list.isEmpty else {
      throw CorrectionError(
        list.isEmpty ? "the text has no corrections" : "there is no correction \(number), only 1 to \(list.count)",
        hint: "'tifa edit REF list' shows them")
    }
    var rest = list
    rest.remove(at: number - 1)
    return Corrections(rest)
  }

  private static let values =
    "a date is 2022-11-01, 2022-11 or 2022, a language one of "
    + Language.known.map(\.rawValue).joined(separator: ", ") + ", a genre one of "
    + Genre.allCases.map(\.rawValue).joined(separator: ", ") + ", a level one of "
    + Level.allCases.map(\.rawValue).joined(separator: ", ") + ", a copy-type one of "
    + CopyType.allCases.map(\.rawValue).joined(separator: ", ") + ", completeness one of "
    + Completeness.allCases.map(\.rawValue).joined(separator: ", ") + "; parties are parted by semicolons"

  private static let look = "'tifa segment REF' shows every clause and block with its id"

  private func plan(
    _ request: CorrectionRequest, in text: StatementText
  ) throws(CorrectionError) -> (Correction.Action, Correction.Anchor?) {
    switch request {
    case .join(let id): return (.join, try Self.anchor(joining: id, in: text))
    case .split(let id, let words):
      let range = try Self.clause(id, in: text).range
      return (.split(after: try Self.cut(range, after: words, in: text)), Self.anchor(range, text))
    case .role(let id, let role): return (.role(role), Self.anchor(try Self.block(id, in: text).range, text))
    case .label(let id, let label): return (.label(label), Self.anchor(try Self.block(id, in: text).range, text))
    case .set(let field, let value):
      let before = setting(of: field)
      return (.set(field, value: value, given: before.isSet ? before.given : text.metadata.given(field)), nil)
    }
  }

  private static func anchor(_ range: ScalarRange, _ text: StatementText) -> Correction.Anchor {
    Correction.Anchor(range: range, quote: text[range])
  }

  private static func anchor(joining id: String, in text: StatementText) throws(CorrectionError) -> Correction.Anchor {
    let first = try clause(id, in: text).range
    guard let next = text.blocks.lazy.flatMap(\.clauses).first(where: { $0.range.start >= first.end }) else {
      throw CorrectionError("no clause follows \(id)", hint: "name the first of the two clauses to join")
    }
    return anchor(ScalarRange(first.start, next.range.end), text)
  }

  private static func clause(_ id: String, in text: StatementText) throws(CorrectionError) -> Clause {
    guard let clause = text.blocks.lazy.flatMap(\.clauses).first(where: { $0.id == id }) else {
      throw CorrectionError("no clause is called '\(id)'", hint: look)
    }
    return clause
  }

  private static func block(_ id: String, in text: StatementText) throws(CorrectionError) -> Block {
    guard let block = text.blocks.first(where: { $0.id == id }) else {
      throw CorrectionError("no block is called '\(id)'", hint: look)
    }
    return block
  }

  /// How many scalars of the clause come before the cut.
  private static func cut(
    _ range: ScalarRange, after words: String, in text: StatementText
  ) throws(CorrectionError) -> Int {
    let places = Correction.Anchor.places(
      of: Array(words.unicodeScalars), in: text.extracted.scalars[range.start..<range.end], atMost: 2)
    guard let place = places.first, places.count == 1 else {
      let count = places.isEmpty ? "do not stand" : "stand more than once"
      throw CorrectionError(
        "the words “\(words)” \(count) in the clause", hint: "quote words that stand in it exactly once")
    }
    return place.end - range.start
  }
}
