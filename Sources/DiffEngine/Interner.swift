/// Gives equal values equal numbers, counted from 0 in order of first appearance.
struct Interner<Value: Hashable> {
  private var numbers: [Value: Int32] = [:]

  /// How many different values were seen.
  var count: Int { numbers.count }

  /// The number of `value`, a new one where it was not seen before.
  mutating func number(of value: Value) -> Int32 {
    if let number = numbers[value] { return number }
    let number = Int32(numbers.count)
    numbers[value] = number
    return number
  }
}
