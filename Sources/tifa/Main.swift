import ArgumentParser
import Foundation
import Reports
import Workbench

/// Where the program starts: runs a command and gives its exit status, 2 for everything that went wrong.
@main
enum Main {
  static func main() {
    signal(SIGPIPE, SIG_DFL)
    do {
      let arguments = GlobalArguments(CommandLine.arguments.dropFirst(), commands: commandNames).hoisted
      try UnknownCommand.check(arguments, commands: commandNames)
      var command = try Tifa.parseAsRoot(arguments)
      try command.run()
    } catch let error as WorkbenchError {
      StandardError.write(
        "error: \(VisibleText.line(error.description))\nhint: \(VisibleText.line(error.hint))\n")
      exit(2)
    } catch {
      leave(with: error)
    }
  }

  /// The parser says `Error:` where every other message says `error:`.
  private static func lowerCased(_ message: String) -> String {
    message.hasPrefix("Error: ") ? "error: " + message.dropFirst("Error: ".count) : message
  }

  private static var commandNames: Set<String> {
    Set(Tifa.configuration.subcommands.compactMap { $0.configuration.commandName }).union(["help"])
  }

  /// Prints help and usage errors as the parser words them; help is success, everything else but an exit code is 2.
  private static func leave(with error: any Error) -> Never {
    let message = Tifa.fullMessage(for: error)
    let code = Tifa.exitCode(for: error)
    if code.isSuccess {
      print(message)
      exit(0)
    }
    if !message.isEmpty { StandardError.write(VisibleText.lines(lowerCased(message)) + "\n") }
    exit(error is ExitCode ? code.rawValue : 2)
  }
}
