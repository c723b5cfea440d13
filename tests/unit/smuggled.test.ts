import { describe, expect, test } from 'vitest';
import { privateKindOf } from '../../scripts/lib/check/private-kind.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { keptCountsText } from '../../src/disclosure/release/kept-counts.ts';
import { appended, type Changes, edited, lineCount } from '../support/example-content.ts';
import { refusedByCheck, refusedByGate, renderedPages } from '../support/smuggled.ts';

// 国家标准里的示例号码；编出来的手机号。
const id = '11010519491231002X';
const mobile = '13800138000';
// 编出来的卡号，校验位对得上。
const card = ['6222', '0212', '3456', '7894'];
const policy = 'content/policies/relief.md';
const site = 'content/site.json';

const line = (text: string): Changes => appended(policy, `\n${text}\n`);
const named = (path: string, text = '---\ntitle: 甲\n---\n\n一句话。\n'): Changes => ({
  [path]: text,
});

/** 源文件里的藏法：写在内容的哪里、怎么写。 */
const inContent: readonly (readonly [how: string, changes: Changes])[] = [
  ['照直写', line(id)],
  ['数字写成 HTML 实体', line([...id].map((digit) => `&#${digit.charCodeAt(0)};`).join(''))],
  ['十六进制的实体', line(`1101051949123&#x31;002X`)],
  ['实体少了分号', line('110105194912310&#48;2X')],
  ['百分号转义', line('%31%31%30105194912310%302X')],
  [
    '字段里用 YAML 的转义',
    edited(policy, '收入低于低保线，按月补差额。', '"\\x31\\x33\\u0038\\u0030\\u0030138000"'),
  ],
  [
    '字段里折行',
    edited(
      policy,
      'summary: 收入低于低保线，按月补差额。',
      'summary: >-\n  身份证号110105\n  19491231\n  002X',
    ),
  ],
  [
    '字段里用反斜杠续行',
    edited(policy, 'summary: 收入低于低保线，按月补差额。', 'summary: "138001\\\n  38000"'),
  ],
  ['全角数字', line('１１０１０５１９４９１２３１００２Ｘ')],
  ['阿拉伯文数字', line('١٣٨٠٠١٣٨٠٠٠')],
  ['波斯文数字', line('۱۳۸۰۰۱۳۸۰۰۰')],
  ['天城文数字', line('१३८००१३८०००')],
  ['大写数字', line('联系电话壹叁捌零零壹叁捌零零零')],
  ['汉字数字', line('一三八〇〇一三八〇〇〇')],
  ['一半汉字一半数字', line('电话138零零138零零零')],
  ['字母 O 当零', line('电话138OO138OOO')],
  ['字母 l 当一', line('电话l38ool38ooo')],
  ['圈码', line('①③⑧⓪⓪①③⑧⓪⓪⓪')],
  ['数学字体', line('𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎')],
  ['上标', line('¹³⁸⁰⁰¹³⁸⁰⁰⁰')],
  ['数字上盖着组合记号', line([...mobile].join('\u0336'))],
  ['圈住数字的组合记号', line([...mobile].map((digit) => `${digit}\u20e3`).join(''))],
  ['零宽字', line([...mobile].join('\u200b'))],
  ['软连字符', line('138\u00ad0013\u00ad8000')],
  ['从右往左的记号', line('\u202d138\u202c00138000')],
  ['斜线隔开', line('电话138/0013/8000')],
  ['中文逗号隔开', line('电话138，0013，8000')],
  ['空格一位一隔', line('1 3 8 0 0 1 3 8 0 0 0')],
  ['破折号', line('138—0013—8000')],
  ['点', line('110105.19491231.002X')],
  ['下划线', line('138_0013_8000')],
  ['念出来的点、拨', line('电话138点0013点8000')],
  ['念出来的再拨', line('电话：一三八 拨 零零一三 再拨 八零零零')],
  ['苏州码子', line('电话〡〣〨〇〇〡〣〨〇〇〇')],
  ['低保户的姓名，一个字一点', line('低保户田·维·山')],
  ['姓名硬换行', line('低保户田\\\n维山')],
  ['带声调的拼音', line('低保户：tián wéi shān')],
  ['一个字母一个字母', line('低保户：T i a n W e i s h a n')],
  ['注音', line('低保户：ㄊㄧㄢˊ ㄨㄟˊ ㄕㄢ')],
  ['缩成字母的', line('R.Q.F. 是低保户。')],
  [
    '姓名在政府网站的地址里',
    line('https://www.gov.cn/?q=%E4%BD%8E%E4%BF%9D%E6%88%B7%E7%94%B0%E7%BB%B4%E5%B1%B1'),
  ],
  ['拼音的文件名', named('content/guide/tianweishan-dibao.md')],
  ['身份证号前后两截', line('身份证前面是110105，后面是19491231002X')],
  ['加粗隔开', line('138**0013**8000')],
  ['行内代码', line('`138` `00138000`')],
  ['代码块', line(`\`\`\`\n${mobile}\n\`\`\``)],
  ['分在清单的几条里', line('- 110105\n- 19491231\n- 002X')],
  ['一条一位', line([...mobile].map((digit) => `- ${digit}`).join('\n'))],
  ['分在表格的几格里', line('| 甲 | 乙 | 丙 |\n|---|---|---|\n| 110105 | 19491231 | 002X |')],
  ['政府网站的地址里', line('[文件](https://www.gov.cn/11010519491231002X.html)')],
  ['少写一位', line('身份证号1101051949123100')],
  ['链接的说明里', line('[低保](/1010/ "13800138000")')],
  ['链接的地址里', line('[低保](/1010/?13800138000)')],
  ['电话链接', line('[打电话](tel:13800138000)')],
  ['图片的说明里', line('![13800138000](/share.png)')],
  ['链接定义里', line(`[低保][甲]\n\n[甲]: /1010/ "${mobile}"`)],
  ['脚注里', line(`低保[^1]\n\n[^1]: ${mobile}`)],
  ['HTML 注释里', line(`<!-- ${mobile} -->`)],
  ['HTML 标签的属性里', line(`<span data-x="${mobile}">甲</span>`)],
  ['HTML 标签拆开的', line('138<b></b>00138000')],
  ['YAML 的注释里', edited(policy, 'topic: relief', `topic: relief # ${mobile}`)],
  ['叫法里', edited(policy, 'aliases: [吃低保', `aliases: [${mobile}, 吃低保`)],
  [
    '计划里数什么的定义',
    edited('content/progress-plan.json', '开了几次。', `开了几次，问${mobile}。`),
  ],
  [
    '计划里多一个键',
    edited('content/progress-plan.json', '"label": "恳谈会",', `"label": "恳谈会", "${id}": 1,`),
  ],
  ['villages.json 里', edited('content/villages.json', '"name": "乙村"', `"name": "乙村${id}"`)],
  [
    'JSON 的转义',
    edited(
      site,
      '找低保',
      '\\u0031\\u0033\\u0038\\u0030\\u0030\\u0031\\u0033\\u0038\\u0030\\u0030\\u0030',
    ),
  ],
  [
    'JSON 里写成一个数',
    edited(
      'content/villages.json',
      '"name": "乙村"',
      '"name": "乙村", "order": 110105194912310038',
    ),
  ],
  ['文件名里', named(`content/guide/${mobile}.md`)],
  ['文件夹的名字里', named(`content/guide/${mobile}/a.md`)],
  ['扩展名改了的表', { 'content/guide/list.md': new Uint8Array([80, 75, 3, 4, 20, 0]) }],
  ['表里有户主一列', line('| 户主 | 情况 |\n|---|---|\n| 一户 | 低保 |')],
  [
    '.mdx 里引进台账',
    appended('content/policies/urgent.mdx', "\nimport 甲 from '/tmp/ledger.json'\n\n{甲}\n"),
  ],
  [
    '.mdx 里读本机的文件',
    appended(
      'content/policies/urgent.mdx',
      "\n{(await import('node:fs')).readFileSync('/etc/hostname', 'utf8')}\n",
    ),
  ],
  ['.mdx 里算出号码', appended('content/policies/urgent.mdx', '\n{13800138 * 1000}\n')],
  ['.mdx 里的注释', appended('content/policies/urgent.mdx', '\n{/* 138 0013 8000 */}\n')],
  ['.mdx 里的组件属性', appended('content/policies/urgent.mdx', '\n<Count {...process.env} />\n')],
];

