/// One sentence of a block: the unit of comparison.
public struct Clause: Hashable, Sendable {
  /// Akoma Ntoso style id, unique in its text, such as `sec_7__item_3__p_2__c_1`.
  public let id: String
  /// Where it stands, label and surrounding blanks left out.
  public let range: ScalarRange
  /// The members of a list inside the sentence, in order, such as the 《…》 titles of an instruments list.
  public let items: [ScalarRange]

  /// Creates a clause; `items` lie inside `range`.
  public init(id: String, range: ScalarRange, items: [ScalarRange] = []) {
    self.id = id
    self.range = range
    self.items = items
  }
}
