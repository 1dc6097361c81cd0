import TestSupport

/// The changes that make the newer statement out of the older one.
///
/// Every change has sections of its own from a shuffled list, so that no two of them meet in one sentence except where
/// that is wanted (a move that is also reworded).
struct InventedMutations {
  private(set) var sections: [InventedSection]
  /// Provisions whose paragraph was moved.
  private(set) var moved: Set<Int> = []
  private let provisions: [InventedProvision]
  private var unused: Range<Int>
  private var random: SplitMix64

  /// Starts from the older statement's sections; `unused` are the provisions that it does not express.
  init(sections: [InventedSection], provisions: [InventedProvision], unused: Range<Int>, random: SplitMix64) {
    self.sections = sections
    self.provisions = provisions
    self.unused = unused
    self.random = random
  }

  /// Makes every change once or more; expects twelve sections of three paragraphs, the last one a single sentence.
  mutating func run() {
    let order = sections.indices.shuffled(using: &random)
    for section in order[1...7] { reword(section, 0, 0) }
    reword(order[2], 2, 0)
    for section in order[3...4] { split(section, 1, 0) }
    for section in order[5...6] { merge(section, 1) }
    for section in order[8...9] { editorial(section, 1) }
    drop(sentence: 1, of: 0, in: order[10])
    drop(sentence: 0, of: 2, in: order[11])
    insert(into: order[9])
    for section in order[1...2] { move(from: section, avoiding: order[0]) }
    changeNumbering(removing: order[0])
  }
}

extension InventedMutations {
  private mutating func reword(_ section: Int, _ paragraph: Int, _ place: Int) {
    guard let number = sections[section].paragraphs[paragraph][place].provisions.first else { return }
    sections[section].paragraphs[paragraph][place].text = provisions[number].reworded(using: &random).sentence
  }

  private mutating func split(_ section: Int, _ paragraph: Int, _ place: Int) {
    let whole = sections[section].paragraphs[paragraph][place]
    guard let number = whole.provisions.first else { return }
    let halves = provisions[number].sentences.map { InventedSentence(text: $0, provisions: whole.provisions) }
    sections[section].paragraphs[paragraph].replaceSubrange(place...place, with: halves)
  }

  private mutating func merge(_ section: Int, _ paragraph: Int) {
    let pair = sections[section].paragraphs[paragraph].prefix(2)
    let text = pair.map { String($0.text.dropLast()) }.joined(separator: "；") + "。"
    let whole = InventedSentence(text: text, provisions: pair.flatMap(\.provisions))
    sections[section].paragraphs[paragraph].replaceSubrange(0..<pair.count, with: [whole])
  }

  private mutating func editorial(_ section: Int, _ paragraph: Int) {
    for place in sections[section].paragraphs[paragraph].indices {
      let text = sections[section].paragraphs[paragraph][place].text
      sections[section].paragraphs[paragraph][place].text = String(text.map { $0 == "，" ? "," : $0 })
    }
  }

  private mutating func drop(sentence: Int, of paragraph: Int, in section: Int) {
    sections[section].paragraphs[paragraph].remove(at: sentence)
    if sections[section].paragraphs[paragraph].isEmpty { sections[section].paragraphs.remove(at: paragraph) }
  }

  private mutating func insert(into section: Int) {
    sections[section].paragraphs.append([fresh()])
  }

  /// Takes the single-sentence paragraph at the end of a section to the end of one half the statement away.
  private mutating func move(from section: Int, avoiding removed: Int) {
    let half = sections.count / 2
    let target = (section + half) % sections.count
    let paragraph = sections[section].paragraphs.remove(at: 2)
    moved.formUnion(paragraph.flatMap(\.provisions))
    sections[target == removed ? (section + half - 1) % sections.count : target].paragraphs.append(paragraph)
  }

  /// Takes a section out, puts one in, or both; sections with other labels are always left behind or between.
  private mutating func changeNumbering(removing section: Int) {
    let removes = section < sections.count - 1 && Bool.random(using: &random)
    if removes { sections.remove(at: section) }
    guard !removes || Bool.random(using: &random) else { return }
    let place = random.pick(Array(1..<sections.count), otherThan: removes ? section : 0)
    sections.insert(InventedSection(paragraphs: [[fresh(), fresh()], [fresh()]]), at: place)
  }

  private mutating func fresh() -> InventedSentence {
    let number = unused.removeFirst()
    return InventedSentence(text: provisions[number].sentence, provisions: [number])
  }
}