/** 因为它本身不收，不是碰巧别处写错了。 */
const SAYS_WHY = /^E-(?:PII|MDX?|FILE)-/;

/** 只在源文件里，网页上一个字也没有；或者照规矩读不出来，网站生成不了。 */
const NEVER_SHOWN = new Set([
  'YAML 的注释里',
  '计划里多一个键',
  'JSON 里写成一个数',
  '扩展名改了的表',
]);

describe('藏在内容里，检查或者放上网以前的那一道拦得下', () => {
  test.each(inContent)('%s', async (_how, changes) => {
    const checked = refusedByCheck(changes).filter(({ code }) => SAYS_WHY.test(code));
    const found = checked.length > 0 ? checked : refusedByGate(await renderedPages(changes));
    expect(found).not.toEqual([]);
    expectNothingSaid(found);
  });

  test.each(inContent.filter(([how]) => !NEVER_SHOWN.has(how)))(
    '跳过检查也拦得下：%s',
    async (_how, changes) => {
      const pages = await renderedPages(changes).catch(() => undefined);
      // 不只是话的，网页根本生成不出来。
      if (pages !== undefined) expect(refusedByGate(pages)).not.toEqual([]);
    },
  );
});

const page = (body: string) => ({
  path: 'x/index.html',
  text: `<!doctype html><main>${body}</main>`,
});

