import StatementModel

/// Reads the day at the beginning of a machine-readable date: ISO 8601, with slashes, or eight digits.
enum PageDate {
  /// `2022-11-01T21:15:00+08:00`, `2022/11/1`, `2022年11月1日`, `20221101`; nil for anything else.
  ///
  /// Days first (`01/11/2022`) could be read in two ways and are not read.
  static func day(_ text: String) -> StatementDate? {
    var numbers: [[Unicode.Scalar]] = [[]]
    for scalar in text.unicodeScalars.drop(while: \.properties.isWhitespace) {
      if ("0"..."9").contains(scalar) {
        numbers[numbers.count - 1].append(scalar)
      } else if "-/.年月".unicodeScalars.contains(scalar), numbers.count < 3 {
        numbers.append([])
      } else {
        break
      }
    }
    if numbers.count == 1, numbers[0].count >= 8 {
      return date(numbers[0][0..<4], numbers[0][4..<6], numbers[0][6..<8])
    }
    guard numbers.count == 3, numbers[0].count == 4, numbers[1...].allSatisfy({ (1...2).contains($0.count) }) else {
      return nil
    }
    return date(numbers[0][...], numbers[1][...], numbers[2][...])
  }

  private static func date(
    _ year: ArraySlice<Unicode.Scalar>, _ month: ArraySlice<Unicode.Scalar>, _ day: ArraySlice<Unicode.Scalar>
  ) -> StatementDate? {
    let values = [year, month, day].compactMap { Int($0.map(String.init).joined()) }
    return values.count == 3 ? StatementDate(year: values[0], month: values[1], day: values[2]) : nil
  }
}
