import StatementModel

extension CorrectionEditor {
  /// The number path of the block `index` once it has the label at `range`, and the id of its element.
  ///
  /// Under the nearest label before it that encloses labels of this shape, beside one of the same shape; without a
  /// label, where the paragraph before it stands.
  func place(of index: Int, labelled range: ScalarRange?) -> (path: [String], element: String) {
    let before = blocks[..<index].last { !Block.namedByRole.contains($0.role) }
    let inherited = (path: before?.path ?? [], element: before?.element ?? "")
    guard let range else { return inherited }
    let own = reading(of: range)
    guard !own.component.isEmpty else { return inherited }
    let part = "\(own.idName)_\(own.component)"
    for earlier in blocks[..<index].reversed() {
      guard let label = earlier.labelRange, !earlier.path.isEmpty else { continue }
      let other = reading(of: label)
      if other.shape == own.shape {
        return (earlier.path.dropLast() + [own.component], free(join(Self.parent(of: earlier.element), part)))
      }
      if other.rank < own.rank { return (earlier.path + [own.component], free(join(earlier.element, part))) }
    }
    return ([own.component], free(part))
  }

  /// A label as its profile reads it; one that no shape of the language fits counts as the innermost of all.
  private func reading(of label: ScalarRange) -> (shape: Int?, rank: Int, idName: String, component: String) {
    let shapes = LanguageProfile.profile(for: metadata.language.value).labels
    let text = Array(scalars[label.start..<label.end])
    let whole = shapes.indices.lazy.compactMap { shapes[$0].read(text, text.indices, index: $0) }.first {
      $0.range.upperBound == text.count
    }
    if let whole { return (whole.shape, shapes[whole.shape].rank, shapes[whole.shape].idName, whole.component) }
    let letters = text.filter { $0.properties.isAlphabetic || $0.isDigit }.map { String($0) }.joined()
    return (nil, .max, "item", letters)
  }

  /// `element`, or with `-2` and so on where another label has the name.
  private func free(_ element: String) -> String {
    let used = Set(blocks.map(\.element))
    var (candidate, number) = (element, 1)
    while used.contains(candidate) {
      number += 1
      candidate = "\(element)-\(number)"
    }
    return candidate
  }

  private static func parent(of element: String) -> String {
    var parts = element.split(separator: "_", omittingEmptySubsequences: false)
    while let last = parts.popLast(), !last.isEmpty {}
    return parts.joined(separator: "_")
  }
}

extension Block {
  /// The roles whose blocks are called by the role and not by their place in the numbering.
  static let namedByRole: Set<Role> = [.title, .dateline, .agency, .frontMatter, .annotation, .residue]

  /// The element that its id names: the id without the paragraph; empty for none.
  var element: String {
    guard !Self.namedByRole.contains(role) else { return "" }
    for mark in ["__p_", "__heading"] {
      if let last = id.ranges(of: mark).last { return String(id[..<last.lowerBound]) }
    }
    return ""
  }
}
