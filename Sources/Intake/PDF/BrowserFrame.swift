/// The lines that a browser prints around a page: its title and the day above, its address and `1/1` below, or the other
/// way round.
///
/// A single page has nothing to be compared with, so that these lines are told by themselves: an address and a count of the
/// pages that agrees with the document, in the outermost rows. Without both of them nothing is taken for a frame.
struct BrowserFrame {
  /// Places in the list of lines that belong to a frame, ascending.
  private(set) var places: [Int] = []

  private let lines: [PDFLine]
  private let pages: Int

  /// Looks at `rows`, of each page the outermost ones at the top and at the bottom.
  init(_ lines: [PDFLine], outermost rows: [[[Int]]], pages: Int) {
    self.lines = lines
    self.pages = pages
    for page in rows {
      let words = page.joined().flatMap { place in lines[place].words.map(\.scalars) }
      let number = page.first?.first.map { lines[$0].page } ?? 0
      guard words.contains(where: Self.isAddress), counts(words, page: number) else { continue }
      places += page.filter { row in isFrame(row.flatMap { lines[$0].words.map(\.scalars) }, page: number) }.joined()
    }
    places.sort()
  }

  /// Whether a row holds one of the marks of a frame; the title that stands beside a day is one with it.
  private func isFrame(_ words: [[Unicode.Scalar]], page: Int) -> Bool {
    words.contains(where: Self.isAddress) || counts(words, page: page)
      || words.contains(where: Self.isHour) && words.contains(where: Self.isDay)
  }

  /// `https://…`, `file:///…`.
  private static func isAddress(_ word: [Unicode.Scalar]) -> Bool {
    ["http://", "https://", "file:///"].contains { word.starts(with: $0.unicodeScalars) }
  }

  /// `1/1` or `1 of 1`, of this page and of all.
  private func counts(_ words: [[Unicode.Scalar]], page: Int) -> Bool {
    let (own, all) = (Array("\(page + 1)".unicodeScalars), Array("\(pages)".unicodeScalars))
    if words.contains(own + ["/"] + all) { return true }
    return words.indices.contains { place in
      place + 2 < words.count && words[place] == own && words[place + 2] == all
        && (words[place + 1] == ["o", "f"] || words[place + 1] == ["/"])
    }
  }

  /// `20:15`, `8:15`.
  private static func isHour(_ word: [Unicode.Scalar]) -> Bool {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), (1...2).contains(parts[0].count) else { return false }
    return parts[0].allSatisfy(isDigit) && parts[1].prefix(2).count { isDigit($0) } == 2
  }

  /// `6/21/13,`, `21.06.2013`, `2013-6-21`, `2013年6月21日`.
  private static func isDay(_ word: [Unicode.Scalar]) -> Bool {
    let parts = word.split { "/.-年月日,".unicodeScalars.contains($0) }
    return parts.count == 3 && parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(isDigit) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
