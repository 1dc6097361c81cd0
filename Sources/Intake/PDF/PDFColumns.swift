/// How wide the columns of text are: what a line is indented from, and what it may fall short of.
struct PDFColumns {
  /// The edges of a column, in points.
  struct Edges {
    var left: Double
    var right: Double
    var lines: Int
  }

  private var edges: [Int: Edges] = [:]
  private var body: [Edges] = []
  /// The outermost edges of all lines, for what stands in no column that speaks for itself.
  private let whole: Edges
  /// The usual distance between lines, in points.
  let leading: Double
  /// The usual size of characters, in points.
  let size: Double

  /// Lines from which on a column speaks for itself; shorter ones take the edges of a column around them.
  private static let leastLines = 5
  /// Columns whose left edges are this close, in sizes of a character, are the same column on another page.
  private static let sameColumn = 1.0

  /// Measures all columns in O(n log n) of the number of lines.
  init(_ lines: [PDFLine]) {
    size = Self.median(lines.map(\.size)) ?? 12
    let steps = zip(lines, lines.dropFirst()).filter { $0.flow == $1.flow }.map { $1.middle - $0.middle }
    leading = Self.mode(steps.filter { $0 > 0 }, step: 0.5) ?? size * 1.5
    whole = Edges(
      left: lines.reduce(.infinity) { min($0, $1.left) }, right: lines.reduce(0) { max($0, $1.right) },
      lines: lines.count)
    for (flow, found) in Dictionary(grouping: lines, by: \.flow) {
      let left = Self.mode(found.map(\.left), step: 1) ?? 0
      let outer = found.reduce(left) { min($0, $1.left) }
      // Where most lines are indented, as in a list, the edge is still the outermost line that is not alone.
      let isShared = found.count { $0.left < outer + 1 } > 1
      let right = found.reduce(0) { max($0, $1.right) }
      edges[flow] = Edges(left: isShared ? outer : left, right: right, lines: found.count)
    }
    shareEdges()
  }

  /// The edges that hold for a line.
  func edges(of line: PDFLine) -> Edges {
    let own = edges[line.flow] ?? Edges(left: line.left, right: line.right, lines: 1)
    guard own.lines < Self.leastLines else { return own }
    let around = body.filter { $0.left <= line.left + size && line.right <= $0.right + size }
    return around.max { $0.lines < $1.lines } ?? whole
  }

  /// Gives columns that continue on other pages the same right edge.
  private mutating func shareEdges() {
    for (_, column) in edges.sorted(by: { $0.key < $1.key }) where column.lines >= Self.leastLines {
      if let same = body.firstIndex(where: { abs($0.left - column.left) < size * Self.sameColumn }) {
        body[same].right = max(body[same].right, column.right)
        body[same].lines += column.lines
      } else {
        body.append(column)
      }
    }
    for (flow, column) in edges where column.lines >= Self.leastLines {
      guard let same = body.first(where: { abs($0.left - column.left) < size * Self.sameColumn }) else { continue }
      edges[flow]?.right = same.right
    }
  }

  private static func median(_ values: [Double]) -> Double? { values.isEmpty ? nil : values.sorted()[values.count / 2] }

  /// The most frequent value, rounded to `step`; the smaller of two that are equally frequent.
  private static func mode(_ values: [Double], step: Double) -> Double? {
    let rounded = Dictionary(grouping: values) { ($0 / step).rounded() }
    let best = rounded.max { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }
    return best.flatMap { best in best.value.min() }
  }
}
