/// How many bytes have to be put in, taken out or changed to make one name of another: what "did you mean" asks.
///
/// V. I. Levenshtein's distance by the textbook table; O(n · m), for names only.
func spellingDistance(_ first: String, _ second: String) -> Int {
  let (left, right) = (Array(first.utf8), Array(second.utf8))
  var row = Array(0...right.count)
  for (i, byte) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let changed = diagonal + (byte == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
    }
  }
  return row[right.count]
}
