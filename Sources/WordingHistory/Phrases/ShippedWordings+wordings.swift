// swift-format-ignore-file
// Made by Scripts/embed-tables from Corpus/wordings.tsv.
extension ShippedWordings {
  /// Names for the same, and what is kept apart, as Corpus/wordings.tsv has it.
  static let table = #"""
# Expressions that name the same, and expressions that must never be taken for one another. See Corpus/README.md.
same	南海 | vi:Biển Đông | vi:Nam Hải | en:East Sea | en:South China Sea	names of one sea in Chinese, Vietnamese and English copies of the statements since 2000
same	北部湾 | vi:Vịnh Bắc Bộ | en:Beibu Gulf | en:Bac Bo Gulf | en:Gulf of Tonkin | en:Tonkin Gulf	names of one gulf in copies of the statements since 2000
same	两廊一圈 | vi:hai hành lang, một vành đai | en:Two Corridors, One Belt | en:two corridors and one economic circle	names of one scheme in copies of the statements of 2005, 2016 and 2024
same	六个更 | 六个更加 | vi:6 hơn | en:six major orientations | en:six major goals	names of one list in copies of the statements of 2024 and 2025
same	全面战略合作伙伴关系 | vi:đối tác hợp tác chiến lược toàn diện | en:comprehensive strategic partnership of cooperation | en:comprehensive strategic cooperative partnership | en:comprehensive strategic cooperation partnership	the name of the relationship in copies of the statements since 2008
same	命运共同体 | vi:cộng đồng chia sẻ tương lai | en:community with a shared future	the expression in copies of the statements since 2023
apart	一个中国政策 | 一个中国原则	a policy is one side's own, a principle binds both: statements say the first, readouts of one side the second
apart	命运共同体 | 人类命运共同体 | 命运与共	two states, all of mankind, and a turn of phrase
apart	全面合作 | 全面战略合作 | 全面战略合作伙伴关系	stages of the relationship: until 2008, since then, and its full name
apart	支持统一大业 | 支持和平统一	support for unification as a cause, and for its peaceful way
apart	防务 | 国防 | 安全	defence between states, a state's own defence, and security
apart	东海 | 南海	Vietnamese media writing in Chinese call 东海 what China calls 南海; in Chinese usage 东海 is another sea
apart	中越 | 越中	which side stands first is substance
apart	战略伙伴关系 | 全面战略伙伴关系 | 战略合作伙伴关系 | 全面战略合作伙伴关系	levels of partnership that a state has with different others; one word more or less is substance

"""#
}
