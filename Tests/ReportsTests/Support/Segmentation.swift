import StatementModel

extension Samples {
  /// An invented text with items, hard wraps and findings.
  static let segmented: StatementText = {
    var text = TextBuilder("sample.txt", .chinese)
    text.add("title", role: .title, "红河国与绿洲国联合公报", clauseID: "title")
    text.add("sec_1__p_1", "一、", ["1"], "双方回顾了\n合作历程。", "双方表示满意。")
    text.add(
      "sec_1__item_1__p_1", "（一）", ["1", "1"], role: .instrumentsList, "双方签署《渔业协议》、《关于𠮷港的谅解备忘录》。",
      items: ["《渔业协议》", "《关于𠮷港的谅解备忘录》"])
    text.add("dateline", role: .dateline, "二〇二〇年一月二日\u{202E}")
    text.add(Finding(.numberingGap, "二 is missing after 一", at: ScalarRange(12, 14)))
    text.add(Finding(.missingMetadata, "no date"))
    let plain = text.text(title: "红河国与绿洲国联合公报")
    var metadata = plain.metadata
    metadata.genre = Sourced(.jointCommunique, .read(ScalarRange(7, 11)))
    metadata.parties = [Sourced("红河国", .read(ScalarRange(0, 3))), Sourced("绿洲国", .read(ScalarRange(4, 7)))]
    metadata.publisher = Sourced("通讯社\u{202E}", .source)
    return StatementText(
      id: plain.id, extracted: plain.extracted, metadata: metadata, blocks: plain.blocks, findings: plain.findings)
  }()

  /// The same reasons for every block of that text.
  static let explanation = CutExplanation(
    blocks: segmented.blocks.map { block in
      CutExplanation.BlockReasons(
        paragraph: CutExplanation.Reason("blank-line", "reason 1"),
        labels: [CutExplanation.Reason("label-next", "reason \u{202E}")],
        role: CutExplanation.Reason("body", "reason 3"),
        clauses: block.clauses.map { _ in CutExplanation.Reason("end-mark", "reason 4") })
    })

  /// A full stop folded in each of two clauses.
  static let folds: WritingFolds = {
    let kinds = [WritingFolds.Kind("width", "widths"), WritingFolds.Kind("stop-shape", "stops")]
    let stops = Set("。".unicodeScalars)
    let clauses = segmented.blocks.map { block in
      block.clauses.map { clause in
        (clause.range.start..<clause.range.end).filter { stops.contains(segmented.extracted.scalars[$0]) }.map {
          WritingFolds.Place(kind: 1, range: ScalarRange($0, $0 + 1))
        }
      }
    }
    return WritingFolds(kinds: kinds, clauses: clauses)
  }()
}
