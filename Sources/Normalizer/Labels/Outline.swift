/// The numbering of a document: which readings are labels, and under which elements every paragraph stands.
struct Outline {
  /// An element that is open: a section, an item, an article.
  struct Element: Equatable {
    /// Index of the label's shape in the profile.
    let shape: Int
    let value: Int
    let suffixes: [Int]
    /// Its component in a number path.
    let component: String
    /// How far its line is indented, in scalars.
    let indent: Int
    /// The numbers of the levels above that the label names; empty for most.
    var above: [Int] = []
  }

  /// A break in a sequence of numbers.
  enum Break {
    /// The numbers from the first to the second are missing.
    case gap(Int, Int)
    case again
  }

  /// What became of a reading.
  enum Verdict {
    /// A mark without number.
    case mark
    /// The number after the one before it, or that number with another suffix.
    case next
    /// The first of a list, known by its shape or by the second one after it.
    case first
    /// A number that makes a gap in a list, or begins one in its middle.
    case gap
    /// The first number once more, and the second after it.
    case restart
    /// A number that was there before.
    case again
    /// Rejected: it goes on with nothing, and nothing goes on with it.
    case alone
    /// Fits, but another reading fits better.
    case second
  }

  /// A reading with what became of it.
  struct Judged {
    let reading: LabelReading
    let verdict: Verdict
  }

  /// What a paragraph's label comes to.
  struct Entry {
    /// The label; nil where none of the readings makes sense.
    let reading: LabelReading?
    /// The elements the paragraph stands under.
    let path: [Element]
    let broken: Break?
    let verdicts: [Judged]
  }

  let shapes: [LabelShape]
  private(set) var open: [Element] = [] {
    didSet {
      let end = open.firstIndex { !shapes[$0.shape].holdsFollowing }
      holding = end.map { Array(open[..<$0]) } ?? open
    }
  }
  /// The latest element of each shape.
  private(set) var last: [Element?]
  /// For each shape, the last paragraph that has a reading of each value; -1 where none has.
  private var places: [[Int]]
  /// The same for readings that name the levels above, of which there are few.
  private var dottedPlaces: [Place: Int] = [:]

  private struct Place: Hashable {
    let shape: Int
    let above: [Int]
    let value: Int
  }

  /// Whether it says what became of the readings: only an explanation asks for that.
  let explains: Bool

  /// Takes note of all readings of all paragraphs, so that a doubtful label can look for its successor.
  init(shapes: [LabelShape], readings: [[LabelReading]], explains: Bool) {
    self.shapes = shapes
    self.explains = explains
    last = Array(repeating: nil, count: shapes.count)
    places = Array(repeating: [], count: shapes.count)
    for (paragraph, readings) in readings.enumerated() {
      for reading in readings { note(reading, in: paragraph) }
    }
  }

  private mutating func note(_ reading: LabelReading, in paragraph: Int) {
    guard reading.above.isEmpty else {
      dottedPlaces[Place(shape: reading.shape, above: reading.above, value: reading.value)] = paragraph
      return
    }
    let missing = reading.value + 1 - places[reading.shape].count
    if missing > 0 { places[reading.shape] += repeatElement(-1, count: missing) }
    places[reading.shape][reading.value] = paragraph
  }

  /// Whether a label of this shape and number may begin a paragraph after this one.
  func comesLater(_ value: Int, shape: Int, above: [Int] = [], than paragraph: Int) -> Bool {
    guard above.isEmpty else {
      return (dottedPlaces[Place(shape: shape, above: above, value: value)] ?? -1) > paragraph
    }
    return value < places[shape].count && places[shape][value] > paragraph
  }

  /// The elements an unlabelled paragraph stands under.
  private(set) var holding: [Element] = []

  /// Closes the elements of a deeper list that a bullet with this indent ends.
  mutating func endDeeper(than indent: Int) {
    let deeper = open.reversed().prefix { $0.indent > indent }.count
    if deeper > 0 { open.removeLast(deeper) }
  }

