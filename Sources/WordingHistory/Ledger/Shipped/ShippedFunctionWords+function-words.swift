// swift-format-ignore-file
// Made by Scripts/embed-tables from Corpus/function-words.tsv.
extension ShippedFunctionWords {
  /// Words that begin or end no formulation, as Corpus/function-words.tsv has it.
  static let table = #"""
# Words that make no formulation by themselves and neither begin nor end one as a rule. See Corpus/README.md.
zh	particle	的 地 得 了 着 过 们 之 所 等 等等 吗 呢 吧	朱德熙《语法讲义》 (1982): 助词 and 语气词
zh	preposition	在 对 对于 为 为了 以 从 自 向 于 由 把 被 将 按 按照 根据 依照 通过 关于 随着 给 到 比 跟 同 用 就	吕叔湘《现代汉语八百词》 (1980): 介词
zh	conjunction	和 与 及 以及 或 或者 并 并且 而 而且 但 但是 且 则 即 因为 所以 如 如果 虽然 只有 只要 既 不仅 同时 因此 还是	吕叔湘《现代汉语八百词》 (1980): 连词
zh	adverb	也 都 还 又 再 才 更 更加 很 最 非常 十分 已 已经 正在 仍 仍然 就是 不断 进一步 继续 必须 特别是 尤其是 基本 着力 切实 尽快 正	吕叔湘《现代汉语八百词》 (1980): 副词
zh	auxiliary	要 可以 能够 能 应 应当 应该 需要 会 愿 可 须 得以 让 使 是 有 没有 来 去	朱德熙《语法讲义》 (1982): 助动词, 判断词 and 有
zh	pronoun	我 我们 你 你们 他 他们 她 它 它们 其 这 那 这些 那些 该 此 各 各级 每 某 本 全 其他 有关 自己 一些 一个 一批 一种 这里	朱德熙《语法讲义》 (1982): 代词 and 指示词
zh	localizer	上 中 下 内 里 间 外 前 后 以上 以下 以来 以内 之间 左右 方面 期间	朱德熙《语法讲义》 (1982): 方位词
zh	measure	个 项 种 年 月 日 万 亿 元 亿元 万元 人 名 次 年来 多 家 条 件 位 批	朱德熙《语法讲义》 (1982): 量词 and 数词
zh	time	今年 去年 明年 过去 目前 当前 今后 近年来 年底 现在	朱德熙《语法讲义》 (1982): 时间词
zh	verb	包括 达到 超过 成为	verbs that only lead in a figure or a list
en	determiner	a an the this that these those all any each every such other another both no some several many much more most own its our their his her your my	Quirk et al., A Comprehensive Grammar of the English Language (1985), 2.39 and 5: closed classes
en	pronoun	i we us you he him she it they them who whom whose which what itself themselves ourselves	the same, 6
en	preposition	of in on at to for from by with as into onto over under about against between among through during before after since until upon within without toward towards including across along via per than concerning regarding despite like beyond amid	the same, 9
en	conjunction	and or but nor if while because when where how so although though whether unless	the same, 13 and 14
en	auxiliary	is are was were be been being am has have had having do does did will would shall should can could may might must not cannot	the same, 3
en	adverb	also there here then very further furthermore moreover however therefore thus both as well only just again already still even ever together thereby therein	the same, 7 and 8
en	particle	up out off down away back 's s	the same, 16.2, and the genitive
vi	particle	các những mọi mỗi một này đó kia ấy cái chiếc sự việc cuộc nền	Nguyễn Đình-Hoà, Vietnamese (1997), 5 and 6: determiners and classifiers
vi	preposition	của trong ngoài trên dưới tại ở từ đến tới với cho về bằng theo qua bởi do vì để giữa trước sau vào ra lên	the same, 6: prepositions and coverbs
vi	conjunction	và hoặc hay nhưng mà nếu thì khi cũng như là rằng nên còn song	the same, 6: conjunctions
vi	auxiliary	đã đang sẽ sắp được bị phải cần có thể nên không chưa chẳng đều vẫn cùng lại rất hơn nhất quá	the same, 6: markers of tense, aspect and degree
vi	pronoun	tôi ta chúng họ nó ai gì nào đâu mình nhau	the same, 6: pronouns

"""#
}
