/// Every threshold of the alignment; one configuration serves all languages and genres.
public struct AlignmentOptions: Sendable {
  /// The score that a pair must reach to be kept in the order of its neighbours, 0…2: likeness plus context.
  public var minimumScore = 0.18
  /// The likeness that a pair must reach whatever its context, 0…1.
  public var minimumLikeness = 0.1
  /// Below this likeness a pair must share some content that no other clause has, 0…1.
  public var doubtfulLikeness = 0.4
  /// The part of a score that neighbours give from which a pair needs no content of its own, 0…1.
  public var convincingContext = 0.15
  /// How much of the mean likeness of the neighbouring pairs is added to a pair's own, 0…1.
  public var contextWeight = 0.6
  /// The likeness that a pair out of order must reach, 0…1.
  public var minimumMoveLikeness = 0.26
  /// The part of the smaller clause's content that a pair out of order must share exclusively, 0…1.
  public var minimumExclusiveShare = 0.2
  /// The likeness from which a pair out of order needs no exclusive content, 0…1.
  public var certainMoveLikeness = 0.6
  /// The sum of likenesses from which a passage of several pairs out of order is believed.
  public var minimumRunLikeness = 0.6
  /// How many clauses further on, on either side, the next pair of a moved passage may stand.
  public var longestStep = 5
  /// Which part of a further partner's content must be content of the shared clause that is still uncovered, 0…1.
  public var minimumCoverage = 0.5
  /// The same where the further partner stands next to an earlier one, 0…1.
  public var minimumAdjacentCoverage = 0.2
  /// The same where the neighbour covers most of what is uncovered, 0…1.
  public var minimumRescuingCoverage = 0.1
  /// Which part of the shared clause's content must be uncovered for that, 0…1.
  public var minimumUncovered = 0.25
  /// Which part of the shared clause's uncovered content is most of it, 0…1.
  public var minimumUncoveredShare = 0.4
  /// Which part of the shared clause's content a further partner must cover, 0…1.
  public var minimumShare = 0.08
  /// The most clauses on one side of a correspondence; more than three are no reading of a split.
  public var maximumGroup = 3
  /// How many candidates each clause keeps on the other side.
  public var candidatesPerClause = 10
  /// The part of a winner's score from which a candidate that lost is told of, 0…1.
  public var minimumRunnerUp = 0.8
  /// Features that occur in more clauses of the other side than this do not propose candidates.
  public var maximumPostings = 64

  /// The configuration that the project measures.
  public init() {}
}
