import TestSupport

extension SplitMix64 {
  /// Returns one of `choices`, which must not be empty.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: choices.indices, using: &self)]
  }

  /// Returns one of `choices` that is not `current`; `current` itself where there is no other.
  mutating func pick<Choice: Equatable>(_ choices: [Choice], otherThan current: Choice) -> Choice {
    let others = choices.filter { $0 != current }
    return others.isEmpty ? current : pick(others)
  }
}
