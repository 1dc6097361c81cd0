import Laws
import StatementModel

@testable import Normalizer

extension FuzzTarget {
  /// Labels, numerals, dates and headers at the beginning of a text.
  static let labels = FuzzTarget("labels", longest: 48, words: "text") { bytes in
    var input = FuzzInput(bytes)
    let profile = LanguageProfile.profile(for: input.language())
    return LabelLaw(input.scalars, profile).problems()
  }
}

/// The laws of reading labels and dates: what is found lies inside the text and holds nothing but itself, so that read
/// alone it is the same.
struct LabelLaw {
  private let text: Scalars
  private let profile: LanguageProfile
  private var breaches = Breaches()

  init(_ text: Scalars, _ profile: LanguageProfile) {
    self.text = text
    self.profile = profile
  }

  func problems() -> [String] {
    var law = self
    law.checkLabels()
    law.checkDates()
    law.checkHeader()
    return law.breaches.list
  }

  private mutating func checkLabels() {
    var readings: [LabelReading] = []
    profile.read(text, text.indices) { readings.append($0) }
    for reading in readings {
      let range = reading.range
      guard range.lowerBound == 0, range.upperBound <= text.count, !range.isEmpty else {
        return breaches.require(false, "a label at \(range)")
      }
      breaches.require(text[range].last.map { !$0.isBlank } ?? false, "a label that ends with a blank: \(range)")
      let shape = profile.labels[reading.shape]
      breaches.require(shape.numeral == nil || reading.value > 0, "a label without a number: \(range)")
      let alone = shape.read(Array(text[range]), 0..<range.count, index: reading.shape, checksGap: false)
      breaches.require(
        alone?.value == reading.value && alone?.component == reading.component && alone?.range == range,
        "the label \(range) alone is another")
    }
  }

  private mutating func checkDates() {
    guard let found = profile.dates.first(text, in: text.indices) else { return }
    guard found.range.lowerBound >= 0, found.range.upperBound <= text.count, !found.range.isEmpty else {
      return breaches.require(false, "a date at \(found.range)")
    }
    let alone = profile.dates.first(Array(text[found.range]), in: 0..<found.range.count)
    breaches.require(alone?.date == found.date, "the date \(found.date) alone is \(String(describing: alone?.date))")
    breaches.require(StatementDate(found.date.description) == found.date, "\(found.date) does not read back")
    guard let line = Dateline(text, text.indices, profile.dates) else { return }
    let places = [line.dateRange] + [line.place].compactMap(\.self)
    breaches.require(places.allSatisfy { $0.upperBound <= text.count }, "a dateline outside of the text")
  }

  private mutating func checkHeader() {
    let lines = Line.lines(of: text, Marks(text))
    breaches.require(
      zip(lines, lines.dropFirst()).allSatisfy { $0.whole.upperBound < $1.whole.lowerBound }, "lines meet")
    guard let (range, next) = FrontMatter.lines(text, lines) else { return }
    breaches.require(range.upperBound <= text.count && next <= lines.count, "a header outside of the text")
    for (key, value) in FrontMatter(text, range).values {
      let isInside = range.lowerBound <= value.range.lowerBound && value.range.upperBound <= range.upperBound
      breaches.require(isInside, "the value of \(key) outside of the header")
    }
  }
}