/** 不经过内容、直接到了生成的网站里的：多出来的网页、`public/` 里的文件、程序里写的。 */
const inOutput: readonly (readonly [how: string, path: string, text: string | undefined])[] = [
  ['多出来的一页', 'a/index.html', `<p>${mobile}</p>`],
  ['页上算出来的', 'a/index.html', '<p>1380<b>0138</b>000</p>'],
  [
    '行内标签一位一个',
    'a/index.html',
    `<p>${[...mobile].map((one) => `<i>${one}</i>`).join('')}</p>`,
  ],
  ['清单一条一截', 'a/index.html', '<ol><li>110105<li>19491231<li>002X</ol>'],
  ['块一位一个', 'a/index.html', [...id].map((one) => `<div>${one}</div>`).join('')],
  ['表格一格一截', 'a/index.html', '<table><tr><td>110105<td>19491231<td>002X</table>'],
  ['表格分成五格', 'a/index.html', `<table><tr><td>110<td>105<td>1949<td>1231<td>002X</table>`],
  ['手机号三位八位两条', 'a/index.html', '<ul><li>138<li>00138000</ul>'],
  ['中间隔着一块标点', 'a/index.html', '<p>138</p><p>-</p><p>0013</p><p>-</p><p>8000</p>'],
  ['卡号四位一条', 'a/index.html', `<ul>${[...card].map((one) => `<li>${one}`).join('')}</ul>`],
  ['卡号四位一格', 'a/index.html', `<table><tr><td>${card.join('<td>')}</table>`],
  ['看不见的一块', 'a/index.html', `<div hidden>${id}</div>`],
  ['模板里', 'a/index.html', `<template><p>${id}</p></template>`],
  ['没有脚本时', 'a/index.html', `<noscript><p>${id}</p></noscript>`],
  ['注释里', 'a/index.html', `<!-- ${id} -->`],
  ['属性里', 'a/index.html', `<p data-who="${id}">甲</p>`],
  ['属性里再套实体', 'a/index.html', '<p title="&#49;3800138000">甲</p>'],
  ['标题里', 'a/index.html', `<title>${mobile}</title>`],
  ['给搜索引擎的摘要里', 'a/index.html', `<meta name="description" content="${mobile}">`],
  ['链接的地址转义过', 'a/index.html', '<a href="/a/%31%33%38%30%30%31%33%38%30%30%30">甲</a>'],
  ['结构化数据里', 'a/index.html', `<script type="application/ld+json">{"t":"${mobile}"}</script>`],
  [
    '结构化数据写成数',
    'a/index.html',
    `<script type="application/ld+json">{"t":110105194912310038}</script>`,
  ],
  ['脚本的字里', 'a/index.html', `<script>const a="1380\\x30138000"</script>`],
  ['脚本的数里', 'a/index.html', `<script>const a=${mobile}</script>`],
  ['脚本的注释里', 'a/index.html', `<script>/* ${mobile} */</script>`],
  ['标签的名字里', 'a/index.html', `<p data-${mobile}>甲</p>`],
  ['样式的名字里', 'a/index.html', `<p class="p ${mobile}">甲</p>`],
  ['打了包的地址里', 'a/index.html', `<a href="data:text/plain;base64,${btoa(mobile)}">甲</a>`],
  ['样式的变量里', 'a.css', `:root{--p:${mobile}}`],
  ['反着写、反着显示', 'a/index.html', `<p>\u202e${[...mobile].toReversed().join('')}</p>`],
  ['样式里', 'a/index.html', `<style>p::after{content:"${mobile}"}</style>`],
  ['样式的注释里', 'a.css', `/* ${mobile} */`],
  [
    '图里的字',
    'a.svg',
    `<svg xmlns="http://www.w3.org/2000/svg"><text><tspan>1380013</tspan><tspan>8000</tspan></text></svg>`,
  ],
  ['图的说明里', 'a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><desc>${mobile}</desc></svg>`],
  ['JSON 里', 'data/a.json', `{"a":["${mobile}"]}`],
  ['JSON 的键里', 'data/a.json', `{"${id}":1}`],
  ['JSON 的转义', 'data/a.json', '{"a":"\\u0031\\u0033800138000"}'],
  ['JSON 里的长数', 'data/a.json', '{"a":110105194912310038}'],
  ['CSV 里', 'data/a.csv', `村,电话\n甲,"${mobile}"\n`],
  ['引号没有成对的 CSV 里', 'data/a.csv', `"甲" 乙"\n"${mobile}\n`],
  ['跳转的地址里', 'a/index.html', `<meta http-equiv="refresh" content="0;url=/?${mobile}">`],
  ['CSV 的名单', 'data/a.csv', '户主,村\n甲,乙\n'],
  ['搜索的摘要里', 'search/t/1.txt', `甲¦${mobile}¦乙`],
  [
    '全文索引的一段里',
    'pagefind/fragment/a.pf_fragment',
    `pagefind_dcd{"content":"138\u200b00138000"}`,
  ],
  ['订阅里', 'feed.xml', `<rss><channel><title>${mobile}</title></channel></rss>`],
  ['订阅包着的网页里', 'feed.xml', `<a><![CDATA[1380<b>0138</b>000]]></a>`],
  ['订阅转了义的网页里', 'feed.xml', `<a>1380&lt;wbr class=a1&gt;0138000</a>`],
  ['日历里', 'a.ics', `BEGIN:VEVENT\r\nSUMMARY:打${mobile}\r\nEND:VEVENT\r\n`],
  ['日历折起来的一行里', 'a.ics', `SUMMARY:打13800\r\n 138000\r\n`],
  ['日历的参数里', 'a.ics', `ATTENDEE;CN="${mobile}":mailto:a\r\n`],
  ['文字文件里', 'robots.txt', `# ${mobile}`],
  ['问答助手的说明里', 'llms.txt', `- [甲](https://a.example/): 打${mobile}。`],
  ['Markdown 里', '1010/index.md', `# 甲\n\n打1380**0138**000。\n`],
  ['Markdown 的开头几项里', '1010/index.md', `---\ntitle: "${id}"\n---\n`],
  ['Markdown 的链接里', '1010/index.md', '[甲](/a/%31%33%38%30%30%31%33%38%30%30%30)\n'],
  ['Markdown 的表里', '1010/index.md', '| 110105 | 19491231 | 002X |\n'],
  ['Markdown 的名单', '1010/index.md', '| 户主 | 村 |\n| --- | --- |\n| 甲 | 乙 |\n'],
  ['姓名旁边说了病', 'a/index.html', '<p>三组的王<b>大明</b>得了癌症，家里吃低保。</p>'],
  ['表格一行里有姓名和贫困', 'a/index.html', '<table><tr><td>王大明<td>低保户<td>3口人</table>'],
  ['文件名里', `a/${mobile}/index.html`, '<p>甲</p>'],
  ['文件名转义过', 'a/%31%33800138000.json', '{}'],
  ['离线的单子里', 'offline.json', `{"/${mobile}/":"ab12"}`],
  ['认不得的文件', 'data/a.xlsx', undefined],
  ['照片', 'photo.jpg', undefined],
  ['扩展名改成认得的二进制', 'a.txt', undefined],
];

describe('直接到了生成的网站里，放上网以前拦得下', () => {
  test.each(inOutput)('%s', (_how, path, text) => {
    const found = refusedByGate([{ path, text }]);
    expect(found).not.toEqual([]);
    expectNothingSaid(found);
  });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const ledger = '户主姓名,身份证号,联系电话\n（编的）,（编的）,（编的）\n';
const key = `明白栏钥匙\n${'0123456789abcdef'.repeat(4)}\n`;
const report = ['内部材料，不得外传，不得放进 git 仓库，不得发到群里', '钥匙指纹', '0a1b2c3d'].join(
  ' ',
);

const kept = keptCountsText({
  ...{ code: 7001, plan: 'practice-1', until: '2022-11-01' },
  trueCounts: { received: { jia: 3, yi: 1 } },
});

/** 只该留在办公室的，放在仓库哪里、改成什么名字都认得出。 */
const inRepository: readonly (readonly [how: string, path: string, bytes: Uint8Array])[] = [
  ['台账放在仓库根上', '台账.csv', bytes(ledger)],
  ['台账改了扩展名', 'src/notes.txt', bytes(ledger)],
  ['台账没有扩展名', 'docs/a', bytes(ledger.replaceAll(',', '\t'))],
  ['台账放在 public 里', 'public/a.ts', bytes(ledger.replaceAll(',', ';'))],
  ['走访台账', 'a.dat', bytes('走访日期,村,走访户数\n2026-03-04,甲村,1\n')],
  [
    '事项台账，上面有标题',
    'a.dat',
    bytes('某镇事项台账\n\n村,方面,提出日期,办结日期,反映人\n甲村,增收,2026-03-04,,甲\n'),
  ],
  ['纠纷台账', 'a.dat', bytes('纠纷类别,受理日期,化解日期,当事人\n土地,2026-03-04,,甲\n')],
  ['UTF-16 的台账', 'a.dat', utf16(ledger)],
  ['JSON 的台账', 'a.json', bytes('[{"户主姓名":"甲","身份证号":"乙"}]')],
  ['Excel 文件改了名', 'src/a.ts', new Uint8Array([80, 75, 3, 4, 20, 0, 6, 0])],
  [
    '旧的 Excel 文件',
    'docs/a.md',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  ],
  [
    '导出成网页的台账',
    'a.xls',
    bytes(
      '<table><tr><td>户主姓名</td><td>身份证号</td></tr><tr><td>甲</td><td>乙</td></tr></table>',
    ),
  ],
  ['PDF', 'docs/a', bytes('%PDF-1.7')],
  ['压缩包', 'a', new Uint8Array([0x1f, 0x8b, 8, 0])],
  ['钥匙', 'key.txt', bytes(key)],
  ['钥匙抄在说明里', 'docs/a.md', bytes(`# 备忘\n\n${key}\n别丢了。\n`)],
  ['办公室的报告', 'public/report.html', bytes(`<!doctype html><p class="secret">${report}</p>`)],
  ['报告里的话另存成文字', 'a.txt', bytes(report)],
  ['底数', 'public/a.json', bytes(kept)],
  ['底数改了名，放在程序里', 'src/a.ts', bytes(`export const a = ${kept};`)],
  ['底数抄在说明里，去了说明那一行', 'docs/a.md', bytes(kept.replace(/"note[^,]*,/, ''))],
  ['底数抄进网页', 'content/guide/a.md', bytes(`---\ntitle: 甲\n---\n\n    ${kept}\n`)],
  [
    '台账抄进网页的表格',
    'content/guide/a.md',
    bytes('---\ntitle: 甲\n---\n\n|走访日期|村|户数|\n|-|-|-|\n|2026-03-04|甲|1|\n'),
  ],
  [
    '台账抄进网页的代码块',
    'content/guide/a.md',
    bytes(`---\ntitle: 甲\n---\n\n\`\`\`\n${ledger}\`\`\`\n`),
  ],
  [
    '台账抄成代码块里的 JSON',
    'content/guide/a.md',
    bytes('```json\n[{"反映人": "甲", "联系电话": "乙"}]\n```\n'),
  ],
];

describe('只该留在办公室的，看内容认出来', () => {
  test.each(inRepository)('%s', (_how, path, content) => {
    expect(privateKindOf(path, content)).toBeDefined();
  });
});

describe('平常的不拦', () => {
  test.each([
    [
      '一排排钱数',
      '<table><tr><td>110105.19<td>4912310.02<td>1380013.80<tr><td>62122<td>60200<td>11111</table>',
    ],
    ['公开的办公电话', '<p>电话 <a href="tel:023-70000001">023-70000001</a>，也打 12345。</p>'],
    ['日子挨着日子', '<ul><li>2022-11-15<li>2022-11-22<li>2022-11-29</ul>'],
    [
      '图的坐标',
      '<svg viewBox="0 0 13800138000 1"><path d="M110105194912310038 0L13800138000 1"/></svg>',
    ],
    [
      '安全策略的指纹',
      `<meta http-equiv="content-security-policy" content="script-src 'sha256-13800138000'">`,
    ],
    ['刻度', '<svg><text>0</text><text>50</text><text>100</text><text>150</text></svg>'],
  ])('%s', (_what, body) => {
    expect(refusedByGate([page(body)])).toEqual([]);
  });

  test('程序、说明里提到台账的列名，不是台账', () => {
    const code =
      "const heads = ['户主姓名', '身份证号'];\nconst csv = `走访日期,村,户数\n2026,甲,1`;\nrun(csv);\ntest();\n";
    expect(privateKindOf('src/a.ts', bytes(code))).toBeUndefined();
    expect(privateKindOf('docs/a.md', bytes('一行写户主、村、日期。\n'))).toBeUndefined();
    expect(privateKindOf('demo.txt', bytes(key.replace('钥匙', '演示钥匙')))).toBeUndefined();
  });
});

test('旧系列的钥匙只抄了那一串字的，靠旧写法的计划里的指纹认出来', () => {
  const hex = '0123456789abcdef'.repeat(4);
  const written = bytes(`备忘\n${hex.toUpperCase()}\n`);
  expect(privateKindOf('a.txt', written, '4884fdaa')).toEqual({ kind: 'key', line: 2 });
  expect(privateKindOf('a.txt', written, '00000000')).toBeUndefined();
});

test('说得出是哪一页、源文件的哪一行，同一处写的只说一遍', () => {
  const changes = appended('content/rules/jia.md', '\n第三条　有事打138**0013**8000。\n');
  const path = '2001/index.html';
  const text = '<main><p>第三条　有事打13800138000。</p><div>打13800138000</div></main>';
  const found = refusedByGate([{ path, text }], changes);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    code: 'E-PII-MOBILE',
    file: 'content/rules/jia.md',
    line: lineCount('content/rules/jia.md') + 2,
    message: '生成的 /2001/ 的正文里有手机号，一共2处。',
  });
  expect(refusedByGate([{ path, text }])[0]).toMatchObject({ file: '/2001/', line: 1 });
});

/** 说的话里没有号码：连着六位数字都不印。 */
function expectNothingSaid(found: readonly Finding[]): void {
  for (const { file, message, hint } of found) {
    expect(`${file} ${message} ${hint}`).not.toMatch(/\d{7,}|138001|110105/);
  }
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(text, (char) => char.charCodeAt(0));
  return new Uint8Array([0xff, 0xfe, ...new Uint8Array(units.buffer)]);
}
