import StatementModel

extension Citation {
  /// A reference by GB/T 7714—2015, 8.8.
  ///
  /// 责任者. 题名[EB/OL]. 出版地: 出版者, 年: 引文页码(发布日期)[引用日期]. 网址.
  var gb7714: String {
    let kind = address == nil ? "[Z]" : "[EB/OL]"
    let publisher = text.metadata.publisher.map { VisibleText.line($0.value) }
    let imprint = Self.joined([Self.joined([place, publisher], ": "), date.map { String($0.year) }], ", ")
    let located = Self.joined([imprint, locator(.chinese)], ": ")
    let dates = (date.map { "(\($0))" } ?? "") + (captured.map { "[\($0)]" } ?? "")
    let head = Self.joined([parties.joined(separator: ", "), title + kind], ". ")
    return Self.joined([head, located + dates, address, permalink], ". ") + "."
  }

  /// A note of the Chicago Manual (14.2, 14.207): “Title,” place, date, locator, accessed date, address.
  var chicago: String {
    let accessed = captured.map { "accessed \(Self.american($0))" }
    let rest = Self.joined(
      [place, date.map { Self.american($0) }, locator(.english), accessed, address, permalink], ", ")
    return "“\(title),” \(rest)."
  }

  /// Bluebook rule 21.4: title, parties, place in it, date, address.
  var bluebook: String {
    let rest: [String?] = [
      parties.isEmpty ? nil : parties.joined(separator: "-"), pilcrows, date.map { Self.american($0, short: true) },
      address, permalink.map { "[\($0)]" },
    ]
    return Self.joined([title] + rest, ", ") + "."
  }

  /// The Bluebook writes ¶ for paragraphs (rule 3.3).
  private var pilcrows: String {
    locator(.english).replacing("subpara. ", with: "sub-¶ ").replacing("para. ", with: "¶ ")
  }

  /// AGLC rule 8: title, parties, date, place in it without full stops, address in angle brackets.
  var aglc: String {
    let issued = date.map { "(\(Self.joined([Self.english($0), place], ", ")))" }
    let shortened = ["subpara", "para", "art", "ch", "pt"]
    let located = shortened.reduce(locator(.english)) { $0.replacing("\($1). ", with: "\($1) ") }
    let names = Self.joined([title, parties.isEmpty ? nil : parties.joined(separator: "–")], ", ")
    let links = [address, permalink].compactMap { $0.map { "<\($0)>" } }.joined(separator: " ")
    return Self.joined([names, issued, located, links], " ") + "."
  }
}
