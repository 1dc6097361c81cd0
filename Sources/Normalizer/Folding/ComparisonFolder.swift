import StatementModel

/// The loop behind `ComparisonForm`: reads written scalars once and writes folded ones with their origins.
///
/// Most scalars stand for themselves or for one other: stretches of these are copied through a table. What has to be seen
/// in its surroundings (blanks, runs of marks, combining marks) is marked in the table and taken one by one.
struct ComparisonFolder {
  var scalars: [UInt32] = []
  /// Where the writing of each folded scalar begins, and behind `run` the end; empty as long as each has its own place.
  private(set) var origins: [Int32] = []
  private var isDirect = true
  /// Where which fold was used; nil where nobody asks, since most callers do not.
  private(set) var uses: [FoldUse]?

  let isChinese: Bool
  private let isVietnamese: Bool
  private let source: ArraySlice<Unicode.Scalar>
  private let table: [FoldTable.Entry]
  var position: Int

  /// `beginning` is what the first scalars are folded to, if that is known.
  init(
    _ source: ArraySlice<Unicode.Scalar>, _ table: [FoldTable.Entry], _ language: Language,
    beginning: consuming [UInt32] = [], recordsUses: Bool = false
  ) {
    self.source = source
    self.table = table
    isChinese = language.isChinese
    isVietnamese = language == .vietnamese
    position = beginning.count
    scalars = beginning
    uses = recordsUses ? [] : nil
  }

  /// Folds it all; once.
  mutating func run() {
    while position < count {
      foldNext()
      if uses == nil { copyPlainStretch() }
    }
    if isVietnamese { placeTones() }
    if scalars.count != count { writeOrigins() }
    if !isDirect { origins.append(Int32(count)) }
  }

  /// Writes out the places of the scalars so far, before one gets another than its own.
  mutating func writeOrigins() {
    guard isDirect else { return }
    isDirect = false
    origins.reserveCapacity(count + 1)
    for place in 0..<scalars.count { origins.append(Int32(truncatingIfNeeded: place)) }
  }

  /// Where the writing of the folded scalar at `index` begins.
  func origin(_ index: Int) -> Int { isDirect ? index : Int(origins[index]) }

  /// Takes back the scalars from `index` on.
  mutating func removeLast(from index: Int) {
    scalars.removeSubrange(index...)
    if !isDirect { origins.removeSubrange(index...) }
  }

  /// Scalars to be folded.
  var count: Int { source.count }

  /// The scalar at `index` as written.
  func written(_ index: Int) -> UInt32 { source[source.startIndex + index].value }

  /// The scalars in `range` as written.
  func written(_ range: Range<Int>) -> [UInt32] {
    source[(source.startIndex + range.lowerBound)..<(source.startIndex + range.upperBound)].map(\.value)
  }

  /// What the table makes of a scalar.
  func folded(_ scalar: UInt32) -> UInt32 { scalar < 0x10000 ? table[Int(scalar)].folded : scalar }

  mutating func append(_ scalar: UInt32, from origin: Int) {
    if origin != scalars.count { writeOrigins() }
    scalars.append(scalar)
    if !isDirect { origins.append(Int32(truncatingIfNeeded: origin)) }
  }

  mutating func note(_ fold: Fold, _ range: Range<Int>) { uses?.append(FoldUse(fold, range.scalarRange)) }

  /// Notes the fold that makes `folded` of `scalar`, if one does.
  mutating func note(_ scalar: UInt32, as folded: UInt32, _ range: Range<Int>) {
    if uses != nil, folded != scalar { note(FoldTable.fold(of: scalar), range) }
  }

  /// Copies the scalars from `position` on that the table alone folds.
  private mutating func copyPlainStretch() {
    let start = source.startIndex
    var index = position
    while index < count {
      let scalar = source[start &+ index].value
      guard scalar < 0x10000 else { break }
      let entry = table[Int(scalar)]
      guard entry.isPlain else { break }
      append(entry.folded, from: index)
      index &+= 1
    }
    position = index
  }

  private mutating func foldNext() {
    let scalar = written(position)
    if Self.combines(scalar) {
      composeWithBase()
    } else if ScalarClass(scalar) == .space {
      foldBlanks()
    } else {
      foldScalar(scalar)
    }
  }

  private mutating func foldScalar(_ scalar: UInt32) {
    let folded = folded(scalar)
    if FoldTable.invisible.contains(folded) {
      note(.invisible, position..<(position + 1))
      position += 1
    } else if FoldTable.runs.contains(folded) {
      foldRun(of: folded)
    } else if Self.isSingleton(scalar) {
      foldSingleton()
    } else {
      note(scalar, as: folded, position..<(position + 1))
      append(folded, from: position)
      position += 1
    }
  }

  private mutating func placeTones() {
    for index in TonePlacement.fold(&scalars) {
      let end = index + 2 < scalars.count ? origin(index + 2) : count
      note(.tonePlacement, origin(index)..<end)
    }
  }
}
