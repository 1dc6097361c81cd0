import StatementModel

/// The loop behind `ComparisonForm`: reads written scalars once and writes folded ones with their origins.
///
/// Most scalars stand for themselves or for one other: stretches of these are copied through a table. What has to be seen
/// in its surroundings (blanks, runs of marks, combining marks) is marked in the table and taken one by one.
struct ComparisonFolder {
  var scalars: [UInt32] = []
  /// Where the writing of each folded scalar begins; `run` adds the end.
  var origins: [Int32] = []
  /// Where which fold was used; nil where nobody asks, since most callers do not.
  private(set) var uses: [FoldUse]?

  let isChinese: Bool
  private let isVietnamese: Bool
  private let source: ArraySlice<Unicode.Scalar>
  private let table: [FoldTable.Entry]
  var position = 0

  init(_ source: ArraySlice<Unicode.Scalar>, language: Language, recordsUses: Bool = false) {
    self.source = source
    isChinese = language.isChinese
    isVietnamese = language == .vietnamese
    table = FoldTable.entries(for: language)
    uses = recordsUses ? [] : nil
  }

  /// Folds it all; once.
  mutating func run() {
    if uses == nil { copyPlainBeginning() }
    while position < count {
      foldNext()
      if uses == nil { copyPlainStretch() }
    }
    if isVietnamese { placeTones() }
    origins.append(Int32(count))
  }

  /// Scalars to be folded.
  var count: Int { source.count }

  /// The scalar at `index` as written.
  func written(_ index: Int) -> UInt32 { source[source.startIndex + index].value }

  /// The scalars in `range` as written.
  func written(_ range: Range<Int>) -> [UInt32] { range.map(written) }

  /// What the table makes of a scalar.
  func folded(_ scalar: UInt32) -> UInt32 { scalar < 0x10000 ? table[Int(scalar)].folded : scalar }

  mutating func append(_ scalar: UInt32, from origin: Int) {
    scalars.append(scalar)
    origins.append(Int32(origin))
  }

  mutating func note(_ fold: Fold, _ range: Range<Int>) { uses?.append(FoldUse(fold, range.scalarRange)) }

  /// Notes the fold that makes `folded` of `scalar`, if one does.
  mutating func note(_ scalar: UInt32, as folded: UInt32, _ range: Range<Int>) {
    if uses != nil, folded != scalar { note(FoldTable.fold(of: scalar), range) }
  }

  /// Copies the scalars from the beginning on that the table alone folds: most clauses up to their last mark.
  private mutating func copyPlainBeginning() {
    scalars = Array(unsafeUninitializedCapacity: count + 1) { scalars, copied in
      source.withUnsafeBufferPointer { source in
        table.withUnsafeBufferPointer { table in
          while copied < source.count, source[copied].value < 0x10000 {
            let entry = table[Int(source[copied].value)]
            guard entry.isPlain else { break }
            scalars.initializeElement(at: copied, to: entry.folded)
            copied += 1
          }
        }
      }
    }
    position = scalars.count
    origins = Array(unsafeUninitializedCapacity: count + 1) { origins, copied in
      for place in 0..<position { origins.initializeElement(at: place, to: Int32(truncatingIfNeeded: place)) }
      copied = position
    }
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
      scalars.append(entry.folded)
      origins.append(Int32(truncatingIfNeeded: index))
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
      let end = index + 2 < origins.count ? Int(origins[index + 2]) : count
      note(.tonePlacement, Int(origins[index])..<end)
    }
  }
}
