/// What kind of document a text is, as its title names it; a closed list, spelled in JSON as the raw values.
///
/// A Chinese or Vietnamese title decides; English genre words are used loosely for one document and decide nothing.
public enum Genre: String, Sendable, Codable, CaseIterable {
  /// 联合声明, Tuyên bố chung.
  case jointStatement = "joint-statement"
  /// 联合公报, Thông cáo chung.
  case jointCommunique = "joint-communique"
  /// 联合新闻公报, Thông cáo báo chí chung.
  case jointPressCommunique = "joint-press-communique"
  /// 联合新闻稿.
  case jointPressRelease = "joint-press-release"
  /// 联合宣言.
  case jointDeclaration = "joint-declaration"
  /// 共同声明.
  case commonStatement = "common-statement"
  /// A law or constitution.
  case law
  /// 政府工作报告.
  case governmentWorkReport = "government-work-report"
  /// A statement on monetary policy.
  case monetaryPolicyStatement = "monetary-policy-statement"
}
