import StatementModel

/// Reads one line of a page: `2013-06-21 20:15 来源：新华社`, `Cập nhật lúc 14:30 ngày 21/6/2013`, `November 1, 2022`.
struct PublicationLine {
  /// The first day in it.
  let day: StatementDate?
  /// Who it names as the source.
  let publisher: String?
  private let isDayAlone: Bool

  /// The day, where the line says nothing else.
  var dayAlone: StatementDate? { isDayAlone ? day : nil }

  /// Reads `text`; `daysFirst` says that 1/11/2022 is in November, which is not read otherwise.
  init(_ text: [Unicode.Scalar], daysFirst: Bool) {
    let tokens = Self.tokens(text)
    let forms = Self.forms + (daysFirst ? Self.dayFirstForms : [])
    let found = tokens.indices.lazy.compactMap { start in
      forms.lazy.compactMap { Self.read($0, tokens, at: start) }.first.map { (start: start, day: $0.day, end: $0.end) }
    }.first
    day = found?.day
    isDayAlone = found.map { $0.start == 0 && $0.end == tokens.count } ?? false
    publisher = Self.publisher(text)
  }

  /// A part of a way to write a day.
  private enum Part {
    case year, month, day, monthName
    /// One of these words or marks.
    case one(Set<String>)
    /// The same, or nothing.
    case maybe(Set<String>)
  }

  private static let forms: [[Part]] = [
    [.year, .one(["-", "/", ".", "年"]), .month, .one(["-", "/", ".", "月"]), .day, .maybe(["日"])],
    [.one(["ngày"]), .day, .one(["tháng"]), .month, .one(["năm"]), .year],
    [.monthName, .maybe(["."]), .day, .maybe(["st", "nd", "rd", "th"]), .maybe([","]), .year],
    [.day, .maybe(["st", "nd", "rd", "th"]), .maybe(["of"]), .monthName, .maybe([".", ","]), .year],
  ]
  private static let dayFirstForms: [[Part]] = [[.day, .one(["/", "-", "."]), .month, .one(["/", "-", "."]), .year]]

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  private static func read(_ form: [Part], _ tokens: [String], at start: Int) -> (day: StatementDate, end: Int)? {
    var (year, month, day) = (0, 0, 0)
    var index = start
    for part in form {
      let token = index < tokens.count ? tokens[index] : ""
      switch part {
      case .maybe(let words):
        if words.contains(token) { index += 1 }
        continue
      case .one(let words): guard words.contains(token) else { return nil }
      case .monthName:
        guard token.count >= 3, let place = months.firstIndex(where: { token.hasPrefix($0) }) else { return nil }
        month = place + 1
      case .year:
        guard token.count == 4, let value = Int(token) else { return nil }
        year = value
      case .month, .day:
        guard token.count <= 2, let value = Int(token) else { return nil }
        if case .month = part { month = value } else { day = value }
      }
      index += 1
    }
    return StatementDate(year: year, month: month, day: day).map { ($0, index) }
  }

  /// Runs of digits, runs of other letters in small form, and single marks and Chinese characters; blanks left out.
  private static func tokens(_ text: [Unicode.Scalar]) -> [String] {
    var tokens: [String] = []
    var last = Kind.blank
    for scalar in text {
      let kind = Kind(scalar)
      defer { last = kind }
      guard kind != .blank else { continue }
      if kind == .mark || kind != last { tokens.append("") }
      tokens[tokens.count - 1] += scalar.properties.lowercaseMapping
    }
    return tokens
  }

  private enum Kind {
    case blank, digit, letter, mark

    init(_ scalar: Unicode.Scalar) {
      if scalar.properties.isWhitespace {
        self = .blank
      } else if ("0"..."9").contains(scalar) {
        self = .digit
      } else {
        let isLetter = scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
        self = isLetter && !InlineText.isWide(scalar) ? .letter : .mark
      }
    }
  }

  /// Words before the name of who published a text, on pages of agencies and ministries in three languages.
  private static let sourceWords = ["来源", "稿源", "來源", "nguồn", "source"].map { Array($0.unicodeScalars) }
  /// The longest name of a source, in characters.
  private static let longestName = 40

  /// What follows the word for source and a colon, up to wide blanks or a bracket; no name where another entry follows it
  /// directly.
  private static func publisher(_ text: [Unicode.Scalar]) -> String? {
    let small = text.map { $0.properties.lowercaseMapping.unicodeScalars.first ?? $0 }
    for word in sourceWords {
      for start in small.indices
      where small[start...].starts(with: word + ["："]) || small[start...].starts(with: word + [":"]) {
        let rest = text[(start + word.count + 1)...].drop(while: \.properties.isWhitespace)
        let end = rest.indices.first { ends(rest, at: $0) } ?? rest.endIndex
        let name = rest[..<end]
        if !name.isEmpty, name.count <= longestName, !name.contains("："), !name.contains(":") {
          return String(scalars: name)
        }
      }
    }
    return nil
  }

  private static func ends(_ text: ArraySlice<Unicode.Scalar>, at index: Int) -> Bool {
    let scalar = text[index]
    guard scalar.properties.isWhitespace else { return "|｜【[（(".unicodeScalars.contains(scalar) }
    return scalar != " " || index + 1 == text.endIndex || text[index + 1].properties.isWhitespace
      || "|｜【[（(".unicodeScalars.contains(text[index + 1])
  }
}
