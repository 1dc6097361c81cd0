import Normalizer
public import StatementModel

/// The laws of comparison form: folding twice is folding once, every folded scalar leads back to the writing, in order and
/// without gap, and every difference is named by a fold.
public enum FoldLaw {
  /// The breaches for one stretch of text; linear.
  public static func problems(in written: [Unicode.Scalar], _ language: Language) -> [String] {
    let form = ComparisonForm(folding: written[...], language: language)
    let uses = ComparisonForm.uses(folding: written[...], language: language)
    var breaches = Breaches()
    let again = ComparisonForm(folding: form.scalars.compactMap(Unicode.Scalar.init)[...], language: language)
    breaches.require(
      again.scalars == form.scalars, "folding twice gives \(hex(again.scalars)), once \(hex(form.scalars))")
    let origins = form.origins
    breaches.require(origins.count == form.scalars.count + 1, "\(origins.count) origins of \(form.scalars.count)")
    breaches.require(origins.last == Int32(written.count), "the last origin is not the end")
    breaches.require(zip(origins, origins.dropFirst()).allSatisfy { $0 <= $1 }, "origins fall: \(origins)")
    breaches.require(origins.allSatisfy { $0 >= 0 }, "an origin before the beginning")
    guard breaches.list.isEmpty else { return breaches.list }
    checkNames(form, uses, written, &breaches)
    return breaches.list
  }

  private static func checkNames(
    _ form: ComparisonForm, _ uses: [FoldUse], _ written: [Unicode.Scalar], _ breaches: inout Breaches
  ) {
    breaches.require(zip(uses, uses.dropFirst()).allSatisfy { $0.written <= $1.written }, "folds out of order")
    breaches.require(uses.allSatisfy { $0.written.end <= written.count }, "a fold outside of the text")
    breaches.require(!uses.isEmpty || form.scalars == written.map(\.value), "no fold, and another text")
    var isNamed = [Bool](repeating: false, count: written.count)
    for use in uses { for index in use.written.start..<min(use.written.end, written.count) { isNamed[index] = true } }
    for (index, scalar) in form.scalars.enumerated() {
      let range = form.written(index..<(index + 1))
      let isItself = range.count == 1 && written[range.lowerBound].value == scalar
      breaches.require(
        isItself || range.allSatisfy { isNamed[$0] || written[$0].value == scalar },
        "no fold makes U+\(String(scalar, radix: 16)) of \(range)")
    }
  }

  private static func hex(_ scalars: [UInt32]) -> String {
    scalars.map { String($0, radix: 16) }.joined(separator: " ")
  }
}
