import StatementModel

/// A line of the title, or the title as a header gives it, which may be written there with escapes.
struct TitlePiece {
  /// What is read, with traditional and decomposed writing as in a `ReadingCopy`.
  let copy: Scalars
  /// What it is called: the same offsets, as written.
  let written: Scalars
  /// The part of both that is the title.
  let range: Range<Int>
  /// Where all of it stands, if offsets into it are none into the text.
  let place: ScalarRange?

  /// A line of the text.
  init(line range: Range<Int>, copy: Scalars, written: Scalars) {
    (self.copy, self.written, self.range, place) = (copy, written, range, nil)
  }

  /// A title that stands escaped at `place`.
  init(title: Scalars, copy: Scalars, at place: ScalarRange) {
    (self.copy, written, range, self.place) = (copy, title, title.indices, place)
  }

  /// Where a part of the piece stands in the text.
  func place(of part: Range<Int>) -> ScalarRange { place ?? part.scalarRange }

  /// A part of the piece with where it was read.
  func part(_ range: Range<Int>) -> Sourced<String> {
    Sourced(MetadataReader.folded(Array(written[range])), .read(place(of: range)))
  }
}
