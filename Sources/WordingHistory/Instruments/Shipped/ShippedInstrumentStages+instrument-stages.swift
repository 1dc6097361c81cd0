// swift-format-ignore-file
// Made by Scripts/embed-tables from Corpus/instrument-stages.tsv.
extension ShippedInstrumentStages {
  /// How far instruments have come, as Corpus/instrument-stages.tsv has it.
  static let table = #"""
# How statements say how far an instrument has come, by language. See Corpus/README.md.
zh	nouns	协定 | 协议 | 条约 | 公约 | 议定书 | 备忘录 | 宣言 | 准则 | 规划 | 方案 | 计划 | 换文	genre words at the end of titles in the statement of 2022 and in the catalogue
zh	abouts	就	statement of 2022, section 七（七）: 就……文本达成一致
zh	leads	新的 | 关于签署 | 双边 | 有关	what stands between verb and name in the statement of 2022 and in communiqués of 2019
zh	explored	探讨商签 | 探讨签署 | 探讨…签署 | 研究商签 | 研究签署 | 考虑签署	the ladder of facts in joint statements: 探讨 stands lowest
zh	in-consultation	推动谈判和签署 | 谈判和签署 | 商谈 | 谈判 | 磋商 | 协商签署 | 协商	statement of 2022, sections 六 and 七
zh	to-be-signed	争取签署 | 争取…签署 | 力争…签署 | 推动签署 | 推动…签署 | 同意签署 | 愿签署 | 将签署 | 有望签署 | 准备签署	statement of 2022, section 七（八）
zh	to-be-concluded	尽快商签 | 加快推动商签 | 商签 | 尽快签署 | 尽快…签署 | 尽早签署 | 早日签署 | 加快签署	statement of 2022, section 七（一） and （七）
zh	text-agreed	文本达成一致 | 案文达成一致 | 文本商谈一致 | 完成文本谈判	statement of 2022, section 七（七）
zh	signed	已签署的 | 签署了 | 签署的 | 签署 | 签订了 | 签订	statement of 2022, section 十二
zh	to-be-revised	尽快商谈修订 | 商谈修订 | 尽快修订 | 修订 | 修改	statement of 2022, section 七（六）
en	nouns	agreement | treaty | convention | protocol | memorandum of understanding | memorandum | declaration | code of conduct | plan | charter | arrangement	genre words at the beginning of titles in the English copies
en	explored	explore signing | explore the signing of | consider signing	English copies of joint statements
en	in-consultation	consultations on | consultation on | negotiations on | negotiate | negotiating	English copies of joint statements
en	to-be-signed	strive to sign | striving to sign | strive for the signing of | seek to sign | strive for an early signing of | look forward to signing | to sign | signing of	English copies of joint statements
en	to-be-concluded	conclude as soon as possible | sign as soon as possible | negotiate and sign | early conclusion of | early signing of	English copies of joint statements
en	text-agreed	agreement reached on the text of | agreed on the text of | agreement on the text of | consensus on the text of	English copies of joint statements
en	signed	which has been signed | has been signed | signed | welcomed the signing of | already signed	English copies of joint statements
en	to-be-revised	revise | amend | revision of | amendment of	English copies of joint statements
en	articles	the	English copies of joint statements
en	joins	on | for | between | of | the | and | in | to | concerning | with | against | s	small words inside English titles
vi	nouns	hiệp định | hiệp ước | thỏa thuận | bản ghi nhớ | biên bản ghi nhớ | nghị định thư | công ước | tuyên bố | quy tắc ứng xử | kế hoạch | chương trình | quy hoạch	genre words at the beginning of titles in Vietnamese copies
vi	explored	nghiên cứu ký | nghiên cứu ký kết	Vietnamese copies of joint statements
vi	in-consultation	đàm phán | thương lượng | tham vấn | trao đổi về	Vietnamese copies of joint statements
vi	to-be-signed	phấn đấu ký | hướng tới ký | thúc đẩy ký kết	Vietnamese copies of joint statements
vi	to-be-concluded	sớm ký kết | sớm ký | đẩy nhanh ký kết	Vietnamese copies of joint statements
vi	text-agreed	nhất trí về văn bản | thống nhất văn bản	Vietnamese copies of joint statements
vi	signed	đã ký kết | đã ký | ký kết | ký	Vietnamese copies of joint statements
vi	to-be-revised	sửa đổi | bổ sung	Vietnamese copies of joint statements

"""#
}
