import { at, baseText, type CodeExample, edit, swap, whole } from './code-example.ts';

const guide = baseText(at.guide);
const promise = baseText(at.promise);
const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
  );

/** 文件：放在哪里、叫什么、怎么存的，开头和格式。 */
export const codesOfFiles: readonly CodeExample[] = [
  whole(
    'E-FILE-REQUIRED',
    '少了一个每个镇都要有的文件',
    { [at.villages]: undefined },
    { wrong: '没有 content/villages.json', right: '把 villages.json 放回 content 里' },
  ),
  whole(
    'E-FILE-TYPE',
    '不收这种文件',
    { 'content/policies/台账.xlsx': bytesOf('PK\u0003\u0004', [0, 0]) },
    { wrong: 'content/policies/台账.xlsx', right: '挪到仓库外面；要公开的写进 .md 文件' },
  ),
  whole(
    'E-FILE-PLACE',
    '文件放错了地方',
    { [at.promise]: undefined, 'content/promises/2022/pipe.md': promise },
    { wrong: 'content/promises/2022/pipe.md', right: 'content/promises/pipe.md' },
  ),
  whole(
    'E-FILE-TWIN',
    '两个文件同名，或者一模一样',
    { 'content/promises/pipe-2.md': promise },
    {
      wrong: 'pipe.md 抄成 pipe-2.md，编号没改',
      right: '抄来的换一个没用过的编号，再改字；不要了就删掉',
    },
  ),
  whole(
    'E-FILE-EMPTY',
    '空的文件，或者只有开头没有正文',
    { [at.guide]: '' },
    { wrong: '（一个字也没有）', right: '写上内容；用不着的删掉' },
  ),
  whole(
    'E-FILE-SIZE',
    '文件太大',
    { [at.guide]: `${guide}\n${`${'一句话。'.repeat(20)}\n\n`.repeat(8000)}` },
    { wrong: '一页有几十万字', right: '分成几页，各写各的' },
  ),
  whole(
    'E-ENCODING',
    '不是 UTF-8，汉字读不出来',
    {
      [at.guide]: bytesOf(
        '---\ntitle: ',
        [0xd6, 0xd0],
        '\nsummary: x\naudience: publishers\norder: 1\nwritten: 2022-11-01\n---\n\nx\n',
      ),
    },
    { wrong: '存成了 ANSI（GBK）', right: '另存为，编码选 UTF-8' },
  ),
  whole(
    'E-BOM',
    '文件开头有看不见的 BOM',
    { [at.guide]: bytesOf([0xef, 0xbb, 0xbf], guide) },
    { wrong: '存成了“带有 BOM 的 UTF-8”', right: '存成“UTF-8”，不带 BOM' },
  ),
  whole(
    'E-LINE-END',
    '换行是老式的 CR',
    { [at.guide]: guide.replaceAll('\n', '\r') },
    { wrong: '存成了旧式苹果电脑的换行（CR）', right: '行尾换成 LF 再存' },
  ),
  whole(
    'W-CRLF',
    '换行是 Windows 的 CRLF',
    { [at.guide]: guide.replaceAll('\n', '\r\n') },
    { wrong: '行尾是 CRLF', right: '行尾换成 LF 再存；不换也能发布' },
  ),
  edit('E-CONFLICT', '两个人改了同一处，没有合好', at.rules, [
    '第二条　管好水沟。',
    '<<<<<<< HEAD\n第二条　管好水沟。\n=======\n第二条　管好水渠。\n>>>>>>> 别处',
  ]),
  edit('E-INVISIBLE', '夹着看不见的字', at.rules, ['少办酒席', '少办\u200b酒席'], {
    shown: { wrong: '第一条　少办〔看不见的字〕酒席。' },
  }),
  edit('E-FRONT-MATTER', '开头的 --- 没有写成一对', at.exemplar, [
    'demo: true\n---\n',
    'demo: true\n',
  ]),
  {
    ...{ code: 'E-FILE-NAME', about: '文件名只用小写英文、数字和减号' },
    wrong: { [at.promise]: undefined, 'content/promises/Water Pipe.md': promise },
    right: { [at.promise]: undefined, 'content/promises/water-pipe.md': promise },
    shown: { wrong: 'content/promises/Water Pipe.md', right: 'content/promises/water-pipe.md' },
  },
  edit('E-YAML', '开头的字段读不通', at.action, ['title: 急难愁盼的事', 'title: "急难"愁盼的事']),
  edit('E-JSON', 'JSON 文件读不通', at.villages, ['"id": "jia",', '"id": "jia"']),
  edit('E-FIELD-LOST', '# 后面的话会丢掉', at.policy, ['- 先申请。', '- 先申请 # 再公示。'], {
    shown: { right: '  - 先申请，再公示。' },
  }),
  edit('E-FIELD-UNKNOWN', '没有这个字段', at.promise, ['village: jia', 'vilage: jia']),
  edit('E-FIELD-SPLIT', '一条拆成了几条', at.promise, [
    '    by: 管水员\n    text: 换好了。',
    '  - by: 管水员\n  - text: 换好了。',
  ]),
  edit('E-FIELD-MISSING', '少写了一个字段', at.promise, ['responsible: 村委会主任\n', '']),
  edit('E-FIELD-VALUE', '字段的值写得不对', at.promise, [
    'policies: [1010]',
    'policies: 1010，1014',
  ]),
  edit('E-DATE', '日子写得不对', at.promise, ['due: 2022-11-10', 'due: 十月底']),
  edit(
    'E-DATE-FUTURE',
    '已经办过的事，写了还没到的日子',
    at.policy,
    ['checked: 2022-11-01', 'checked: 2023-01-02'],
    { days: { today: '2022-12-01' } },
  ),
  edit('E-TO-WRITE', '字段还没有写', at.promise, ['due: 2022-11-10', 'due: 待写：期限的最后一天']),
  edit('E-DATE-ORDER', '两个日子先后反了', at.promise, ['due: 2022-11-10', 'due: 2022-10-01']),
  edit('E-DEMO', '演示村的内容没有标演示', at.promise, ['demo: true\n', '']),
  {
    ...{ code: 'E-DEMO-DAY', about: '没有演示的页了，还写着演示的那天' },
    wrong: withoutDemo(true),
    right: withoutDemo(false),
  },
  swap('E-PAGE-TO-WRITE', '一页里还有地方没有写', at.policy, [
    'summary: 收入低于低保线，按月补差额。',
    'summary: 待写：一句话说清这项政策',
    'summary: 收入低的，按月补差额。',
  ]),
  swap('W-TO-WRITE', '新镇的文件里，留给人写的地方还没有写', at.action, [
    'summary: 办一批急难事。',
    'summary: 待写：一句话说清做什么',
    'summary: 办一批急难事。',
  ]),
];

/** 演示的页都换成真的；`isLeft` 是演示的那天还留在 site.json 里。 */
function withoutDemo(isLeft: boolean) {
  const paths = [at.rules, at.exemplar, at.promise, at.release, at.talk, at.assembly, at.villages];
  const real = paths.map((path) => [
    path,
    baseText(path).replaceAll(/("?demo"?): true/g, '$1: false'),
  ]);
  const site = baseText(at.site).replace('  "demoDay": "2022-11-15",\n', '');
  return Object.fromEntries([...real, ...(isLeft ? [] : [[at.site, site]])]);
}
