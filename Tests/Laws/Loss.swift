public import StatementModel

/// The lossless law: every way in which a cut text breaks it, in words; empty where it holds.
///
/// Blocks and clauses are ordered, lie inside each other and never overlap; ids are unique; a clause is not empty and has
/// no blank at its ends; and between the clauses stand only blanks, labels and the closed set of typographic marks.
public struct Loss {
  private let text: StatementText
  private var problems: [String] = []

  /// The breaches; O(scalars + blocks · log blocks).
  public static func problems(in text: StatementText) -> [String] {
    var loss = Loss(text: text)
    loss.checkBlocks()
    loss.checkIDs()
    loss.checkGaps()
    return loss.problems
  }

  private init(text: StatementText) { self.text = text }

  private mutating func require(_ condition: Bool, _ problem: @autoclosure () -> String) {
    if !condition { problems.append(problem()) }
  }

  private mutating func checkBlocks() {
    var end = 0
    for block in text.blocks {
      require(block.range.start >= end && block.range.end <= text.extracted.scalars.count, "\(block.id) out of order")
      require(!block.range.isEmpty, "\(block.id) is empty")
      end = block.range.end
      require(block.label.isEmpty == (block.labelRange == nil), "\(block.id): label without place")
      if let label = block.labelRange {
        require(block.range.contains(label), "\(block.id): label outside")
        let written = text[label]
        require(written == block.label, "\(block.id): label \(block.label) is not \(written)")
      }
      checkClauses(block)
    }
  }

  private mutating func checkClauses(_ block: Block) {
    var end = block.labelRange?.end ?? block.range.start
    for clause in block.clauses {
      require(!clause.range.isEmpty, "\(clause.id) is empty")
      let isLabel = clause.range == block.labelRange && block.clauses.count == 1
      require(
        isLabel || clause.range.start >= end && block.range.contains(clause.range), "\(clause.id) out of order")
      end = clause.range.end
      let scalars = text.extracted.scalars[clause.range.start..<clause.range.end]
      require(
        scalars.first.map(Self.isBlank) == false && scalars.last.map(Self.isBlank) == false, "\(clause.id) has blanks")
      require(clause.items.allSatisfy(clause.range.contains), "\(clause.id): item outside")
      require(
        clause.id == block.id || clause.id.hasPrefix(block.id + "__c_"), "\(clause.id) is no clause of \(block.id)")
    }
  }

  private mutating func checkIDs() {
    require(Set(text.blocks.map(\.id)).count == text.blocks.count, "a block id comes twice")
    let clauses = text.blocks.flatMap(\.clauses)
    require(Set(clauses.map(\.id)).count == clauses.count, "a clause id comes twice")
  }

  private mutating func checkGaps() {
    var kept = [Bool](repeating: false, count: text.extracted.scalars.count)
    for block in text.blocks {
      let isMatter = block.role == .frontMatter || block.role == .annotation && block.clauses.isEmpty
      let ranges = isMatter ? [block.range] : block.clauses.map(\.range) + (block.labelRange.map { [$0] } ?? [])
      for range in ranges { for index in range.start..<range.end { kept[index] = true } }
    }
    var gap = ""
    for (index, scalar) in text.extracted.scalars.enumerated() {
      if !kept[index] {
        gap.unicodeScalars.append(scalar)
      } else if !gap.isEmpty {
        require(Self.isFiller(gap), "lost: \(gap)")
        gap = ""
      }
    }
    require(Self.isFiller(gap), "lost: \(gap)")
  }

  /// Whether a scalar shows nothing: a blank, or a format character that programs are to ignore (Unicode Standard §5.21).
  public static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isWhitespace || properties.generalCategory == .format && properties.isDefaultIgnorableCodePoint
  }

  /// Whether `gap` is made of blanks and typographic marks alone.
  private static func isFiller(_ gap: String) -> Bool {
    if gap.unicodeScalars.allSatisfy(isBlank) { return true }
    let bare = gap.replacing(/<[\/\s]*(?i:u|b|i|em|strong|br|center|p|sup|sub)[\/\s]*>/, with: "").replacing(
      /<[\/\s\p{Cf}]*![\/\s\p{Cf}\-]*>/, with: "")
    return bare.unicodeScalars.allSatisfy { isBlank($0) || "*_#>\\-=~+•·▪●■◆".unicodeScalars.contains($0) }
  }
}
