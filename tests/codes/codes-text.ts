import { add, at, baseText, type CodeExample, edit, swap } from './code-example.ts';

const note = 'issued: 2021-07-01\n    mark: verified';
/** 不念天数的稿子：政策页上的天数没核过的时候用。 */
const quietScript = { [at.script]: baseText(at.script).replace('三十日内办好，', '') };
const secondary = 'issued: 2021-07-01\n    mark: secondary\n';

/** 正文的写法，依据和记号，平常话，叫法。 */
export const codesOfText: readonly CodeExample[] = [
  add('E-NOTATION', '记号写歪了', at.policy, ['按户给【据低保条例】。', '按户给〔据 低保条例〕。']),
  add('E-PENDING', '没核过的不能上网', at.policy, [
    '标准是600元【待核】。',
    '标准是600元〔待核实〕。',
  ]),
  edit('E-BASIS-TWIN', '两份依据的短名一样', at.policy, ['short: 补充通知', 'short: 低保条例']),
  edit('E-CITE', '引用的依据不在这一页', at.policy, ['第19条；补充通知', '第19条；别的通知']),
  edit('W-CITE-UNUSED', '列了的依据没有用上', at.policy, ['；补充通知', '']),
  {
    ...{ code: 'W-MARK-TWICE', about: '旁证和待核实标重了' },
    wrong: quoting('〔据 补充通知〕〔待核实〕'),
    right: quoting('〔据 补充通知〕'),
    shown: { wrong: '先问村里〔据 补充通知〕〔待核实〕。', right: '先问村里〔据 补充通知〕。' },
  },
  swap(
    'E-BASIS-URL',
    '只有旁证的，不写网址',
    at.policy,
    [
      note,
      `${secondary}    note: 某报2021年7月2日说的。\n    url: https://www.example.gov.cn/t1.html`,
      `${secondary}    note: 某报2021年7月2日说的。`,
    ],
    { besides: quietScript },
  ),
  swap(
    'W-BASIS-NOTE',
    '只有旁证的，要写是谁说的',
    at.policy,
    [
      note,
      'issued: 2021-07-01\n    mark: secondary',
      `${secondary}    note: 某报2021年7月2日说的。`,
    ],
    { besides: quietScript },
  ),
  edit('E-AMOUNT-CELLS', '表里一行的格数和列数不一样', at.policy, ["['581', '717']", "['581']"]),
  edit('E-AMOUNT-CURRENT', '表里没说哪一行现行', at.policy, [', current: true', '']),
  swap('E-AMOUNT-EXAMPLE', '外地例子没有标明是例子', at.policy, [
    'area: 某市\n',
    'area: 某区（外地例子）\n',
    'area: 某市\n',
  ]),
  swap('W-AMOUNT-NEWER', '表里有比现行还新的一行', at.policy, [
    '      - { head: 2022年〔据 低保条例〕, current: true,',
    "      - { head: 2022年10月起, cells: ['600〔待核实〕', '700'] }\n      - { head: 2022年〔据 低保条例〕, current: true,",
    '      - { head: 2022年〔据 低保条例〕, current: true,',
  ]),
  edit('E-AMOUNT-SOURCE', '表里的数没说从哪里来', at.policy, ['2022年〔据 低保条例〕', '2022年']),
  swap('E-ANSWER-FIGURE', '开头说的数，下面没有', at.policy, [
    'who:\n',
    'howMuch: 农村每月600元。\nwho:\n',
    'howMuch: 农村每月581元。\nwho:\n',
  ]),
  {
    ...{ code: 'E-ANSWER-MARK', about: '开头说得比下面还硬' },
    ...{ wrong: answering('30日办结。'), right: answering('30日办结〔待核实〕。') },
  },
  edit('E-MD-JOIN', '两条之间没有空行，会接成一段', at.rules, [
    '少办酒席。\n\n第二条',
    '少办酒席。\n第二条',
  ]),
  add('E-MD-HTML', '正文里不写 HTML', at.policy, ['第一行<br>第二行', '第一行。\n\n第二行。']),
  add('E-MDX-CODE', '.mdx 里不写程序', at.urgent, ['一共{1 + 1}户。', '一共两样。']),
  add('E-MDX-COMPONENT', '没有这个组件', at.urgent, ['<Count m="a" />', '看进度那一页。']),
  add('E-MDX-SYNTAX', '.mdx 里的尖括号、花括号没有成对', at.urgent, [
    '收入<600元的。',
    '收入不到600元的。',
  ]),
  add('E-MD-STYLE', '不自己定样式', at.urgent, ['<Count style="color:red" />', '看进度那一页。']),
  add('E-MD-HEADING', '标题写得不对', at.policy, ['# 怎么办', '## 怎么办']),
  add('E-MD-LEVEL', '标题跳了一层', at.policy, ['#### 怎么办', '### 怎么办']),
  add('E-MD-IMAGE', '正文里不放图片', at.policy, ['![村口的路灯](/a.png)', '村口装了路灯。']),
  add('E-LINK-OFFICIAL', '站外链接只收政府网站', at.policy, [
    '[文件](https://example.com/a)',
    '[文件](https://www.example.gov.cn/a)',
  ]),
  add('E-MD-LINK', '链接写得不对', at.policy, ['看[低保]（/1010/）。', '看[低保](/1010/)。']),
  add('E-MD-SIGN', '记号没有成对，或者不该有', at.policy, [
    '**先申请，再公示。',
    '**先申请**，再公示。',
  ]),
  add('E-MD-INDENT', '记号前面多了空格', at.policy, ['　　## 怎么办', '## 怎么办']),
  add(
    'E-MD-BLANK',
    '看着像空行，其实有空格',
    at.rules,
    ['第三条　甲。\n　\n第四条　乙。', '第三条　甲。\n\n第四条　乙。'],
    {
      shown: {
        wrong: '第三条　甲。\n〔一个全角空格〕\n第四条　乙。',
        right: '第三条　甲。\n\n第四条　乙。',
      },
    },
  ),
  add('E-MD-EMPTY', '空的一项', at.policy, ['- 甲\n-', '- 甲\n- 乙']),
  add('E-MD-TABLE', '表的格数、空行不对', at.policy, [
    '| 项 | 数 |\n| --- | --- |\n| 盐 | 2 | 包 |',
    '| 项 | 数 |\n| --- | --- |\n| 盐 | 2包 |',
  ]),
  add('W-MD-BREAK', '一段话中间断了行', at.policy, [
    '这一段话写到这里\n就断了行。',
    '这一段话写到这里，不断行。',
  ]),
  add('E-MD-QUOTE', '引用前后要空一行', at.policy, ['甲。\n> 乙。', '甲。\n\n> 乙。']),
  add('E-MD-FENCE', '正文里不用代码块', at.policy, ['```\n甲\n```', '甲']),
  add('E-MD-TEXT', '网页上会和写的不一样', at.policy, ['* 甲\n* 乙', '- 甲\n- 乙']),
  edit('E-FIELD-SIGN', '字段里写了正文的记号', at.policy, ['- 先申请。', '- 先**申请**。']),
  add('W-PLAIN-LONG', '句子太长', at.policy, [
    '先申请再核查然后公示之后审批这四件事一件接着一件都要办完才能拿到第一个月的钱不要着急慢慢等。',
    '先申请，再核查。公示以后审批。办完了才给第一个月的钱。',
  ]),
  add('W-PLAIN-JARGON', '官话', at.policy, ['享受主体是低保户。', '低保户能享受。']),
  add('W-PLAIN-ABBR', '缩写没有解释', at.policy, ['下载APP。', '下载手机软件（APP）。']),
  edit('W-ALIAS-FEW', '叫法太少，搜不到', at.urgent, ['遭了急事, 救命钱', '遭了急事']),
  edit('W-ALIAS-SHARED', '一个叫法两页都写', at.urgent, ['救命钱', '评低保']),
  edit('W-CHECKED-OLD', '核对过了一年', at.policy, ['checked: 2022-11-01', 'checked: 2021-10-01'], {
    days: { commitDay: '2022-11-10' },
  }),
  swap(
    'W-EXPIRED',
    '政策过了有效期',
    at.policy,
    [
      'checked: 2022-11-01',
      'checked: 2022-11-01\nvalid:\n  to: 2022-11-05',
      'checked: 2022-11-01\nvalid:\n  to: 2023-12-31',
    ],
    { days: { commitDay: '2022-11-10' } },
  ),
  swap('W-COPIED', '从别的镇抄来的，还没有核对', at.policy, [
    'checked: 2022-11-01',
    'checked: 2022-11-01\ncopied: { town: 某县别镇, on: 2022-10-30 }',
    'checked: 2022-11-01',
  ]),
];

/** 补充通知只是旁证的一页，正文末尾引它一句；广播稿不念它。 */
function quoting(marks: string) {
  const page = baseText(at.policy).replace(note, `${secondary}    note: 某报2021年7月2日说的。`);
  return { [at.policy]: `${page}\n先问村里${marks}。\n`, ...quietScript };
}

/** 天数还待核实的一页，开头说了天数。 */
function answering(byWhen: string) {
  const page = baseText(at.policy)
    .replace('- 30日〔据 低保条例 第19条；补充通知〕。', '- 30日〔待核实〕。')
    .replace('- 先申请。', '- 先申请〔据 补充通知〕。')
    .replace('who:\n', `byWhen: ${byWhen}\nwho:\n`);
  return { [at.policy]: page, ...quietScript };
}
