import WordingHistory

/// Counts as a row of bars in a line of text: `·` for none, `▁` to `█` in proportion to the largest.
enum Sparkline {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The line, a bar for each count; 0 is never drawn as a bar, and what is more than 0 always.
  static func line(_ counts: [Int]) -> String {
    let most = counts.max() ?? 0
    return String(counts.map { $0 <= 0 ? "·" : bars[($0 * bars.count + most - 1) / most - 1] })
  }
}
