import Normalizer
import StatementModel

/// Finds which clauses of two texts correspond.
///
/// Anchors first; then candidates from an inverted index, each scored by likeness and by the likeness of its neighbours;
/// then best first, where a clause takes a further partner only for content that is still uncovered; last the heaviest
/// chain tells what moved.
struct Aligner {
  private let forms: Pair<[ComparisonForm]>
  private let kinds: Pair<[RoleKind]>
  private let options: AlignmentOptions
  private let pairings: HandPairings
  private let vectors: ClauseVectors

  init(forms: Pair<[ComparisonForm]>, kinds: Pair<[RoleKind]>, options: AlignmentOptions, pairings: HandPairings) {
    self.forms = forms
    self.kinds = kinds
    self.options = options
    self.pairings = pairings
    var extractor = FeatureExtractor()
    let bags = forms.map { extractor.bags(of: $0) }
    vectors = ClauseVectors(bags, featureCount: extractor.featureCount)
  }

  /// The groups, ordered by their first new clause.
  func groups() -> [AlignedGroup] {
    var matching = Matching(clauses: forms.map(\.count))
    for pair in pairings.together {
      let likeness = vectors.likeness(old: pair.old, new: pair.new)
      matching.accept(old: pair.old, new: pair.new, likeness: likeness, pass: .hand)
    }
    for anchor in EqualForms(forms).pairs where pairings.allow(old: anchor.old, new: anchor.new) {
      matching.accept(old: anchor.old, new: anchor.new, likeness: 1, pass: .anchor)
    }
    for pair in frame(besides: matching) {
      matching.accept(old: pair.old, new: pair.new, likeness: pair.likeness, pass: .frame)
    }
    let isFree = matching.partners.map { $0.map(\.isEmpty) }
    var candidates = CandidateSearch(vectors, options: options).candidates(among: isFree) {
      kinds.old[$0] == kinds.new[$1] && pairings.allow(old: $0, new: $1)
    }
    NeighbourContext(candidates, anchors: matching.pairs.map { ($0.old, $0.new) }, clauses: forms.old.count).raise(
      &candidates, by: options.contextWeight)
    let ranked = ranked(candidates)
    for candidate in ranked { consider(candidate, in: &matching) }
    let groups = MoveReader(options: options, vectors: vectors).groups(from: matching)
    return RunnersUp(ranked, options: options).added(to: groups, clauses: forms.map(\.count))
  }

  /// Title, dateline and agency line frame a document: where each side has one of a kind, they belong together.
  private func frame(besides matching: Matching) -> [(old: Int, new: Int, likeness: Double)] {
    RoleKind.framing.compactMap { kind in
      let old = kinds.old.indices.filter { kinds.old[$0] == kind && matching.partners.old[$0].isEmpty }
      let new = kinds.new.indices.filter { kinds.new[$0] == kind && matching.partners.new[$0].isEmpty }
      guard old.count == 1, new.count == 1, pairings.allow(old: old[0], new: new[0]) else { return nil }
      return (old[0], new[0], vectors.likeness(old: old[0], new: new[0]))
    }
  }

  /// Best first; between equals the pair nearer to the diagonal, then the earlier.
  ///
  /// What is too weak to be accepted, and too weak to come close to anything that is, is left out.
  private func ranked(_ candidates: [Candidate]) -> [Candidate] {
    let weakest = options.minimumScore * min(1, options.minimumRunnerUp)
    let (rows, columns) = (max(1, forms.old.count), max(1, forms.new.count))
    let distance = { (candidate: Candidate) in abs(candidate.old * columns - candidate.new * rows) }
    return candidates.filter { $0.score >= weakest }.sorted { first, second in
      if first.score != second.score { return first.score > second.score }
      let (a, b) = (distance(first), distance(second))
      if a != b { return a < b }
      return (first.old + first.new, first.old) < (second.old + second.new, second.old)
    }
  }

  private func consider(_ candidate: Candidate, in matching: inout Matching) {
    let (old, new) = (candidate.old, candidate.new)
    guard candidate.score >= options.minimumScore, candidate.likeness >= options.minimumLikeness else { return }
    let (oldPartners, newPartners) = (matching.partners.old[old], matching.partners.new[new])
    if oldPartners.isEmpty && newPartners.isEmpty {
      guard isSupported(candidate) else { return }
      matching.accept(old: old, new: new, likeness: candidate.likeness, pass: .chain)
    } else if newPartners.isEmpty, oldPartners.allSatisfy({ matching.partners.new[$0].count == 1 }),
      extends(old, on: .old, by: new, earlier: oldPartners)
    {
      matching.accept(old: old, new: new, likeness: candidate.likeness, pass: .coverage)
    } else if oldPartners.isEmpty, newPartners.allSatisfy({ matching.partners.old[$0].count == 1 }),
      extends(new, on: .new, by: old, earlier: newPartners)
    {
      matching.accept(old: old, new: new, likeness: candidate.likeness, pass: .coverage)
    }
  }

  /// Below a certain likeness the frame alone can make clauses of one genre alike: then something must be their own.
  private func isSupported(_ candidate: Candidate) -> Bool {
    candidate.likeness >= options.doubtfulLikeness
      || candidate.score - candidate.likeness >= options.convincingContext
      || vectors.exclusiveShare(old: candidate.old, new: candidate.new) > 0
  }

  /// Whether a further partner carries enough of what the shared clause's earlier partners left uncovered.
  private func extends(_ shared: Int, on side: Side, by partner: Int, earlier: [Int]) -> Bool {
    guard earlier.count < options.maximumGroup else { return false }
    let gain = Double(vectors.gain(of: partner, over: earlier, in: shared, on: side))
    let isAdjacent = earlier.contains { abs($0 - partner) == 1 }
    guard gain >= options.minimumShare * Double(vectors.contents[side][shared]) else { return false }
    let covered = gain / Double(max(1, vectors.contents[side.other][partner]))
    guard isAdjacent else { return covered >= options.minimumCoverage }
    return covered >= options.minimumAdjacentCoverage
      || covered >= options.minimumRescuingCoverage && rescues(gain, shared, on: side, earlier: earlier)
  }

  /// Whether a neighbour of the earlier partners carries most of what they would show as dropped or as new.
  private func rescues(_ gain: Double, _ shared: Int, on side: Side, earlier: [Int]) -> Bool {
    let uncovered = Double(vectors.uncovered(of: shared, by: earlier, on: side))
    return uncovered >= options.minimumUncovered * Double(vectors.contents[side][shared])
      && gain >= options.minimumUncoveredShare * uncovered
  }
}
