import StatementModel

/// Makes formulations of expressions: their wordings as written, with variants merged, and where they stand.
struct FormulationBuilder {
  private let miner: FormulationMiner
  private let texts: [LedgerText]
  private let wordings: WordingList

  init(_ miner: FormulationMiner, _ texts: [LedgerText], wordings: WordingList) {
    (self.miner, self.texts, self.wordings) = (miner, texts, wordings)
  }

  /// Those of the list in its order, then the mined ones without those that are variants of one before.
  func formulations(listed: [String]) -> [Formulation] {
    let own = listed.map { phrase in
      WordingForm(written: phrase, symbols: stream.symbols(of: phrase)?[...] ?? [])
    }
    let known = Set(own.map(\.symbols))
    let mined = miner.expressions.filter { !known.contains($0.symbols) }.map {
      WordingForm(written: written(mostFrequent(places(of: $0.symbols))), symbols: $0.symbols)
    }
    let merger = VariantMerger(wordings: wordings, stream: stream)
    return merger.groups(own + mined, fixed: own.count).map { group in
      formulation(group, origin: group.number < own.count ? .listed : .mined)
    }
  }

  private var stream: ExpressionStream { miner.stream }

  private func formulation(_ group: VariantMerger.Group, origin: Formulation.Origin) -> Formulation {
    var all = places(of: group.head)
    var variants = marked(all, beside: group.head.written)
    for (form, kind) in group.others + names(of: group) {
      let places = places(of: form)
      guard !places.isEmpty else { continue }
      variants.append(variant(form.written, kind, places))
      all += places
    }
    variants.sort {
      $0.count != $1.count ? $0.count > $1.count : $0.wording.utf8.lexicographicallyPrecedes($1.wording.utf8)
    }
    let starts = all.sorted { $0.lowerBound < $1.lowerBound }
    return Formulation(wording: group.head.written, origin: origin, variants: variants, bearers: bearers(starts))
  }

  /// The other names of a formulation in its language, by the list, that are not among its wordings yet.
  private func names(of group: VariantMerger.Group) -> [(form: WordingForm, kind: Formulation.Variant.Kind)] {
    let known = Set(group.others.map(\.form.written))
    return wordings.names(of: group.head.written).filter { name in
      let language: Language = name.language.isChinese ? .chinese : name.language
      return language == stream.language && !known.contains(name.wording)
    }.map { (WordingForm(written: $0.wording, symbols: stream.symbols(of: $0.wording)?[...] ?? []), .name) }
  }

  /// The places of a wording outside of longer expressions that are kept apart from it.
  private func places(of form: WordingForm) -> [Range<Int>] {
    guard !form.symbols.isEmpty else { return [] }
    let own = places(of: form.symbols)
    let longer = wordings.apart(from: form.written).compactMap { stream.symbols(of: $0.wording) }
      .filter { $0.count > form.symbols.count }.flatMap { places(of: $0[...]) }
    guard !longer.isEmpty else { return own }
    return own.filter { place in
      !longer.contains { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound }
    }
  }

  /// All places of tokens, ascending.
  private func places(of symbols: ArraySlice<Int32>) -> [Range<Int>] {
    let range = miner.suffixes.range(of: symbols, in: stream.symbols)
    return miner.suffixes.order[range].map { Int($0)..<(Int($0) + symbols.count) }.sorted {
      $0.lowerBound < $1.lowerBound
    }
  }

  /// The first place with the writing that most of the places have; of equally frequent ones the one that sorts first.
  private func mostFrequent(_ places: [Range<Int>]) -> Range<Int> {
    let groups = Dictionary(grouping: places) { stream.wording($0) }
    let most = groups.min { left, right in
      left.value.count != right.value.count
        ? left.value.count > right.value.count : left.key.lexicographicallyPrecedes(right.key)
    }
    return most?.value.first ?? places[0]
  }

  /// The same words with other marks or capitals.
  private func marked(_ places: [Range<Int>], beside written: String) -> [Formulation.Variant] {
    Dictionary(grouping: places) { stream.wording($0) }.values.compactMap { group in
      let wording = self.written(group[0])
      return wording == written ? nil : variant(wording, .marks, group)
    }
  }

  private func variant(
    _ wording: String, _ kind: Formulation.Variant.Kind, _ places: [Range<Int>]
  ) -> Formulation.Variant {
    let statements = Set(places.map { Int(stream.tokens[$0.lowerBound].text) }).sorted()
    return Formulation.Variant(wording: wording, kind: kind, count: places.count, statements: statements)
  }

  private func bearers(_ places: [Range<Int>]) -> [Formulation.Bearer] {
    var bearers: [Formulation.Bearer] = []
    for place in places {
      let token = stream.tokens[place.lowerBound]
      let (text, clause) = (Int(token.text), stream.ids[Int(token.text)][Int(token.clause)])
      if let last = bearers.last, last.statement == text {
        let clauses = last.clauses.last == clause ? last.clauses : last.clauses + [clause]
        bearers[bearers.count - 1] = Formulation.Bearer(statement: text, count: last.count + 1, clauses: clauses)
      } else {
        bearers.append(Formulation.Bearer(statement: text, count: 1, clauses: [clause]))
      }
    }
    return bearers
  }

  private func written(_ place: Range<Int>) -> String {
    stream.written(place, in: texts[Int(stream.tokens[place.lowerBound].text)].text)
  }
}
