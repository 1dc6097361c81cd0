public import DiffEngine
import Normalizer
public import StatementModel

extension Workbench {
  /// Compares two texts clause by clause, with what people said of their clauses where both are of one series.
  ///
  /// Throws where the pairings of the series cannot be read.
  public func compare(
    _ texts: Pair<LoadedText>, wording: WordingOptions = WordingOptions()
  ) throws(WorkbenchError) -> ComparisonOutcome {
    // Pairings are of whole texts: of a part nobody can say whether they fit.
    let isWhole = texts.old.part == nil && texts.new.part == nil
    let readings = isWhole ? try pairings(of: texts) : []
    let comparison = DiffEngine(wording: wording).compare(texts.map(\.text), pairings: readings.compactMap(\.clauses))
    return ComparisonOutcome(comparison: comparison, notes: readings.compactMap(\.misfit))
  }

  /// Aligns two files of which each line is a unit; the pairs count lines from 0.
  public func alignLines(_ paths: Pair<String>, language: Language? = nil) throws(WorkbenchError) -> [AlignedPair] {
    let units = try paths.map { (path) throws(WorkbenchError) in
      let text = try cut(try SourceFile(reading: path).bytes, name: path, language: language)
      return LineUnits(text.extracted, id: path, language: text.metadata.language.value)
    }
    return DiffEngine().align(units.map(\.text)).map { pair in
      AlignedPair(
        old: units.old.lines[pair.old], new: units.new.lines[pair.new], score: pair.score, pass: pair.pass)
    }
  }
}
