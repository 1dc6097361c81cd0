/// How far an instrument has come, as a statement has it; in the order of the way, spelled in JSON as the raw values.
///
/// An order of the way alone: that a text is to be revised says nothing against its being in force.
public enum InstrumentStage: String, Sendable, CaseIterable, Comparable {
  /// Whether to have it is looked into (探讨).
  case explored
  /// It is negotiated (商谈, 谈判, 磋商).
  case inConsultation = "in-consultation"
  /// To sign it is aimed at (争取签署, 力争……签署).
  case toBeSigned = "to-be-signed"
  /// To conclude it soon is agreed (尽快商签).
  case toBeConcluded = "to-be-concluded"
  /// Its text is agreed (文本达成一致).
  case textAgreed = "text-agreed"
  /// It is signed (签署).
  case signed
  /// It is to be revised (修订).
  case toBeRevised = "to-be-revised"

  /// Orders by the way.
  public static func < (left: InstrumentStage, right: InstrumentStage) -> Bool { left.rank < right.rank }

  /// Whether it is not signed yet.
  public var isAnnounced: Bool { self < .signed }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
