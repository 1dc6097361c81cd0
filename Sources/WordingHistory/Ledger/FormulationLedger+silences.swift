import DiffEngine
import StatementModel

extension FormulationLedger {
  /// The formulations that a statement does not have though more than half of the last comparable statements before it
  /// do, each with the proof; in the order of the ledger.
  ///
  /// Comparable is a full text of like genre, level and kind of copy. A formulation that no earlier statement has is
  /// never silent. O(formulations · statement).
  public func silences(in statement: Int, options: SilenceOptions = SilenceOptions()) -> [Silence] {
    let asked = Array(comparable(to: statement).suffix(options.window))
    guard !asked.isEmpty else { return [] }
    let finder = NearWordingFinder(statements[statement].text, language: language)
    return formulations.indices.compactMap { number in
      let formulation = formulations[number]
      guard !formulation.isCarried(by: statement) else { return nil }
      let carriers = asked.filter { formulation.isCarried(by: $0) }
      guard carriers.count >= options.minimumCarriers,
        Double(carriers.count) > options.minimumShare * Double(asked.count)
      else { return nil }
      let nearest = finder.nearest(to: [formulation.wording] + formulation.variants.map(\.wording))
      let isNear = (nearest?.likeness ?? 0) >= options.nearness
      let verdict: Silence.Verdict = statements[statement].isPartial ? .unknown : isNear ? .nearWording : .silent
      return Silence(
        formulation: number, verdict: verdict, comparable: asked, carriers: carriers, nearest: nearest)
    }
  }

  /// The full texts before a statement that are known to be unlike it in nothing that matters, by their numbers.
  public func comparable(to statement: Int) -> [Int] {
    (0..<statement).filter { earlier in
      guard !statements[earlier].isPartial else { return false }
      let metadata = Pair(old: statements[earlier].text.metadata, new: statements[statement].text.metadata)
      let unlike = Comparability(metadata).differences.map(\.aspect)
      return !unlike.contains { [.genre, .level, .copyType].contains($0) }
    }
  }
}
