import StatementModel

/// Reads day and source of publication where a page shows them: in the lines around its article.
struct PublicationLines {
  /// A value with what its line was left out as; nil where the line is part of the text.
  typealias Found<Value> = (value: Value, kind: Furniture?)

  private(set) var day: Found<StatementDate>?
  private(set) var publisher: Found<String>?

  /// Lines before the article that may give its day without being marked as such: `For Immediate Release`, the office, the
  /// day.
  private static let nearest = 3
  /// The longest such line, in characters.
  private static let longest = 160

  init(_ article: Article) {
    let isVietnamese = Self.isVietnamese(article)
    for (block, kind) in Self.candidates(article) where block.length <= Self.longest {
      let line = PublicationLine(block.text, daysFirst: isVietnamese)
      if day == nil, let found = line.day { day = (found, kind) }
      if publisher == nil, let found = line.publisher { publisher = (found, kind) }
    }
    guard day == nil else { return }
    let heads = article.blocks.prefix(Self.nearest).filter { $0.heading == nil }
    day = heads.lazy.compactMap { PublicationLine($0.text, daysFirst: isVietnamese).dayAlone }.first.map { ($0, nil) }
  }

  /// What was left out as lines of date and source, then as names of people, then what stands right before the article.
  private static func candidates(_ article: Article) -> [(block: PageBlock, kind: Furniture)] {
    let start = (article.blocks.first { $0.heading == nil } ?? article.blocks.first)?.byte ?? 0
    let before = article.omitted.filter { $0.kind == .surroundings && $0.block.byte <= start }.suffix(nearest)
    return [.details, .credit].flatMap { kind in article.omitted.filter { $0.kind == kind } } + before.reversed()
  }

  /// Whether days are written before months: the letters that only Vietnamese has tell.
  private static func isVietnamese(_ article: Article) -> Bool {
    let letters = article.blocks.lazy.flatMap(\.text).prefix(2000).count { (0x1EA0...0x1EF9).contains($0.value) }
    return letters >= 5
  }
}
