/// The shortest edit script between two arrays of integers.
///
/// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (Algorithmica 1986), in the linear-space variant:
/// O((N + M) · D) time, O(N + M) memory. Where a stretch needs more than `costLimit` steps it is given as replaced whole,
/// and `isCoarse` says so.
public struct MyersDiff {
  /// The default of `costLimit`: deep enough for any two clauses that a reader would compare word by word.
  public static let defaultCostLimit = 4_096

  /// The runs in order: they cover both arrays once, and equal and unequal runs alternate.
  public private(set) var runs: [EditRun] = []
  /// Whether the cost limit was met, so that the script is valid and not the shortest.
  public private(set) var isCoarse = false

  private let old: [Int32]
  private let new: [Int32]
  private let costLimit: Int
  private var isOldKept: [Bool]
  private var isNewKept: [Bool]
  private var forward: [Int]
  private var backward: [Int]

  /// Compares two arrays.
  public init(_ old: [Int32], _ new: [Int32], costLimit: Int = MyersDiff.defaultCostLimit) {
    self.old = old
    self.new = new
    self.costLimit = costLimit
    isOldKept = Array(repeating: false, count: old.count)
    isNewKept = Array(repeating: false, count: new.count)
    let diagonals = old.count + new.count + 3
    forward = Array(repeating: 0, count: diagonals)
    backward = Array(repeating: 0, count: diagonals)
    solve(old.indices, new.indices)
    runs = collectRuns()
  }

  /// Solves a box after its common beginning and end were kept, by an explicit stack instead of recursion.
  private mutating func solve(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    var boxes = [(oldRange, newRange)]
    while let box = boxes.popLast() {
      let (a, b) = keepCommonEnds(box.0, box.1)
      guard !a.isEmpty, !b.isEmpty else { continue }
      guard let middle = middlePoint(a, b) else {
        isCoarse = true
        continue
      }
      boxes.append((middle.old..<a.upperBound, middle.new..<b.upperBound))
      boxes.append((a.lowerBound..<middle.old, b.lowerBound..<middle.new))
    }
  }

  private mutating func keepCommonEnds(_ a: Range<Int>, _ b: Range<Int>) -> (Range<Int>, Range<Int>) {
    var (i, j) = (a.lowerBound, b.lowerBound)
    while i < a.upperBound, j < b.upperBound, old[i] == new[j] {
      keep(i, j)
      i += 1
      j += 1
    }
    var (k, l) = (a.upperBound, b.upperBound)
    while k > i, l > j, old[k - 1] == new[l - 1] {
      k -= 1
      l -= 1
      keep(k, l)
    }
    return (i..<k, j..<l)
  }

  private mutating func keep(_ i: Int, _ j: Int) {
    isOldKept[i] = true
    isNewKept[j] = true
  }

  /// A point on a shortest path through the box, found from both ends at once; nil beyond the cost limit.
  private mutating func middlePoint(_ a: Range<Int>, _ b: Range<Int>) -> (old: Int, new: Int)? {
    let (n, m) = (a.count, b.count)
    let (delta, offset) = (n - m, m + 1)
    let isOdd = delta & 1 != 0
    for cost in 0...((n + m + 1) / 2) {
      guard cost <= costLimit else { return nil }
      for diagonal in stride(from: -cost, through: cost, by: 2) where diagonal >= -m && diagonal <= n {
        var x = furthest(forward, diagonal, cost, offset, limits: (-m, n))
        while x >= 0, x < n, x - diagonal < m, old[a.lowerBound + x] == new[b.lowerBound + x - diagonal] { x += 1 }
        forward[offset + diagonal] = x
        let mirrored = delta - diagonal
        if isOdd, x >= 0, abs(mirrored) <= cost - 1, mirrored >= -m, mirrored <= n,
          backward[offset + mirrored] >= n - x
        {
          return (a.lowerBound + x, b.lowerBound + x - diagonal)
        }
      }
      for diagonal in stride(from: -cost, through: cost, by: 2) where diagonal >= -m && diagonal <= n {
        var x = furthest(backward, diagonal, cost, offset, limits: (-m, n))
        while x >= 0, x < n, x - diagonal < m, old[a.upperBound - 1 - x] == new[b.upperBound - 1 - x + diagonal] {
          x += 1
        }
        backward[offset + diagonal] = x
        let mirrored = delta - diagonal
        if !isOdd, x >= 0, abs(mirrored) <= cost, mirrored >= -m, mirrored <= n,
          forward[offset + mirrored] >= n - x
        {
          return (a.upperBound - x, b.upperBound - x + diagonal)
        }
      }
    }
    return nil
  }

  /// Where the furthest path of `cost` steps on `diagonal` begins its slide; negative where none stays inside the box.
  private func furthest(_ reach: [Int], _ diagonal: Int, _ cost: Int, _ offset: Int, limits: (Int, Int)) -> Int {
    guard cost > 0 else { return 0 }
    let (rows, columns) = (-limits.0, limits.1)
    var x = Int.min
    if diagonal < cost, diagonal < columns {
      let below = reach[offset + diagonal + 1]
      if below >= 0, below - diagonal <= rows { x = below }
    }
    if diagonal > -cost, diagonal > -rows {
      let left = reach[offset + diagonal - 1]
      if left >= 0, left < columns { x = max(x, left + 1) }
    }
    return x
  }

  private func collectRuns() -> [EditRun] {
    var runs: [EditRun] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      let (startOld, startNew) = (i, j)
      while i < old.count, j < new.count, isOldKept[i], isNewKept[j] {
        i += 1
        j += 1
      }
      if i > startOld { runs.append(EditRun(old: startOld..<i, new: startNew..<j, isEqual: true)) }
      let (changedOld, changedNew) = (i, j)
      while i < old.count, !isOldKept[i] { i += 1 }
      while j < new.count, !isNewKept[j] { j += 1 }
      if i > changedOld || j > changedNew {
        runs.append(EditRun(old: changedOld..<i, new: changedNew..<j, isEqual: false))
      }
    }
    return runs
  }
}
