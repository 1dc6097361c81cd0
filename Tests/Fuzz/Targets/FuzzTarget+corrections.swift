import Laws
import Normalizer
import StatementModel

extension FuzzTarget {
  /// Corrections chosen by the input's last bytes, of the text before them: short, since each input is cut six times, and
  /// a few clauses are enough for three corrections to meet.
  static let corrections = FuzzTarget("corrections", longest: 64, words: "text") { bytes in
    var input = FuzzInput(bytes)
    let language = input.language()
    let choices = (0..<3).map { _ in [input.choice(6), input.choice(64), input.choice(64)] }
    let text = Normalizer().normalize(ExtractedText(input.scalars), id: "t", language: language)
    return CorrectionLaw.problems(in: text, choices)
  }
}

/// The laws of corrections: nothing is lost, applied twice is applied once, none that was accepted is lost, and carried to
/// another text they hurt nothing.
enum CorrectionLaw {
  static func problems(in text: StatementText, _ choices: [[Int]]) -> [String] {
    let signature = Corrections.Signature(author: "a", reason: "b", recordedAt: 0)
    var corrections = Corrections()
    for choice in choices {
      let now = corrections.apply(to: text)
      if let more = try? corrections.adding(request(now, choice), to: now, signature) { corrections = more }
    }
    var breaches = Breaches()
    let once = corrections.apply(to: text)
    breaches.add(Loss.problems(in: once))
    breaches.require(!once.findings.contains { $0.category == .correctionLost }, "an accepted correction is lost")
    let first = Corrections(Array(corrections.list.prefix(1)))
    let applied = first.apply(to: text)
    breaches.require(first.apply(to: applied).blocks == applied.blocks, "a correction applied twice changes more")
    let shorter = ExtractedText(Array(text.extracted.scalars.dropFirst(3)))
    let other = Normalizer().normalize(shorter, id: "t", language: text.metadata.language.value)
    breaches.add(Loss.problems(in: corrections.carried(to: shorter).apply(to: other)))
    return breaches.list
  }

  /// A request that names something of `text`, sensible or not.
  private static func request(_ text: StatementText, _ choice: [Int]) -> CorrectionRequest {
    let clauses = text.blocks.flatMap(\.clauses)
    let clause = clauses.isEmpty ? nil : clauses[choice[1] % clauses.count]
    let block = text.blocks.isEmpty ? nil : text.blocks[choice[1] % text.blocks.count]
    let wording = (choice[0] == 1 ? clause?.range : block?.range).map { Array(text[$0].unicodeScalars) } ?? []
    let words = String(String.UnicodeScalarView(wording.prefix(choice[2])))
    switch choice[0] {
    case 0: return .join(clause: clause?.id ?? "")
    case 1: return .split(clause: clause?.id ?? "", after: words)
    case 2: return .role(block: block?.id ?? "", Role.allCases[choice[2] % Role.allCases.count])
    case 3: return .label(block: block?.id ?? "", words)
    case 4: return .label(block: block?.id ?? "", "")
    default: return .set(Correction.Field.allCases[choice[2] % Correction.Field.allCases.count], words)
    }
  }
}
