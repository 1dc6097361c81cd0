/// The numbers that a browser shows before the items of ordered lists.
struct ListNumbering {
  private let tree: HTMLTree
  private var next: [Int: Int] = [:]

  init(_ tree: HTMLTree) { self.tree = tree }

  /// The label of item `index`, such as `3.`; nil where it is in no ordered list or the list shows no numbers.
  mutating func label(of index: Int) -> String? {
    let parent = tree.nodes[index].parent
    guard parent >= 0, tree.nodes[parent].name == "ol" else { return nil }
    let list = tree.nodes[parent].attributes
    let step = list["reversed"] == nil ? 1 : -1
    let number = tree.nodes[index].attributes["value"].flatMap { Int($0) } ?? next[parent] ?? first(of: parent, list)
    next[parent] = number &+ step
    guard !(list["style"] ?? "").filter({ $0 != " " }).lowercased().contains("list-style:none"),
      !(list["style"] ?? "").filter({ $0 != " " }).lowercased().contains("list-style-type:none")
    else { return nil }
    return Self.written(number, type: list["type"] ?? "1") + "."
  }

  private func first(of list: Int, _ attributes: [String: String]) -> Int {
    if let start = attributes["start"].flatMap({ Int($0) }) { return start }
    guard attributes["reversed"] != nil else { return 1 }
    return tree.children(of: list).count { tree.nodes[$0].name == "li" }
  }

  /// HTML Living Standard §4.4.5 and CSS Counter Styles 3 §6: letters and Roman numerals in their ranges, else digits.
  static func written(_ number: Int, type: String) -> String {
    switch type {
    case "a", "A": letters(number, from: type == "a" ? 0x61 : 0x41) ?? String(number)
    case "i": roman(number)?.lowercased() ?? String(number)
    case "I": roman(number) ?? String(number)
    default: String(number)
    }
  }

  private static func letters(_ number: Int, from first: UInt8) -> String? {
    guard number > 0 else { return nil }
    var (rest, letters) = (number, "")
    while rest > 0 {
      letters = String(Unicode.Scalar(first + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  private static func roman(_ number: Int) -> String? {
    guard (1...3999).contains(number) else { return nil }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var (rest, numeral) = (number, "")
    for (value, sign) in signs {
      while rest >= value {
        numeral += sign
        rest -= value
      }
    }
    return numeral
  }
}
