/**
 * 问话里常带、跟问的是什么事无关的话：客气话、疑问词、语气词，普通话和本地话都有。
 * 索引里照样有这些字；只是问话里的这些，不算要找的东西，也不把它前后的字连成词。
 */
const PHRASES =
  `你好 您好 请问 想问 想问一下 我想问 问一下 问问 问哈 想问问 请帮我 帮我 麻烦 谢谢 打听 打听一下 咨询
  怎么办 怎么办理 咋办 咋个办 啷个办 咋整 咋弄 啷个整 怎么弄 怎么整 怎么搞 怎么回事 怎么样 咋样 怎么 怎样 咋个 啷个 咋 啷 如何
  找谁 找哪个 找哪里 该找谁 该找哪个 哪个管 归哪个管 谁管 谁来管 哪个 哪些 哪里 哪儿 哪点 哪天 哪年 去哪 在哪 到哪 什么 啥子 啥 么子 什么时候 啥时候 几时 好久 好多钱 多少钱 多少 好多 好大 几块 几多
  能不能 可不可以 可以不 得不得 要不要 是不是 有没有 有没得 有不有 行不行 会不会 该不该 准不准 管不管 给不给 算不算 晓不晓得 晓得不 不晓得 不知道 晓得 知道 可以 能否 是否 为什么 为啥 为啥子 为何
  是啥意思 是什么意思 是啥子意思 啥意思 啥子意思 什么意思 意思 是干啥的 是干什么的 干啥的 搞什么的 是搞什么的 做什么的 怎么回事
  我们 我家 我屋头 我屋 我屋里 屋头 我 你们 你 他们 他 她 咱们 咱 人家 别个 大家 自己 这个 那个 这些 那些 这种 那种 这边 那边 这里 那里 这样 那样 现在 今天 明天 昨天 今年 去年 明年 这个月 下个月 上个月 还有 还是 还要 还能 还没 就是 已经 但是 可是 因为 所以 如果 要是 然后 都是 都 也 还 就 又 才 再 很 太 好像 听说 一个 一下 一点 一些 一哈 有点 需要 应该 该 吗 呢 嘛 吧 啊 呀 哦 哟 噻 哈 撒 了 的 地 得 着 过 是 在 和 跟 与 或者 或 把 被 给 让 叫 从 到 对 向 往 为 里头 里面 里 上头 上面 下面 头 有 没得 没有 没 不 个 嘞`
    .split(/\s+/)
    .filter((phrase) => phrase !== '');

/** 两个字以上的才从话里去掉；单个字的去掉了会把「地补」「得病」拆散，只是算得轻。 */
const WHOLE = PHRASES.filter((phrase) => [...phrase].length > 1).sort(
  (a, b) => b.length - a.length,
);
const SINGLE = new Set(PHRASES.filter((phrase) => [...phrase].length === 1));

const PATTERN = new RegExp(WHOLE.join('|'), 'gu');

/** 把两个字以上的问话词换成空格。 */
export function withoutAsking(sentence: string): string {
  return sentence.replace(PATTERN, (phrase) => ' '.repeat(phrase.length));
}

/** 一个字是不是单独没有意思的虚词。 */
export function isParticle(character: string): boolean {
  return SINGLE.has(character);
}
