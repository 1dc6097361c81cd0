/// A label that a paragraph may begin with.
///
/// A class, since the outline, the elements and the drafts hold it.
final class LabelReading {
  /// Index of the shape in its profile.
  let shape: Int
  /// The number; 0 for a shape without one.
  let value: Int
  /// Its component in a number path.
  let component: String
  /// The numbers after 之, such as 1 in 第七条之一.
  let suffixes: [Int]
  /// Where the label stands, blanks after it left out.
  let range: Range<Int>
  /// The numbers of the levels above, such as 1 and 2 in 1.2.3; empty for a label that does not name them.
  let above: [Int]

  init(shape: Int, value: Int, component: String, suffixes: [Int], range: Range<Int>, above: [Int]) {
    (self.shape, self.value, self.component) = (shape, value, component)
    (self.suffixes, self.range, self.above) = (suffixes, range, above)
  }
}
