/// One wording of a formulation.
struct WordingForm {
  /// As it is first written, or as the user's list has it.
  let written: String
  /// Its tokens; empty where it stands nowhere.
  let symbols: ArraySlice<Int32>
}
