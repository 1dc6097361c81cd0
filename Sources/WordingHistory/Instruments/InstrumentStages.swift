import StatementModel

/// The wordings by which a language says how far an instrument has come; a list that people can read, with its sources.
struct InstrumentStages: Sendable {
  /// A wording: pieces in their order, with at most a few words between two of them.
  struct Cue: Sendable {
    let pieces: [[UInt32]]
    let stage: InstrumentStage
  }

  /// What instruments are called, in small letters.
  private(set) var nouns: [[UInt32]] = []
  /// What may stand between the verb and the name and is no part of it.
  private(set) var leads: [[UInt32]] = []
  /// The small words that titles hold, where titles are written with capitals.
  private(set) var joins: [[UInt32]] = []
  /// What an instrument stands behind whose text is agreed, as in 就……文本达成一致.
  private(set) var abouts: [[UInt32]] = []
  /// What stands before a noun that begins a name of its own, even inside of another.
  private(set) var articles: [[UInt32]] = []
  /// The wordings, the longest first.
  private(set) var cues: [Cue] = []
  /// Whether a noun ends the name of an instrument, as in Chinese, or begins it.
  let nounsEndNames: Bool

  /// The list of a language that comes with the program.
  static func shipped(_ language: Language) -> InstrumentStages {
    InstrumentStages(ShippedInstrumentStages.table, language)
  }

  /// Reads the lines of a language from a table: language, stage or kind, the wordings with ` | ` between them, the source.
  init(_ table: String, _ language: Language) {
    nounsEndNames = language.isChinese
    let tag = language.isChinese ? "zh" : language.rawValue
    for line in table.split(separator: "\n") where line.hasPrefix(tag + "\t") {
      let fields = line.split(separator: "\t")
      let wordings = fields[2].split(separator: "|").map { Self.trimmed($0) }
      switch fields[1] {
      case "nouns": nouns += wordings
      case "joins": joins += wordings
      case "leads": leads += wordings
      case "abouts": abouts += wordings
      case "articles": articles += wordings
      default:
        guard let stage = InstrumentStage(rawValue: String(fields[1])) else { continue }
        cues += wordings.map { Cue(pieces: $0.split(separator: Self.gap).map(Array.init), stage: stage) }
      }
    }
    cues.sort { $0.pieces.reduce(0) { $0 + $1.count } > $1.pieces.reduce(0) { $0 + $1.count } }
    nouns.sort { $0.count > $1.count }
  }

  /// The first place in `range` of a word that an instrument stands behind.
  func about(in text: [UInt32], _ range: Range<Int>) -> Range<Int>? {
    for start in range {
      if let about = abouts.first(where: { text[start..<range.upperBound].starts(with: $0) }) {
        return start..<(start + about.count)
      }
    }
    return nil
  }

  private static let gap: UInt32 = 0x2026

  private static func trimmed(_ field: Substring) -> [UInt32] {
    var scalars = field.unicodeScalars[...]
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return scalars.map(\.value)
  }
}
