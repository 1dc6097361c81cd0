/// A pair of clauses that may correspond.
struct Candidate {
  /// The clause of the old text.
  let old: Int
  /// The clause of the new text.
  let new: Int
  /// How alike they are by themselves, 0…1.
  let likeness: Double
  /// Likeness plus what the neighbours add.
  var score: Double
}
