public import WordingHistory

/// The instruments of a series with what is known of the texts, for every format.
public struct InstrumentReport: Sendable {
  /// The instruments.
  public let register: InstrumentRegister
  /// The series that was asked for; nil where texts were named.
  public let series: String?
  /// How many statements its catalogue knows of; nil where there is none.
  public let catalogued: Int?
  /// Those of them that are not held.
  public let missing: [String]
  /// What a reader should know of the texts, each a sentence without a full stop.
  public let notes: [String]

  /// Creates a report.
  public init(
    _ register: InstrumentRegister, series: String? = nil, catalogued: Int? = nil, missing: [String] = [],
    notes: [String] = []
  ) {
    (self.register, self.series, self.catalogued) = (register, series, catalogued)
    (self.missing, self.notes) = (missing, notes)
  }

  /// How many instruments a statement names, of each kind.
  struct Counts {
    var titles = 0
    var signed = 0
    var cited = 0
    var announced = 0
    var toBeRevised = 0
    /// In quotation marks and at no stage.
    var quoted = 0
  }

  /// The counts of a statement; titles are those in 《》, each either signed there or cited.
  ///
  /// Where titles have no marks of their own, the cited ones are those at no stage.
  func counts(_ statement: Int) -> Counts {
    var counts = Counts()
    for instrument in register.instruments(in: statement) {
      let mentions = instrument.mentions.filter { $0.statement == statement }
      let stage = instrument.stage(in: statement)
      if mentions.contains(where: { $0.marks == .title }) {
        counts.titles += 1
        if stage == .signed { counts.signed += 1 } else { counts.cited += 1 }
      } else if stage?.isAnnounced == true {
        counts.announced += 1
      } else if stage == .signed {
        counts.signed += 1
      } else if stage == nil {
        if mentions.contains(where: { $0.marks == .quotation }) { counts.quoted += 1 } else { counts.cited += 1 }
      }
      if stage == .toBeRevised { counts.toBeRevised += 1 }
    }
    return counts
  }

  /// What was read, as `FormulationReport.extent`.
  var extent: String {
    let held = register.statements.count
    guard let catalogued else { return "\(held) \(held == 1 ? "statement" : "statements") held" }
    let known = catalogued - missing.count
    return "\(known) of \(catalogued) catalogued statements held"
      + (held > known ? ", and \(held - known) that the catalogue does not have" : "")
  }
}
