import DiffEngine

/// The places of a wording diff at which both sides differ.
struct ChangedPlaces {
  private let old: [Unicode.Scalar]
  private let new: [Unicode.Scalar]
  private var hunks: [(old: Range<Int>, new: Range<Int>)] = []

  init(_ edits: [Edit]) {
    old = edits.flatMap { Array($0.old.unicodeScalars) }
    new = edits.flatMap { Array($0.new.unicodeScalars) }
    var (one, other, isOpen) = (0, 0, false)
    for edit in edits {
      let ends = (one + edit.old.unicodeScalars.count, other + edit.new.unicodeScalars.count)
      if edit.operation != .equal, !edit.isEditorial {
        if isOpen, let last = hunks.popLast() {
          hunks.append((last.old.lowerBound..<ends.0, last.new.lowerBound..<ends.1))
        } else {
          hunks.append((one..<ends.0, other..<ends.1))
        }
      }
      isOpen = edit.operation != .equal
      (one, other) = ends
    }
  }

  /// Whether at one place wordings of the old side went and such of the new side came.
  ///
  /// A frame around both may be a part of either, and what changed may be a little more than the wording.
  func share(_ lost: [String], _ found: [String]) -> Bool {
    let places = (lost.flatMap { Self.places(of: $0, in: old) }, found.flatMap { Self.places(of: $0, in: new) })
    return hunks.contains { hunk in
      places.0.contains { Self.isMostly($0, in: hunk.old) } && places.1.contains { Self.isMostly($0, in: hunk.new) }
    }
  }

  /// Whether a wording is at least a third of its own in what changed, and makes up at least half of that.
  private static func isMostly(_ place: Range<Int>, in hunk: Range<Int>) -> Bool {
    let common = place.clamped(to: hunk).count
    return common * 3 >= place.count && common * 2 >= hunk.count && common > 0
  }

  private static func places(of wording: String, in text: [Unicode.Scalar]) -> [Range<Int>] {
    let scalars = Array(wording.unicodeScalars)
    guard !scalars.isEmpty, scalars.count <= text.count else { return [] }
    return (0...(text.count - scalars.count)).compactMap { start in
      text[start..<(start + scalars.count)].elementsEqual(scalars) ? start..<(start + scalars.count) : nil
    }
  }
}
