/// A tiny generator of pseudo-random numbers: the same seed gives the same numbers on every machine.
///
/// The constants are those of the published SplitMix64; the system's generator cannot be seeded.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Starts at `seed`; every seed is good, zero included.
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

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
