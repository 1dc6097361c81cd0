import DiffEngine
import Normalizer
import StatementModel

/// How much of what parts of texts speak of is the same: the cosine of their content, in which what most of them say weighs
/// little (term frequency × inverse document frequency, Spärck Jones 1972).
///
/// Content is pairs of neighbouring characters for Chinese, words for other languages, in comparison form.
struct TopicLikeness {
  /// For each text, for each of its parts, the weight of each piece of content, of length 1.
  private let vectors: [[[Int: Double]]]

  /// Reads the parts of all texts; linear in their wording.
  init(_ texts: [StatementText], parts: [[TopicPart]]) {
    var numbers: [ArraySlice<UInt32>: Int] = [:]
    var counts: [[[Int: Int]]] = []
    for (text, own) in zip(texts, parts) {
      counts.append(own.map { Self.counts($0, text, &numbers) })
    }
    var spread = Array(repeating: 0, count: numbers.count)
    for part in counts.joined() { for number in part.keys { spread[number] += 1 } }
    let total = Double(counts.joined().count)
    vectors = counts.map { $0.map { Self.weighted($0, spread, total) } }
  }

  /// The likeness of two parts, 0…1; O(size of the smaller one).
  func between(_ a: (text: Int, part: Int), _ b: (text: Int, part: Int)) -> Double {
    let (x, y) = (vectors[a.text][a.part], vectors[b.text][b.part])
    let (small, large) = x.count <= y.count ? (x, y) : (y, x)
    // In the order of the keys: a sum of floating point numbers depends on its order.
    return small.keys.sorted().reduce(0) { $0 + (small[$1] ?? 0) * (large[$1] ?? 0) }
  }

  private static func counts(
    _ part: TopicPart, _ text: StatementText, _ numbers: inout [ArraySlice<UInt32>: Int]
  ) -> [Int: Int] {
    let language = text.metadata.language.value
    var counts: [Int: Int] = [:]
    for block in text.blocks[part.blocks] {
      for clause in block.clauses {
        let form = ComparisonForm(
          folding: text.extracted.scalars[clause.range.start..<clause.range.end], language: language)
        for piece in pieces(form.scalars, language) {
          let number = numbers[piece] ?? numbers.count
          numbers[piece] = number
          counts[number, default: 0] += 1
        }
      }
    }
    return counts
  }

  private static func pieces(_ scalars: [UInt32], _ language: Language) -> [ArraySlice<UInt32>] {
    let words = scalars.split { value in
      guard let scalar = Unicode.Scalar(value) else { return true }
      return !scalar.properties.isAlphabetic
    }
    guard language.isChinese else { return words.filter { $0.count > 2 } }
    return words.flatMap { word in word.indices.dropLast().map { word[$0...($0 + 1)] } }
  }

  private static func weighted(_ counts: [Int: Int], _ spread: [Int], _ total: Double) -> [Int: Double] {
    var weights: [Int: Double] = [:]
    var length = 0.0
    for (number, count) in counts.sorted(by: { $0.key < $1.key }) {
      let weight = Double(count) * (total / Double(spread[number])).squareRoot()
      weights[number] = weight
      length += weight * weight
    }
    guard length > 0 else { return [:] }
    return weights.mapValues { $0 / length.squareRoot() }
  }
}
