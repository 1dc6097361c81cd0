import Testing

@testable import DiffEngine
