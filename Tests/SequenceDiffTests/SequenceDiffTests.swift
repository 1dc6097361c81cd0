import Testing

@testable import SequenceDiff
