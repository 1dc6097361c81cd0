import Concordance
import Fetch
import StatementModel
public import WordingHistory

extension Workbench {
  /// Follows phrases through the corpus or through files; throws where a phrase is empty or the texts cannot be read.
  public func track(_ request: PhraseRequest) throws(WorkbenchError) -> PhraseSurvey {
    let phrases = try request.phrases.map { phrase throws(WorkbenchError) in
      guard let folded = FoldedPhrase(phrase) else {
        throw WorkbenchError(
          "a phrase to follow is empty", hint: "write at least one letter, such as tifa track 命运共同体")
      }
      return folded
    }
    guard phrases.count <= Concordance.mostPhrases else {
      throw WorkbenchError(
        "\(phrases.count) phrases are more than are followed at once",
        hint: "ask for at most \(Concordance.mostPhrases) at a time")
    }
    guard !phrases.isEmpty else {
      throw WorkbenchError("there is no phrase to follow", hint: "write at least one, such as tifa track 命运共同体")
    }
    do {
      return try survey(phrases, request)
    } catch  where error == Self.damage {
      // The cache is made again from the corpus, once.
      forgetConcordance(allRevisions: false)
      return try survey(phrases, request)
    }
  }

  private func survey(_ phrases: [FoldedPhrase], _ request: PhraseRequest) throws(WorkbenchError) -> PhraseSurvey {
    var tracker = try PhraseTracker(request, self)
    let histories = try tracker.histories(of: phrases)
    let series = request.selection.files.isEmpty ? request.selection.series?.description : nil
    return PhraseSurvey(
      series: series, held: tracker.statements, catalogued: series.flatMap { AddressBook.shipped.catalogued(in: $0) },
      histories: histories, notes: tracker.notes)
  }
}
