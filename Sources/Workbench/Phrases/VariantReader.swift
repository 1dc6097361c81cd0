import Concordance
import StatementModel
import WordingHistory

/// Reads what stands near a phrase: variants that the tool finds, other names, and what is kept apart.
struct VariantReader {
  /// The texts, with the wording that has been read so far.
  private(set) var texts: SearchedTexts
  private let voices: StatementVoices
  private let wordings: WordingList

  init(texts: SearchedTexts, voices: StatementVoices, wordings: WordingList) {
    (self.texts, self.voices, self.wordings) = (texts, voices, wordings)
  }

  /// Wordings near a phrase, the most frequent first, then other names of it by the list.
  mutating func variants(of phrase: FoldedPhrase, _ language: Language) throws(WorkbenchError) -> [PhraseVariant] {
    let read = voices[language]
    let concordance = texts.concordance
    let found = try scanning { () throws(ConcordanceDamage) in
      try VariantFinder(concordance).hits(of: phrase, in: read)
    }
    let kept = wordings.apart(from: phrase.written).compactMap { FoldedPhrase($0.wording)?.bytes(in: language) }
    var (order, groups) = ([[UInt8]](), [[UInt8]: [VariantFinder.Hit]]())
    for hit in found {
      let wording = Array(concordance.bytes(hit.hit.place)[hit.hit.range])
      // What is kept apart is never a variant; it is listed by itself.
      guard !kept.contains(where: { wording.holds($0) }) else { continue }
      if groups[wording] == nil { order.append(wording) }
      groups[wording, default: []].append(hit)
    }
    var variants: [PhraseVariant] = []
    for wording in order {
      guard let hits = groups[wording], let first = hits.first else { continue }
      try texts.load([first.hit.place.text])
      let clause = texts.written(first.hit.place, [first.hit.range])
      variants.append(
        PhraseVariant(
          wording: clause.map { $0.wording($0.ranges[0]) } ?? String(decoding: wording, as: UTF8.self),
          kind: first.kind == .inserted ? .inserted : .reordered, language: language, statementsRead: read.count,
          bearers: bearers(hits.map(\.hit.place.text))))
    }
    let byCount = variants.enumerated().sorted { ($1.element.total, $0.offset) < ($0.element.total, $1.offset) }
    return byCount.map(\.element) + (try names(of: phrase, .name, wordings.names(of: phrase.written)))
  }

  /// What is kept apart from a phrase, as far as it stands in the texts.
  func apart(from phrase: FoldedPhrase, _ language: Language) throws(WorkbenchError) -> [PhraseVariant] {
    try names(of: phrase, .apart, wordings.apart(from: phrase.written))
  }

  private func names(
    of phrase: FoldedPhrase, _ kind: PhraseVariant.Kind, _ members: [WordingList.Member]
  ) throws(WorkbenchError) -> [PhraseVariant] {
    try members.map { member throws(WorkbenchError) -> PhraseVariant? in
      guard let name = FoldedPhrase(member.wording) else { return nil }
      let read = voices[member.language.isChinese ? .chinese : member.language]
      let concordance = texts.concordance
      let longer = wordings.apart(from: member.wording).compactMap { FoldedPhrase($0.wording) }
        .filter { $0.contains(name, in: member.language) }
      let counts = try scanning { () throws(ConcordanceDamage) in
        try concordance.counts(of: name, outside: longer, in: read)
      }
      let places = zip(read, counts).flatMap { Array(repeating: $0, count: $1.count) }
      return PhraseVariant(
        wording: member.wording, kind: kind, language: member.language, statementsRead: read.count,
        bearers: bearers(places))
    }.compactMap(\.self)
  }

  /// The statements of texts, each with how often its text is among them; in order.
  private func bearers(_ places: [Int]) -> [PhraseVariant.Bearer] {
    Dictionary(grouping: places, by: \.self).sorted { $0.key < $1.key }.map { text, hits in
      PhraseVariant.Bearer(
        id: texts.concordance.statement(text), date: texts.concordance.date(text), count: hits.count)
    }
  }
}

extension [UInt8] {
  /// Whether other bytes stand in these.
  fileprivate func holds(_ other: [UInt8]) -> Bool {
    guard other.count <= count, !other.isEmpty else { return false }
    return (0...(count - other.count)).contains { self[$0..<($0 + other.count)].elementsEqual(other) }
  }
}