  /// Enters the label of a paragraph, if one of its readings makes sense here.
  mutating func enter(_ readings: [LabelReading], paragraph: Int, indent: Int) -> Entry {
    guard !readings.isEmpty else { return Entry(reading: nil, path: holding, broken: nil, verdicts: []) }
    if readings.count == 1 { return enter(only: readings[0], paragraph: paragraph, indent: indent) }
    let fits = readings.map { fit($0, paragraph) }
    guard let best = fits.indices.filter({ fits[$0].cost != nil }).min(by: { fits[$0] < fits[$1] }) else {
      let verdicts = zip(readings, fits).map { Judged(reading: $0, verdict: $1.verdict) }
      return Entry(reading: nil, path: holding, broken: nil, verdicts: verdicts)
    }
    let verdicts = readings.indices.map { index in
      let verdict = index == best || fits[index].cost == nil ? fits[index].verdict : .second
      return Judged(reading: readings[index], verdict: verdict)
    }
    if shapes[readings[best].shape].numeral != nil { push(readings[best], indent: indent) }
    let path = shapes[readings[best].shape].numeral != nil ? open : holding
    return Entry(reading: readings[best], path: path, broken: fits[best].broken, verdicts: verdicts)
  }

  private mutating func enter(only reading: LabelReading, paragraph: Int, indent: Int) -> Entry {
    let fit = fit(reading, paragraph)
    let verdicts = explains ? [Judged(reading: reading, verdict: fit.verdict)] : []
    guard fit.cost != nil else { return Entry(reading: nil, path: holding, broken: nil, verdicts: verdicts) }
    let isNumbered = shapes[reading.shape].numeral != nil
    if isNumbered { push(reading, indent: indent) }
    return Entry(reading: reading, path: isNumbered ? open : holding, broken: fit.broken, verdicts: verdicts)
  }

  private mutating func push(_ reading: LabelReading, indent: Int) {
    let shape = reading.shape
    let component = component(of: reading)
    let end = open.firstIndex { $0.shape == shape || shapes[$0.shape].rank >= shapes[shape].rank } ?? open.endIndex
    let element = Element(
      shape: shape, value: reading.value, suffixes: reading.suffixes, component: component, indent: indent,
      above: reading.above)
    var path: [Element] = []
    path.reserveCapacity(end + 1)
    path += open[..<end]
    path.append(element)
    open = path
    last[shape] = element
  }

  /// How well a reading goes on with what is open: the lower the cost the better; none where it makes no sense.
  struct Fit: Comparable {
    let cost: Int?
    let verdict: Verdict
    var broken: Break?

    static func < (lhs: Fit, rhs: Fit) -> Bool { (lhs.cost ?? .max) < (rhs.cost ?? .max) }
    static func == (lhs: Fit, rhs: Fit) -> Bool { lhs.cost == rhs.cost }
  }

  private func fit(_ reading: LabelReading, _ paragraph: Int) -> Fit {
    let shape = shapes[reading.shape]
    guard shape.numeral != nil else { return Fit(cost: 3, verdict: .mark) }
    guard reading.above.isEmpty else { return dottedFit(reading, paragraph) }
    let goesOn = comesLater(reading.value + 1, shape: reading.shape, than: paragraph)
    let isCertain = shape.isFirm || goesOn
    let earlier = shape.runsThrough ? last[reading.shape] : open.first { $0.shape == reading.shape }
    if let earlier {
      if reading.value == earlier.value + 1 { return Fit(cost: 0, verdict: .next) }
      if reading.value == earlier.value, !reading.suffixes.isEmpty, reading.suffixes != earlier.suffixes {
        return Fit(cost: 0, verdict: .next)
      }
    }
    guard isCertain || earlier.map({ strays(reading, from: $0) }) == true else {
      return Fit(cost: nil, verdict: .alone)
    }
    guard let earlier else {
      return reading.value == 1
        ? Fit(cost: 1, verdict: .first) : Fit(cost: 4, verdict: .gap, broken: .gap(1, reading.value - 1))
    }
    if reading.value == 1 { return Fit(cost: 2, verdict: .restart) }
    return reading.value > earlier.value
      ? Fit(cost: 4, verdict: .gap, broken: .gap(earlier.value + 1, reading.value - 1))
      : Fit(cost: 5, verdict: .again, broken: .again)
  }

  /// Numbers that may be missing before the last label of a list; what is further off is no part of it.
  private static let mostMissing = 2

  /// Whether the label ends a list that is under way with a number left out, or with its last number once more.
  private func strays(_ reading: LabelReading, from earlier: Element) -> Bool {
    earlier.value >= 2 && reading.suffixes.isEmpty && shapes[reading.shape].holdsFollowing
      && (earlier.value...(earlier.value + 1 + Self.mostMissing)).contains(reading.value)
  }
}
