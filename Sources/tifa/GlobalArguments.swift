/// Lets the global options stand before the command as well: moves them behind it, where each command declares them.
struct GlobalArguments {
  private let arguments: [String]
  private let commands: Set<String>

  /// The global options that take a value.
  private static let valued: Set<String> = ["--corpus", "--format", "--output", "-o", "--color"]
  /// The global options that take none.
  private static let flags: Set<String> = ["--quiet", "-q", "--no-sync", "--trust-owner"]

  init(_ arguments: some Sequence<String>, commands: Set<String>) {
    self.arguments = Array(arguments)
    self.commands = commands
  }

  /// The arguments with the global options that preceded the command right behind it.
  var hoisted: [String] {
    var leading: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if commands.contains(argument) { return [argument] + leading + arguments[(index + 1)...] }
      guard let length = length(of: argument), index + length <= arguments.count else { return arguments }
      leading += arguments[index..<index + length]
      index += length
    }
    return arguments
  }

  /// How many arguments the global option takes up; nil where it is none.
  private func length(of argument: String) -> Int? {
    if Self.flags.contains(argument) { return 1 }
    if Self.valued.contains(argument) { return 2 }
    let name = argument.prefix { $0 != "=" }
    return name.count < argument.count && Self.valued.contains(String(name)) ? 1 : nil
  }
}
