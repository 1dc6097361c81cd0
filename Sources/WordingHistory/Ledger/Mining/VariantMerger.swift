import StatementModel

/// Puts wordings together that are variants of one formulation.
///
/// The first of them names it. What the list of wordings keeps apart is never put together, however alike.
struct VariantMerger {
  /// A formulation with its other wordings.
  struct Group {
    /// The number of the wording that names it.
    let number: Int
    let head: WordingForm
    var others: [(form: WordingForm, kind: Formulation.Variant.Kind)] = []
  }

  let wordings: WordingList
  let stream: ExpressionStream

  /// The groups in the order of their first wordings; the first `fixed` wordings each name one of their own.
  func groups(_ forms: [WordingForm], fixed: Int) -> [Group] {
    var (groups, byStart, byMembers) = ([Group](), [ArraySlice<Int32>: [Int]](), [[ArraySlice<Int32>]: Int]())
    var byWording: [String: Int] = [:]
    for (number, form) in forms.enumerated() {
      let members = members(form.symbols)
      let near = (byStart[form.symbols.prefix(2)] ?? []) + (members.flatMap { byMembers[$0] }.map { [$0] } ?? [])
      let host = near.lazy.compactMap { place in kind(form, groups[place].head).map { (place, $0) } }.first
      let name = wordings.names(of: form.written).lazy.compactMap { byWording[$0.wording] }.first
      let named = host ?? name.map { ($0, .name) }
      if number >= fixed, let (place, kind) = named {
        groups[place].others.append((form, kind))
        continue
      }
      byStart[form.symbols.prefix(2), default: []].append(groups.count)
      if let members, byMembers[members] == nil { byMembers[members] = groups.count }
      if byWording[form.written] == nil { byWording[form.written] = groups.count }
      groups.append(Group(number: number, head: form))
    }
    return groups
  }

  /// What makes a wording a variant of another; nil where nothing does.
  private func kind(_ form: WordingForm, _ head: WordingForm) -> Formulation.Variant.Kind? {
    guard !areApart(form, head) else { return nil }
    if let members = members(form.symbols), members == self.members(head.symbols) { return .reordered }
    let (longer, shorter) = form.symbols.count > head.symbols.count ? (form, head) : (head, form)
    return isInsertion(Array(longer.symbols), Array(shorter.symbols)) ? .inserted : nil
  }

  private func areApart(_ one: WordingForm, _ other: WordingForm) -> Bool {
    wordings.apart(from: one.written).contains { $0.wording == other.written }
  }

  /// Whether the longer is the shorter with a few tokens put into it.
  private func isInsertion(_ longer: [Int32], _ shorter: [Int32]) -> Bool {
    let (least, most) = stream.language.isChinese ? (8, 2) : (4, 1)
    let inserted = longer.count - shorter.count
    guard shorter.count >= least, inserted > 0, inserted <= most else { return false }
    let head = zip(longer, shorter).prefix { $0 == $1 }.count
    let tail = zip(longer.reversed(), shorter.reversed()).prefix { $0 == $1 }.count
    return head + tail >= shorter.count && head >= 2 && tail >= 2
  }

  /// The members of a list in an order of their own; nil where it is none.
  private func members(_ symbols: ArraySlice<Int32>) -> [ArraySlice<Int32>]? {
    let members = symbols.split { $0 == stream.listMark }
    guard members.count > 1 else { return nil }
    return members.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
