public import DiffEngine
import StatementModel

/// A comparison as a word processor's document (DOCX, ECMA-376), for filing.
///
/// Law of the redline: with all changes accepted it is the new text, with all rejected the old one, paragraph for
/// paragraph, a block each. Hard wraps are joined, and characters that cannot be seen are written as tokens.
public struct WordReport: Sendable {
  /// Taste, and what only the caller knows.
  public struct Options: Sendable {
    /// How the comparison is laid out.
    public var layout = ReportLayout.redline
    /// The author of the changes; the author of changes in typography alone is the same with a word behind it, so that
    /// they can be accepted apart from the others.
    public var author = "tifa"
    /// The time of the changes, such as `2026-11-24T10:00:00Z`; nil for changes without one.
    public var date: String?
    /// Whether what moved is marked as moved; otherwise it is deleted in one place and inserted in another.
    public var showsMoves = true
    /// Whether every change of substance has a remark with its evidence; otherwise moved, split, merged and rewritten
    /// ones have, and those put together by hand.
    public var explain = false
    /// How many unchanged clauses a table shows before and after each change.
    public var context = 0
    /// What made the report.
    public var provenance = Provenance()
    /// The least share of common wording, 0…1, for which changes are marked inside the sentences.
    public var minimumEqualShare = Redline.legibleShare

    /// Creates the options for a redline by `tifa` without a date.
    public init() {}
  }

  /// Taste, and what only the caller knows.
  public let options: Options
  let words = Catalogue.english

  /// Creates a report.
  public init(options: Options = Options()) { self.options = options }

  /// The document of a comparison, the same bytes for the same values; throws where there is no memory for it.
  public func rendered(_ comparison: Comparison) throws -> [UInt8] {
    let parts =
      switch options.layout {
      case .redline: WordRedline(comparison, options: options, words: words).parts
      case .table: WordTable(comparison, options: options, words: words).parts
      }
    let package = WordPackage(
      title: "\(words.comparison): \(comparison.texts.old.id) → \(comparison.texts.new.id)", author: options.author)
    return try ZipWriter.archive(
      package.entries(parts, styles: WordStyles(comparison.texts.new.metadata.language.value).xml))
  }
}
