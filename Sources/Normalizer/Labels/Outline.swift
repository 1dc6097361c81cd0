/// The numbering of a document: which readings are labels, and under which elements every paragraph stands.
struct Outline {
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
    /// The innermost of the elements the paragraph stands under.
    var element: Element?
    let broken: Break?
    let verdicts: [Judged]
  }

  let shapes: [LabelShape]
  /// The innermost element that is open; the ranks of those around it fall.
  private(set) var open: Element?
  /// How many elements there were so far.
  private var count = 0
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
  init(shapes: [LabelShape], readings: LabelReadings, explains: Bool) {
    self.shapes = shapes
    self.explains = explains
    last = Array(repeating: nil, count: shapes.count)
    places = Array(repeating: [], count: shapes.count)
    for paragraph in 0..<readings.count {
      for reading in readings[paragraph] { note(reading, in: paragraph) }
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

  /// The element an unlabelled paragraph stands under.
  var holding: Element? { open?.holding }

  /// Closes the elements of a deeper list that a bullet with this indent ends.
  mutating func endDeeper(than indent: Int) { open = open?.innermost { $0.indent <= indent } }

  /// Enters the label of a paragraph, if one of its readings makes sense here.
  mutating func enter(_ readings: ArraySlice<LabelReading>, paragraph: Int, indent: Int) -> Entry {
    guard let first = readings.first else { return Entry(reading: nil, element: holding, broken: nil, verdicts: []) }
    if readings.count == 1 { return enter(only: first, paragraph: paragraph, indent: indent) }
    let readings = Array(readings)
    let fits = readings.map { fit($0, paragraph) }
    guard let best = fits.indices.filter({ fits[$0].cost != nil }).min(by: { fits[$0] < fits[$1] }) else {
      let verdicts = zip(readings, fits).map { Judged(reading: $0, verdict: $1.verdict) }
      return Entry(reading: nil, element: holding, broken: nil, verdicts: verdicts)
    }
    let verdicts = readings.indices.map { index in
      let verdict = index == best || fits[index].cost == nil ? fits[index].verdict : .second
      return Judged(reading: readings[index], verdict: verdict)
    }
    if shapes[readings[best].shape].numeral != nil { push(readings[best], indent: indent) }
    let element = shapes[readings[best].shape].numeral != nil ? open : holding
    return Entry(reading: readings[best], element: element, broken: fits[best].broken, verdicts: verdicts)
  }

  private mutating func enter(only reading: LabelReading, paragraph: Int, indent: Int) -> Entry {
    let fit = fit(reading, paragraph)
    let verdicts = explains ? [Judged(reading: reading, verdict: fit.verdict)] : []
    guard fit.cost != nil else { return Entry(reading: nil, element: holding, broken: nil, verdicts: verdicts) }
    let isNumbered = shapes[reading.shape].numeral != nil
    if isNumbered { push(reading, indent: indent) }
    return Entry(reading: reading, element: isNumbered ? open : holding, broken: fit.broken, verdicts: verdicts)
  }

  private mutating func push(_ reading: LabelReading, indent: Int) {
    let shape = shapes[reading.shape]
    let element = Element(
      reading, component: component(of: reading), indent: indent, holdsFollowing: shape.holdsFollowing, number: count,
      in: open?.innermost { shapes[$0.shape].rank < shape.rank })
    count += 1
    open = element
    last[reading.shape] = element
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
    let earlier = (shape.runsThrough ? last[reading.shape] : open?.innermost { $0.shape == reading.shape })?.reading
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
  private func strays(_ reading: LabelReading, from earlier: LabelReading) -> Bool {
    earlier.value >= 2 && reading.suffixes.isEmpty && shapes[reading.shape].holdsFollowing
      && (earlier.value...(earlier.value + 1 + Self.mostMissing)).contains(reading.value)
  }
}
