/// The weight that each clause of one side shares with a clause of the other.
struct SharedWeights {
  private var shared: [Int]
  private var touched: [Int32]
  private var touchedCount = 0

  /// Nothing shared yet, for so many clauses.
  init(clauses: Int) {
    shared = Array(repeating: 0, count: clauses)
    // One more, since the place behind the last is written before it is known whether it is needed.
    touched = Array(repeating: 0, count: clauses + 1)
  }

  /// Adds what the clauses in `postings` share with a clause; features that more than `longest` clauses have are left out.
  mutating func add(_ clause: Int, of bags: FeatureBags, _ postings: Postings, _ weights: [Int32], longest: Int) {
    var count = touchedCount
    // Unsafe, since this runs for every occurrence of every feature: each index is a clause or a feature of the texts.
    shared.withUnsafeMutableBufferPointer { shared in
      touched.withUnsafeMutableBufferPointer { touched in
        postings.clauses.withUnsafeBufferPointer { clauses in
          postings.counts.withUnsafeBufferPointer { counts in
            for place in bags.range(of: clause) {
              let feature = Int(bags.features[place])
              let (start, end) = (Int(postings.starts[feature]), Int(postings.starts[feature + 1]))
              guard end - start <= longest else { continue }
              let (weight, own) = (Int(weights[feature]), bags.counts[place])
              for entry in start..<end {
                let other = Int(clauses[entry])
                let sum = shared[other]
                touched[count] = Int32(truncatingIfNeeded: other)
                if sum == 0 { count &+= 1 }
                shared[other] = sum &+ weight &* weight &* Int(min(own, counts[entry]))
              }
            }
          }
        }
      }
    }
    touchedCount = count
  }

  /// Hands over each clause that shares anything, with its weight, and forgets them.
  mutating func drain(_ body: (_ clause: Int32, _ weight: Int) -> Void) {
    for place in 0..<touchedCount {
      body(touched[place], shared[Int(touched[place])])
      shared[Int(touched[place])] = 0
    }
    touchedCount = 0
  }
}
