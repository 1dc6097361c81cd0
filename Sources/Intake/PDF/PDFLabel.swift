/// Labels and bullets at the beginning of a line, which say where a paragraph begins in a format that has none.
///
/// No reading of them: which label has which rank is for the segmentation, which knows the language.
enum PDFLabel {
  /// How the number of a label is written.
  enum Number { case arabic, decimal, han, letter, roman, glyph }

  /// One way of writing a label.
  struct Shape {
    /// Spellings of what stands before and after the number; an empty one where nothing need stand there.
    let openings: [[Unicode.Scalar]]
    let number: Number
    let closings: [[Unicode.Scalar]]
    /// Whether it counts where text follows in the same line; others, such as initials, do only where they stand alone.
    let opensText: Bool
    /// Whether a blank must follow, since the same words begin a reference.
    let needsBlank: Bool

    /// A row; spellings are parted by blanks, `_` stands for nothing.
    init(_ openings: String, _ number: Number, _ closings: String, opensText: Bool = true, needsBlank: Bool = false) {
      self.openings = Self.spellings(openings)
      self.number = number
      self.closings = Self.spellings(closings)
      self.opensText = opensText
      self.needsBlank = needsBlank
    }

    private static func spellings(_ list: String) -> [[Unicode.Scalar]] {
      list.split(separator: " ").map { $0 == "_" ? [] : Array($0.unicodeScalars) }
    }
  }

  /// GB/T 9704-2012 §7.3.3 (一、（一）1.（1）), 立法法 §65 (编章节条), Nghị định 30/2020/NĐ-CP Annex I II.5 (Phần, Chương,
  /// Mục, Điều, 1., a)), and the decimal, letter and Roman lists of word processors.
  static let shapes: [Shape] = [
    Shape("第", .han, "编 編 章 节 節 条 條", needsBlank: true), Shape("第", .arabic, "条 條", needsBlank: true),
    Shape("_", .han, "、 ､ ． ."), Shape("（ (", .han, "） )"),
    Shape("Điều ĐIỀU Article ARTICLE Section SECTION", .arabic, ". :", needsBlank: true),
    Shape("Article ARTICLE Chương CHƯƠNG Phần PHẦN", .roman, ". :", needsBlank: true),
    Shape("_", .arabic, ". ． 、 ､ ) ）"), Shape("（ (", .arabic, "） )"),
    Shape("（ (", .letter, "） )"), Shape("_", .letter, ") ）"), Shape("_", .letter, ". ．", opensText: false),
    Shape("（ (", .roman, "） )"), Shape("_", .roman, ") ）"), Shape("_", .roman, ". ．", opensText: false),
    Shape("_", .decimal, ". _", opensText: false), Shape("_", .glyph, "_"),
  ]

  /// Characters that stand before the items of a list without number; those of symbol fonts are U+F000 to U+F0FF.
  static let bullets = Set("-–—•·∙●○◦▪▫■□◆◇➢❖✓✔*+o".unicodeScalars)

  /// Whether a line holds nothing but a label or a bullet; looks at its beginning only.
  static func isAlone(_ line: [Unicode.Scalar]) -> Bool {
    if line.count == 1, bullets.contains(line[0]) || (0xF000...0xF0FF).contains(line[0].value) { return true }
    return line.count <= longest && shapes.contains { $0.ends(in: line).contains(line.count) }
  }

  /// Whether a line begins with a label that can hardly be anything else where a sentence has just ended.
  static func opens(_ line: [Unicode.Scalar]) -> Bool {
    let start = Array(line.prefix(longest + 1))
    return shapes.contains { shape in
      shape.opensText && shape.ends(in: start).contains { isFollowedWell(start, $0, needsBlank: shape.needsBlank) }
    }
  }

  /// Scalars of the longest label that is looked for; `Article XXXVIII:` has 15.
  private static let longest = 16

  /// A blank, a capital letter, a wide character or the end follows: no digit as in 1.5, no small letter as in 1.a.
  private static func isFollowedWell(_ line: [Unicode.Scalar], _ end: Int, needsBlank: Bool) -> Bool {
    guard end < line.count else { return true }
    let next = line[end]
    if next == " " || next == "\u{3000}" || next == "\u{A0}" { return true }
    return !needsBlank && (next.properties.isUppercase || WideScript.contains(next))
  }
}
