import StatementModel

extension Block {
  /// The same block with other parts; its clauses are called after it and counted anew.
  func with(
    id: String? = nil, label: (text: String, range: ScalarRange?)? = nil, path: [String]? = nil, role: Role? = nil,
    range: ScalarRange? = nil, clauses: [Clause]? = nil
  ) -> Block {
    let (id, role, clauses) = (id ?? self.id, role ?? self.role, clauses ?? self.clauses)
    let isLine = clauses.count == 1 && [.title, .dateline, .agency].contains(role)
    let named = clauses.enumerated().map { index, clause in
      Clause(id: isLine ? id : "\(id)__c_\(index + 1)", range: clause.range, items: clause.items)
    }
    return Block(
      id: id, label: label?.text ?? self.label, labelRange: label == nil ? labelRange : label?.range,
      path: path ?? self.path, role: role, range: range ?? self.range, clauses: named)
  }
}
