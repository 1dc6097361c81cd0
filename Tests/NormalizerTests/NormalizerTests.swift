import Testing

@testable import Normalizer
