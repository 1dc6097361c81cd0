import DiffEngine
import StatementModel

/// The words of a table of old and new wording, in the language and order in which it is printed.
///
/// 新旧对照表 has the old wording first; 修正條文對照表 has 修正條文, 現行條文, 說明 (the Legislative Yuan's form).
struct TableWords: Sendable {
  /// What the table is called.
  let title: String
  let old: String
  let new: String
  let remark: String
  /// Which text stands first.
  let order: [Side]
  /// What stands for a text that has nothing there.
  let none: String
  /// Between two words of a remark.
  let separator: String
  let rewritten: String
  private let changes: [Change: String]
  private let unchangedRun: @Sendable (_ count: Int, _ span: String) -> String

  /// The heads, in the order of the columns.
  var heads: [String] { order.map { $0 == .old ? old : new } + [remark] }

  /// A change as a word.
  func change(_ change: Change) -> String { changes[change] ?? change.rawValue }

  /// A run of clauses without a change to show.
  func unchanged(_ count: Int, _ span: String) -> String { unchangedRun(count, span) }

  /// The words for the language of the new text; English where there are none.
  init(_ language: Language) {
    switch language {
    case .chinese: self = .chinese
    case .chineseTraditional: self = .traditional
    case .vietnamese: self = .vietnamese
    default: self = .english
    }
  }

  private init(
    title: String, old: String, new: String, remark: String, order: [Side] = [.old, .new], none: String,
    separator: String, rewritten: String, changes: [String],
    unchanged: @escaping @Sendable (_ count: Int, _ span: String) -> String
  ) {
    (self.title, self.old, self.new, self.remark, self.order) = (title, old, new, remark, order)
    (self.none, self.separator, self.rewritten, unchangedRun) = (none, separator, rewritten, unchanged)
    self.changes = Dictionary(uniqueKeysWithValues: zip(Change.allCases, changes))
  }

  private static let chinese = TableWords(
    title: "新旧对照表", old: "旧", new: "新", remark: "备注", none: "（无）", separator: "、", rewritten: "整句改写",
    changes: ["未变", "仅书写差异", "措辞改动", "移位", "拆分", "合并", "序号变动", "新增", "删除"],
    unchanged: { "\($0)句未变（\($1)）" })

  private static let traditional = TableWords(
    title: "修正條文對照表", old: "現行條文", new: "修正條文", remark: "說明", order: [.new, .old], none: "（無）", separator: "、",
    rewritten: "全句改寫",
    changes: ["未修正", "僅書寫差異", "文字修正", "移列", "分列", "合併", "條次變更", "新增", "刪除"],
    unchanged: { "\($0)句未修正（\($1)）" })

  private static let vietnamese = TableWords(
    title: "Bảng so sánh", old: "Cũ", new: "Mới", remark: "Ghi chú", none: "(không có)", separator: ", ",
    rewritten: "viết lại toàn bộ",
    changes: [
      "không đổi", "chỉ khác cách viết", "sửa câu chữ", "chuyển vị trí", "tách", "gộp", "đổi số thứ tự", "bổ sung",
      "bỏ",
    ],
    unchanged: { "\($0) câu không đổi (\($1))" })

  private static let english = TableWords(
    title: "Comparison table", old: "Old", new: "New", remark: "Remark", none: "(none)", separator: ", ",
    rewritten: "rewritten as a whole", changes: Change.allCases.map(\.rawValue),
    unchanged: { "\($0 == 1 ? "1 clause" : "\($0) clauses") unchanged (\($1))" })
}
