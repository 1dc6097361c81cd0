/// Many short lists of numbers in one array.
struct NumberLists {
  private var numbers: [Int32] = []
  private var starts: [Int] = [0]

  /// How many lists there are.
  var count: Int { starts.count - 1 }

  /// The list at `index`.
  subscript(index: Int) -> ArraySlice<Int32> { numbers[starts[index]..<starts[index + 1]] }

  /// Adds numbers to the list that is being written.
  mutating func append(contentsOf list: ArraySlice<Int32>) { numbers.append(contentsOf: list) }

  /// Ends a list.
  mutating func close() { starts.append(numbers.count) }

  /// For each of the numbers 0..<count, the lists that hold it, ascending; O(numbers).
  func transposed(count: Int) -> NumberLists {
    var result = NumberLists()
    result.starts = Array(repeating: 0, count: count + 1)
    for number in numbers { result.starts[Int(number) + 1] += 1 }
    for index in 0..<count { result.starts[index + 1] += result.starts[index] }
    var next = result.starts
    result.numbers = Array(repeating: 0, count: numbers.count)
    for list in 0..<self.count {
      for number in self[list] {
        result.numbers[next[Int(number)]] = Int32(truncatingIfNeeded: list)
        next[Int(number)] += 1
      }
    }
    return result
  }
}
