import Foundation
import Workbench

/// What the process finds around it; the only place that looks.
enum Environment {
  /// The default corpus.
  static var corpusPath: String {
    if let path = value("TIFA_CORPUS") { return path }
    let data = value("XDG_DATA_HOME") ?? (value("HOME") ?? "") + "/.local/share"
    return data + "/tifa/corpus.git"
  }

  /// Where what can be made again is kept.
  static var cachePath: String {
    (value("XDG_CACHE_HOME") ?? (value("HOME") ?? "") + "/.cache") + "/tifa"
  }

  /// Whether the environment forbids colour (no-color.org).
  static var forbidsColour: Bool { value("NO_COLOR") != nil || value("TERM") == "dumb" }

  /// The name of the user, where the environment tells it.
  static var userName: String? { value("USER") }

  /// Who to be at a remote of https.
  static var remoteUser: String? { value("TIFA_REMOTE_USER") }

  /// The password there.
  static var remotePassword: String? { value("TIFA_REMOTE_PASSWORD") }

  /// The path of the program that is running.
  static var program: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
  }

  /// The browser that prints reports: the one that is named, or the first on the path; nil where there is none.
  static var browser: String? {
    if let named = value("TIFA_BROWSER") { return named }
    let folders = (value("PATH") ?? "").split(separator: ":").map(String.init)
    let paths = Browser.names.flatMap { name in folders.map { "\($0)/\(name)" } }
    return paths.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Seconds since 1970.
  static var now: Int64 { Int64(Date().timeIntervalSince1970) }

  /// Columns of the terminal on standard output; `COLUMNS` where it is set, 80 where there is none.
  static var columns: Int {
    if let set = value("COLUMNS").flatMap(Int.init), set > 0 { return set }
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  private static func value(_ name: String) -> String? {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else { return nil }
    return value
  }
}
