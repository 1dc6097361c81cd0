import Testing

@testable import StatementModel
