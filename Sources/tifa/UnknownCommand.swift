import Workbench

/// Catches a mistyped command before the parser takes it for an argument too many.
enum UnknownCommand {
  /// Throws where the first argument is neither a command nor an option, with the command that is nearest.
  static func check(_ arguments: [String], commands: Set<String>) throws {
    guard let first = arguments.first, !first.hasPrefix("-"), !commands.contains(first) else { return }
    let near = commands.sorted().map { (name: $0, distance: spellingDistance(first, $0)) }
    let best = near.min { $0.distance < $1.distance }
    let hint = best.flatMap { $0.distance <= 3 ? "did you mean 'tifa \($0.name)'?" : nil }
    throw WorkbenchError("there is no command '\(first)'", hint: hint ?? "'tifa --help' lists the commands")
  }
}
