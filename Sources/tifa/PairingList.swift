import StatementModel
import Workbench

/// What `tifa pair --list SERIES` prints.
struct PairingList {
  let series: CorpusName
  let globals: GlobalOptions
  let bounds: LimitOptions

  func write() throws {
    try globals.require(.text, .json)
    let readings = try globals.workbench(bounds).pairings(of: series)
    try Output(options: globals).write(globals.chosenFormat == .json ? json(readings) : list(readings))
    for note in readings.compactMap(\.misfit) { StandardError.note(note, globals) }
  }

  private func list(_ readings: [PairingReading]) -> String {
    guard !readings.isEmpty else { return "\(series) has no pairings\n" }
    return readings.map { reading in
      """
      \(reading.number)  \(reading.pairing)\(reading.misfit == nil ? "" : "  (no longer fits)")
        of   \(reading.pairing.texts.old), \(reading.pairing.texts.new)
        why  \(reading.pairing.reason)
        by   \(reading.pairing.author), \(RecordingTime.written(reading.pairing.recordedAt))

      """
    }.joined(separator: "\n")
  }

  private func json(_ readings: [PairingReading]) throws -> String {
    try MachineOutput.json([
      "series": .string(series.description), "pairings": .array(readings.map(entry)),
    ])
  }

  private func entry(_ reading: PairingReading) -> MachineOutput {
    let pairing = reading.pairing
    return .object([
      "number": .number(reading.number), "verdict": .string(pairing.verdict.rawValue),
      "old": .object(["text": .string(pairing.texts.old.description), "quote": .string(pairing.anchors.old.quote)]),
      "new": .object(["text": .string(pairing.texts.new.description), "quote": .string(pairing.anchors.new.quote)]),
      "why": .string(pairing.reason), "by": .string(pairing.author),
      "recorded_at": .string(RecordingTime.written(pairing.recordedAt)), "misfit": .optional(reading.misfit),
    ])
  }
}
