import { add, at, baseText, type CodeExample, edit, swap } from './code-example.ts';

const reviewed = 'reviewed: { on: 2022-11-09, by: 镇司法所 }';
const clause = (said: string) => `第三条　${said}`;
/** 第三条写成一句不合法的，和照说的改好的。 */
const unlawful = (code: string, about: string, wrong: string, right: string): CodeExample =>
  add(code, about, at.rules, [clause(wrong), clause(right)]);

/** 村规民约合不合法，怎么通过的。 */
export const codesOfRules: readonly CodeExample[] = [
  unlawful(
    'E-RULES-FINE',
    '村规里写了罚款',
    '乱倒垃圾的，罚款50元。',
    '乱倒垃圾的，劝他自己清走。',
  ),
  unlawful('E-RULES-SEIZE', '村规里写了没收、扣押', '乱摆摊的，没收东西。', '乱摆摊的，劝他搬走。'),
  unlawful('E-RULES-DEPOSIT', '村规里写了违约金、押金', '整酒前交保证金。', '整酒前给村里说一声。'),
  unlawful(
    'E-RULES-BENEFIT',
    '拿低保、水电、盖章、上学来管人',
    '不参加劳动的，取消低保。',
    '不参加劳动的，上门劝一劝。',
  ),
  unlawful('E-RULES-FORCE', '关人、搜屋、逼人出工', '小偷抓住了捆起来。', '发现小偷，打110。'),
  unlawful(
    'E-RULES-EXPOSE',
    '把人的姓名、照片晒出来',
    '不讲卫生的，姓名上黑榜公布。',
    '不讲卫生的，会上只说事、不说人。',
  ),
  unlawful(
    'E-RULES-REDRESS',
    '不准反映、打官司',
    '邻里扯皮，不准到法院打官司。',
    '邻里扯皮先调解，不愿意的可以到法院。',
  ),
  unlawful(
    'E-RULES-WOMEN',
    '因为出嫁、离婚就少给份',
    '出嫁的姑娘不得参加分配。',
    '出嫁的、没有出嫁的，一样有份。',
  ),
  unlawful(
    'E-RULES-BRIDE',
    '彩礼的多少同罚挂钩',
    '彩礼超过6万元的，罚款1000元。',
    '倡导少要彩礼，两家商量。',
  ),
  edit('E-RULES-ADOPTION', '没写清怎么通过的', at.rules, ['filed: 2022-11-14\n', '']),
  {
    ...{ code: 'E-RULES-ASSEMBLY', about: '村规不是村民会议通过的' },
    wrong: { [at.site]: baseText(at.site).replace('村民会议', '村民代表会议') },
    right: {},
    shown: { wrong: 'meeting: 8002（村民代表会议）', right: 'meeting: 8002（村民会议）' },
  },
  swap('E-RULES-REVIEW', '镇里审过的一句，审了以后又改过', at.rules, [
    reviewed,
    'reviewed:\n  on: 2022-11-09\n  by: 镇司法所\n  clauses:\n    - { clause: "1", said: 少办酒席，大家看着办。 }',
    reviewed,
  ]),
  edit('W-RULES-UNREVIEWED', '表决以前没有请镇里审过', at.rules, [`${reviewed}\n`, '']),
  unlawful(
    'E-RULES-CONSEQUENCE',
    '写了做错的怎么办，有东西落到人身上，又不是合法的办法',
    '乱倒垃圾的，到村口站一炷香。',
    '乱倒垃圾的，劝他自己清走。',
  ),
  unlawful(
    'W-RULES-CONSEQUENCE',
    '写了做错的怎么办，看不出是哪种办法',
    '乱倒垃圾的，年底大家看着办。',
    '乱倒垃圾的，劝他自己清走。',
  ),
  swap('W-RULES-DECIDED', '会上定下来的事里有罚款一类', at.assembly, [
    'adopted: 2001\n',
    'adopted: 2001\ndecided: [乱倒垃圾的罚款50元]\n',
    'adopted: 2001\ndecided: [乱倒垃圾的上门劝]\n',
  ]),
];
