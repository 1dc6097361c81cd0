import Normalizer
import SequenceDiff
import StatementModel

/// The wording diff of one correspondence: which phrases changed, and which differences are typography alone.
struct WordingDiff {
  private let old: SideText
  private let new: SideText
  private let granularity: Granularity
  private let words: WordBreaker

  init(old: SideText, new: SideText, words: WordBreaker, granularity: Granularity = .word) {
    self.words = words
    self.old = old
    self.new = new
    self.granularity = granularity
  }

  /// The steps in order; the old sides' strings are the old text, the new sides' the new text.
  func edits() -> [Edit] {
    if old.written == new.written { return unchanged }
    if granularity == .clause, old.folded != new.folded { return [wholeWording] }
    var writer = EditWriter(old: old, new: new)
    let tokens = (old: tokens(of: old), new: tokens(of: new))
    for run in runs(tokens) { writer.write(run, tokens: tokens) }
    writer.finish()
    return writer.edits
  }

  private var unchanged: [Edit] {
    let wording = oldWording
    return wording.isEmpty ? [] : [Edit(.equal, old: wording, new: wording)]
  }

  private var oldWording: String { old.wording(0..<old.written.count) }

  private var wholeWording: Edit {
    let wording = (old: oldWording, new: new.wording(0..<new.written.count))
    let operation: Edit.Operation = wording.old.isEmpty ? .insert : wording.new.isEmpty ? .delete : .replace
    return Edit(operation, old: wording.old, new: wording.new)
  }

  private func tokens(of side: SideText) -> [WordingToken] {
    var tokenizer = WordingTokenizer(side.folded)
    let tokens = tokenizer.tokens()
    return granularity == .character ? CharacterTokens(side.folded).cut(tokens) : tokens
  }

  private func runs(_ tokens: (old: [WordingToken], new: [WordingToken])) -> [EditRun] {
    var interner = RunInterner()
    let keys = (
      old: tokens.old.map { interner.number(of: old.folded[$0.range]) },
      new: tokens.new.map { interner.number(of: new.folded[$0.range]) }
    )
    let shortest = MyersDiff(keys.old, keys.new).runs
    let slid = WordingSlide(keys: keys, tokens: tokens).slid(shortest)
    return WordingTidy(old: tokens.old, new: tokens.new).tidied(byWords(slid, tokens))
  }

  private func byWords(_ runs: [EditRun], _ tokens: (old: [WordingToken], new: [WordingToken])) -> [EditRun] {
    guard granularity == .word, runs.contains(where: { !$0.isEqual }),
      tokens.old.contains(where: { $0.kind == .ideograph })
    else { return runs }
    let boundaries = (old: words.boundaries(of: old.folded), new: words.boundaries(of: new.folded))
    return WordingWords(old: tokens.old, new: tokens.new, boundaries: boundaries).widened(runs)
  }
}
