/// One level of a numbered list.
struct ListLevel {
  /// The number of its first item.
  var start = 1
  /// How its numbers are written.
  var format = NumberFormat.decimal
  /// The label, where `%1` … `%9` stand for the numbers of the levels.
  var template = ""
  /// What stands between label and text: a tab, a blank or nothing.
  var suffix = "\t"
  /// The level, counted from 1, after which it begins anew; 0 for never, nil for after any higher one.
  var restart: Int?
  /// Whether all numbers of its label are decimal (`w:isLgl`).
  var isLegal = false
  /// The paragraph style that is bound to it.
  var style: String?
  /// Whether its format is not known, so that it is written as decimal.
  var isUnknown = false
}
