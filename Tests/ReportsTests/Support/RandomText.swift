import StatementModel

/// Texts that nobody would write, for the laws of every format.
enum RandomText {
  private static let parts = [
    "双方", "同意", "，", "。", "“", "”", "\n", "\u{3000}", " ", "river", "\"\u{301}", "<x", "<script>", "' onload=\"",
    "<img", "\u{202E}", "\u{200D}", "\u{0}", "\u{1B}[2J", "👩🏽\u{200D}🚀", "𠮷", "Hợp tác ", "\u{301}\u{302}", "&amp;",
    "\r\n", "한", "\t", "]]>", "=cmd()", "{++", "--}", "|",
  ]

  /// A text of one to five paragraphs.
  static func text(_ id: String, _ random: inout Random) -> StatementText {
    var builder = TextBuilder(id, .chinese)
    for block in 0..<(1 + Int(random.next() % 5)) {
      let sentences = (0..<(1 + Int(random.next() % 3))).map { _ in sentence(&random) }
      let role = Role.allCases[Int(random.next() % UInt64(Role.allCases.count))]
      let path = random.next() % 2 == 0 ? [] : ["\(block)"]
      builder.add("b_\(block)", path.isEmpty ? "" : "\(block)、", path, role: role, sentences: sentences)
    }
    return builder.text()
  }

  /// A text made of another by leaving out, exchanging, changing and adding paragraphs, so that there is much to match.
  static func revision(of text: StatementText, _ id: String, _ random: inout Random) -> StatementText {
    var blocks = text.blocks.map { block in block.clauses.map { text[$0.range] } }
    for _ in 0..<(1 + Int(random.next() % 4)) {
      let (one, two) = (Int(random.next() % UInt64(blocks.count)), Int(random.next() % UInt64(blocks.count)))
      switch random.next() % 6 {
      case 0: blocks.swapAt(one, two)
      case 1: blocks[one] += [sentence(&random)]
      case 2: blocks[one] = [blocks[one].joined(), sentence(&random)]
      case 3: blocks.insert([sentence(&random)], at: one)
      case 4 where blocks.count > 1: blocks.remove(at: one)
      default: blocks[one] = blocks[one].map { $0 + parts[Int(random.next() % UInt64(parts.count))] }
      }
    }
    var builder = TextBuilder(id, .chinese)
    for (index, sentences) in blocks.enumerated() {
      let label = random.next() % 2 == 0 ? "" : "\(index)、"
      builder.add("b_\(index)", label, label.isEmpty ? [] : ["\(index)"], sentences: sentences)
    }
    return builder.text()
  }

  private static func sentence(_ random: inout Random) -> String {
    (0..<(1 + Int(random.next() % 12))).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined() + "。"
  }
}
