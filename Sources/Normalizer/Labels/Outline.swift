/// The numbering of a document: which readings are labels, and under which elements every paragraph stands.
struct Outline {
  /// An element that is open: a section, an item, an article.
  struct Element {
    /// Index of the label's shape in the profile.
    let shape: Int
    let value: Int
    let suffixes: [Int]
    /// Its component in a number path.
    let component: String
    /// How far its line is indented, in scalars.
    let indent: Int
  }

  /// A break in a sequence of numbers.
  enum Break {
    /// The numbers from the first to the second are missing.
    case gap(Int, Int)
    case again
  }

  let shapes: [LabelShape]
  private var open: [Element] = []
  private var last: [Int: Element] = [:]
  private var places: [Place: Int] = [:]

  private struct Place: Hashable {
    let shape: Int
    let value: Int
  }

  /// Takes note of all readings of all paragraphs, so that a doubtful label can look for its successor.
  init(shapes: [LabelShape], readings: [[LabelReading]]) {
    self.shapes = shapes
    for (paragraph, readings) in readings.enumerated() {
      for reading in readings { places[Place(shape: reading.shape, value: reading.value)] = paragraph }
    }
  }

  /// The elements an unlabelled paragraph stands under.
  var holding: [Element] { Array(open.prefix { shapes[$0.shape].holdsFollowing }) }

  /// Closes the elements of a deeper list that a bullet with this indent ends.
  mutating func endDeeper(than indent: Int) {
    while let last = open.last, last.indent > indent { open.removeLast() }
  }

  /// Enters the label of a paragraph, if one of its readings makes sense here.
  mutating func enter(
    _ readings: [LabelReading], paragraph: Int, indent: Int
  ) -> (reading: LabelReading, path: [Element], broken: Break?)? {
    let candidates = readings.compactMap { reading in
      fit(reading, paragraph).map { (reading: reading, fit: $0) }
    }
    guard let best = candidates.min(by: { $0.fit.cost < $1.fit.cost }) else { return nil }
    guard shapes[best.reading.shape].numeral != nil else { return (best.reading, holding, nil) }
    push(best.reading, indent: indent)
    return (best.reading, open, best.fit.broken)
  }

  private mutating func push(_ reading: LabelReading, indent: Int) {
    let shape = reading.shape
    open = Array(open.prefix { $0.shape != shape && shapes[$0.shape].rank < shapes[shape].rank })
    let element = Element(
      shape: shape, value: reading.value, suffixes: reading.suffixes, component: reading.component,
      indent: indent)
    open.append(element)
    last[shape] = element
  }

  /// How well a reading goes on with what is open: the lower the cost the better; nil where it makes no sense.
  private func fit(_ reading: LabelReading, _ paragraph: Int) -> (cost: Int, broken: Break?)? {
    let shape = shapes[reading.shape]
    guard shape.numeral != nil else { return (3, nil) }
    let goesOn = (places[Place(shape: reading.shape, value: reading.value + 1)] ?? -1) > paragraph
    let isCertain = shape.isFirm || goesOn
    let earlier = shape.runsThrough ? last[reading.shape] : open.first { $0.shape == reading.shape }
    guard let earlier else {
      if reading.value == 1 { return isCertain ? (1, nil) : nil }
      return isCertain ? (4, .gap(1, reading.value - 1)) : nil
    }
    if reading.value == earlier.value + 1 { return (0, nil) }
    if reading.value == earlier.value, !reading.suffixes.isEmpty, reading.suffixes != earlier.suffixes {
      return (0, nil)
    }
    guard isCertain else { return nil }
    if reading.value == 1 { return (2, nil) }
    return reading.value > earlier.value
      ? (4, .gap(earlier.value + 1, reading.value - 1)) : (5, .again)
  }
}
