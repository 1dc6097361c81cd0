/// Headers, footers and page numbers: lines at the edge of many pages that say the same, page numbers aside, and what a
/// browser prints around each page.
struct PageFurniture {
  /// Places in the list of lines that are furniture.
  private(set) var places: Set<Int> = []
  /// What was found, each kind once, as on its first page.
  private(set) var samples: [String] = []

  /// Rows at the top and at the bottom of a page that may be furniture.
  private static let rows = 2
  /// Pages that must carry the same line; numbers that count with the pages are enough on two.
  private static let leastPages = 3
  /// The share of pages that must carry it: less than half, since left and right pages often differ.
  private static let leastShare = 0.4

  /// Looks at the edges of all pages in O(n log n) of the number of lines.
  init(_ lines: [PDFLine], pages: Int) {
    var candidates: [[Unicode.Scalar]: [Int]] = [:]
    var order: [[Unicode.Scalar]] = []
    let pageRows = Self.rowsByPage(lines)
    for place in Self.edges(pageRows) {
      let key = Self.key(lines[place])
      if candidates[key] == nil { order.append(key) }
      candidates[key, default: []].append(place)
    }
    for key in order {
      guard let found = candidates[key], isFurniture(found.map { lines[$0] }, key: key, pages: pages) else { continue }
      places.formUnion(found)
      if let first = found.first { samples.append(String(String.UnicodeScalarView(lines[first].scalars))) }
    }
    let outermost = pageRows.map { page in page.prefix(1) + page.dropFirst().suffix(1) }
    for place in BrowserFrame(lines, outermost: outermost.map(Array.init), pages: pages).places
    where places.insert(place).inserted {
      samples.append(String(String.UnicodeScalarView(lines[place].scalars)))
    }
  }

  /// Lines in the outermost rows of their pages, in order.
  private static func edges(_ pages: [[[Int]]]) -> [Int] {
    pages.flatMap { rows in
      Array(rows.prefix(Self.rows).joined()) + Array(rows.dropFirst(Self.rows).suffix(Self.rows).joined())
    }.sorted()
  }

  /// The lines of every page by rows from top to bottom, the pages in order.
  private static func rowsByPage(_ lines: [PDFLine]) -> [[[Int]]] {
    Dictionary(grouping: lines.indices, by: { lines[$0].page }).sorted { $0.key < $1.key }.map { _, page in
      let ordered = page.sorted { (lines[$0].middle, $0) < (lines[$1].middle, $1) }
      var rows: [[Int]] = []
      for place in ordered {
        if let last = rows.last?.last, lines[place].middle - lines[last].middle < lines[place].size / 2 {
          rows[rows.count - 1].append(place)
        } else {
          rows.append([place])
        }
      }
      return rows
    }
  }

  /// The text of a line with `#` for each number and without blanks.
  private static func key(_ line: PDFLine) -> [Unicode.Scalar] {
    var key: [Unicode.Scalar] = []
    for scalar in line.scalars where scalar != " " {
      let masked: Unicode.Scalar = isDigit(scalar) ? "#" : scalar
      if masked != "#" || key.last != "#" { key.append(masked) }
    }
    return key
  }

  private func isFurniture(_ found: [PDFLine], key: [Unicode.Scalar], pages: Int) -> Bool {
    let carrying = Set(found.map(\.page)).count
    let counts = Self.countWithPages(found)
    let isSame = Set(found.map(\.scalars)).count == 1
    guard counts || isSame, Double(carrying) >= Double(pages) * Self.leastShare else { return false }
    let isBare = key.allSatisfy { $0 == "#" || !$0.properties.isAlphabetic }
    return carrying >= (counts && isBare ? 2 : Self.leastPages)
  }

  /// Whether one number of the lines grows with the pages, by one each page.
  private static func countWithPages(_ found: [PDFLine]) -> Bool {
    guard Set(found.map(\.page)).count >= 2 else { return false }
    let rows = found.map { line in numbers(in: line).map { $0 - line.page } }
    let shortest = rows.reduce(Int.max) { min($0, $1.count) }
    return (0..<shortest).contains { place in Set(rows.map { row in row[place] }).count == 1 }
  }

  private static func numbers(in line: PDFLine) -> [Int] {
    line.scalars.split { !isDigit($0) }.compactMap { digits in
      Int(String(String.UnicodeScalarView(digits)))
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
