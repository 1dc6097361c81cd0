import StatementModel

extension Citation {
  /// 《…联合声明》（2022年11月1日，北京）第九条第1段第1句.
  var cable: String {
    let tongue = ClauseLocator.Tongue(text.metadata.language.value)
    switch tongue {
    case .chinese, .traditional:
      let when = Self.joined([date.map(Self.chinese), place], "，")
      return "《\(Self.nested(title))》" + (when.isEmpty ? "" : "（\(when)）") + locator(tongue)
    case .vietnamese:
      let when = Self.joined([date.map(Self.vietnamese), place], ", ")
      return Self.joined(["“\(title)”" + (when.isEmpty ? "" : " (\(when))"), locator(tongue)], ", ")
    case .english:
      let when = Self.joined([date.map(Self.english), place], ", ")
      return Self.joined(["“\(title)”" + (when.isEmpty ? "" : " (\(when))"), locator(tongue)], ", ")
    }
  }

  /// A title inside 《》: titles in it take 〈〉 (GB/T 15834—2011, 4.15).
  private static func nested(_ title: String) -> String {
    title.replacing("《", with: "〈").replacing("》", with: "〉")
  }

  /// 2022年11月1日.
  static func chinese(_ date: StatementDate) -> String {
    "\(date.year)年" + (date.month.map { "\($0)月" } ?? "") + (date.day.map { "\($0)日" } ?? "")
  }

  /// ngày 1/11/2022.
  static func vietnamese(_ date: StatementDate) -> String {
    guard let month = date.month else { return "năm \(date.year)" }
    return date.day.map { "ngày \($0)/\(month)/\(date.year)" } ?? "tháng \(month)/\(date.year)"
  }

  /// 1 November 2022.
  static func english(_ date: StatementDate) -> String {
    joined([date.day.map(String.init), date.month.map { months[$0 - 1] }, String(date.year)], " ")
  }

  /// November 1, 2022.
  static func american(_ date: StatementDate, short: Bool = false) -> String {
    guard let month = date.month else { return String(date.year) }
    let name = short ? shortMonths[month - 1] : months[month - 1]
    return date.day.map { "\(name) \($0), \(date.year)" } ?? "\(name) \(date.year)"
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  /// As the Bluebook shortens them (table T12).
  private static let shortMonths = [
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
  ]
}
