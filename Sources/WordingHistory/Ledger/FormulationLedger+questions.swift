extension FormulationLedger {
  /// The numbers of the formulations that a statement has and that no earlier one in the texts held has.
  ///
  /// Of the first statement nothing is new, since nothing before it is held.
  public func new(in statement: Int) -> [Int] {
    formulations.indices.filter { statement > 0 && formulations[$0].first == statement }
  }

  /// The numbers of the formulations that the full statement before has and that a statement has not.
  ///
  /// None where only a part of the statement is held: what is not in a part may be in the rest.
  public func dropped(in statement: Int) -> [Int] {
    guard !statements[statement].isPartial, let before = statements[..<statement].lastIndex(where: { !$0.isPartial })
    else { return [] }
    return formulations.indices.filter {
      formulations[$0].isCarried(by: before) && !formulations[$0].isCarried(by: statement)
    }
  }
}
