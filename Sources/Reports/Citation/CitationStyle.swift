/// The styles that a citation is written in.
public enum CitationStyle: String, Sendable, CaseIterable {
  /// As cables and reports of a foreign ministry cite, in the language of the text.
  case cable
  /// For reference managers: CSL-JSON 1.0.2.
  case cslJSON = "csl-json"
  /// For LaTeX: a BibTeX entry.
  case bibtex
  /// GB/T 7714—2015, the Chinese standard.
  case gb7714
  /// The Chicago Manual of Style, 17th edition, as a note.
  case chicago
  /// The Bluebook, 21st edition.
  case bluebook
  /// The Australian Guide to Legal Citation, 4th edition.
  case aglc
}
