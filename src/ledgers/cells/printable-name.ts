/** 文件名、工作表名里平常的、肯定不是人名的词。单个的字不收：「周全」「全新」也可能是一个人。 */
const WORDS =
  /走访|入户|问题|诉求|急难愁盼|矛盾|纠纷|排查|化解|会议|恳谈会?|院坝会?|宣讲|政策|问卷|测评|认可度?|满意度?|台账|登记|记录|汇总|统计|合计|总表|明细|清单|情况|花名册|表格|模板|样表|说明|填写|选项|工作|数据|原始|备份|副本|底稿|草稿|旧表|新表|隐藏|最终|定稿|上报|季度|上半年|下半年|上半月|下半月|上旬|中旬|下旬|全镇|全村|各村|村委会|村民|群众|事项|sheet|copy|final|表(?=\d|$)/gi;
/** 带数目的：「10月」「3组」「第3季度」「二组」「2026-10」「(2)」。 */
const NUMBERED =
  /第?(?:(?<!\d)\d{1,4}|[一二三四五六七八九十]{1,3})(?:年度?|月份?|日|号|周|组|季度|期|次|批)|(?<!\d)20\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d)/g;
const MOST_BARE_DIGITS = 4;

/**
 * 一个文件名、工作表名能不能原样打印：除了 `known`（村名）、平常的词和标点，一个字也不剩。
 * 剩下什么都可能是一个人：一户一张表的人会把户主写在工作表上，把“低保户”和全名写在文件名上。
 */
export function isPlainName(name: string, known: readonly string[]): boolean {
  const rest = known
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(word, ' '), name.normalize('NFKC'))
    .replace(NUMBERED, ' ')
    .replace(WORDS, ' ');
  const digits = rest.replace(/\D/g, '').length;
  return digits <= MOST_BARE_DIGITS && !/\p{L}/u.test(rest);
}

/** 名字里只提到一个的那个村；没有、或者提到几个的，返回 `undefined`。 */
export function onlyVillageIn(name: string, villages: readonly string[]): string | undefined {
  const found = villages.filter((village) => name.includes(village));
  const longest = found.filter(
    (one) => !found.some((other) => other !== one && other.includes(one)),
  );
  return longest.length === 1 ? longest[0] : undefined;
}
