import ArgumentParser
import Foundation
import StatementModel

/// A moment that the user names: a day, a moment in UTC, or seconds since 1970.
struct RecordingTime: ExpressibleByArgument {
  let seconds: Int64

  init?(argument: String) {
    if let seconds = Int64(argument), seconds >= 0, StatementDate(argument) == nil {
      self.seconds = seconds
      return
    }
    let moment = StatementDate(argument)?.day == nil ? argument : argument + "T00:00:00Z"
    guard let date = try? Date(moment, strategy: .iso8601), date.timeIntervalSince1970 >= 0 else { return nil }
    seconds = Int64(date.timeIntervalSince1970)
  }

  /// A moment as people read it, in UTC.
  static func written(_ seconds: Int64) -> String {
    Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
  }
}
