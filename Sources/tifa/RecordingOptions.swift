import ArgumentParser
import Foundation

/// When something is recorded.
struct RecordingOptions: ParsableArguments {
  @Option(
    name: .customLong("recorded-at"),
    help: ArgumentHelp(
      "Record this time instead of now, so that a corpus can be built again to the same commits.",
      discussion: "A day (2024-05-17), a moment in UTC (2024-05-17T08:30:00Z), or seconds since 1970.",
      valueName: "time"))
  var time: RecordingTime?

  /// Seconds since 1970.
  var seconds: Int64 { time?.seconds ?? Environment.now }
}
