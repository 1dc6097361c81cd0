/// What breaks a law, in words; empty where it holds.
public struct Breaches {
  /// The breaches in the order in which they were found.
  public private(set) var list: [String] = []

  /// Starts with none.
  public init() {}

  /// Notes `what` where `condition` does not hold.
  public mutating func require(_ condition: Bool, _ what: @autoclosure () -> String) {
    if !condition { list.append(what()) }
  }

  /// Notes further breaches.
  public mutating func add(_ breaches: [String]) { list += breaches }
}
