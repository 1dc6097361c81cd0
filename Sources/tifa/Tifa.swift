import ArgumentParser

/// The command line.
@main
struct Tifa: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tifa",
    abstract: "Compare, version and track diplomatic documents clause by clause.")
}
