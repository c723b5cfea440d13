import { describe, expect, test } from 'vitest';
import {
  edited,
  exampleFiles,
  findingsAfter,
  said,
} from '../../../tests/support/example-content.ts';
import { checkContent } from '../check-content.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
  );

const page =
  '---\ntitle: 说明\nsummary: 一句。\naudience: publishers\norder: 2\nwritten: 2022-11-01\n---\n\n正文。\n';
/** “中文”两个字的 GBK 编码。 */
const gbk = [0xd6, 0xd0, 0xce, 0xc4];

describe('E-FILE-TYPE 不收的文件', () => {
  test.each([
    ['content/policies/台账.xlsx', bytes('PK\u0003\u0004', [0, 0]), 'Office'],
    ['content/policies/renamed.md', bytes('PK\u0003\u0004', [0, 0]), 'Office'],
    ['content/policies/old.doc', bytes([0xd0, 0xcf, 0x11, 0xe0, 0]), 'Office'],
    ['content/policies/list.csv', '姓名,电话\n', 'Office'],
    ['content/notices/scan.pdf', bytes('%PDF-1.4'), 'PDF'],
    ['content/exemplars/photo.jpg', bytes([0xff, 0xd8, 0xff, 0]), '图片'],
    ['content/exemplars/photo.svg', '<svg></svg>', '图片'],
    ['content/all.zip', bytes('PK\u0003\u0004', [0]), '压缩包'],
    ['content/policies/~$低保.docx', bytes([5, 0, 0, 0]), '临时文件'],
    ['content/policies/.~relief.md', '', '临时文件'],
    ['content/policies/a.md~', page, '备份'],
    ['content/policies/a.md.bak', page, '删掉它'],
    ['content/policies/b.md.txt', page, '改名为 b.md。'],
    ['content/policies/b.markdown', page, '改名为 b.md。'],
    ['content/policies/b.txt', page, '认不得'],
  ])('%s 不收', (path, content, reason) => {
    const findings = said('E-FILE-TYPE', { [path]: content });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:1 `);
    expect(findings[0]).toContain(reason);
  });

  test.each([
    'content/.DS_Store',
    'content/policies/Thumbs.db',
    'content/guide/desktop.ini',
    'content/policies/._relief.md',
  ])('%s 是电脑自己放的，不管它', (path) =>
    expect(findingsAfter({ [path]: bytes([0, 0, 0, 1]) })).toEqual([]),
  );

  test.each([
    ['link', '快捷方式'],
    ['module', '子模块'],
    ['huge', '太大'],
  ] as const)('没有内容可读的不收，是什么说什么：%s', (unread, words) => {
    const files = [...exampleFiles(), { path: 'content/guide/link.md', unread }];
    const found = checkContent(files);
    expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'E-FILE-TYPE content/guide/link.md',
    ]);
    expect(found[0]?.message).toContain(words);
    expect(found[0]?.message.includes('快捷方式')).toBe(unread === 'link');
  });

  test('空的 .gitkeep 可以有；以 BM 开头的文字不当成图片', () => {
    expect(findingsAfter({ 'content/exemplars/.gitkeep': '' })).toEqual([]);
    expect(said('E-FILE-TYPE', { 'content/guide/bm.md': bytes('BM 是什么') })).toEqual([]);
  });
});

describe('E-FILE-PLACE 放错了地方', () => {
  test.each([
    ['content/polices/a.md', 'content/policies/'],
    ['content/policies/2022/a.md', '直接放在 content/policies/'],
    ['content/progress/a.md', '.json'],
    ['content/policies/a.json', '.md、.mdx'],
    ['content/vilages.json', 'content/villages.json'],
    ['content/说明.md', 'policies、rules'],
    ['content/照片墙/a.md', 'policies、rules'],
  ])('%s：提示里说「%s」', (path, hint) => {
    const findings = said('E-FILE-PLACE', { [path]: page });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:1 `);
    expect(findings[0]).toContain(hint);
  });
});

describe('E-FILE-NAME 文件名', () => {
  test.each([
    ['content/guide/Publish-Page.md', '改名为 publish-page.md'],
    ['content/guide/publish_page.md', '改名为 publish-page.md'],
    ['content/guide/a.MD', '改名为 a.md'],
    ['content/guide/发布.md', '英文或拼音'],
  ])('%s：%s', (path, hint) => {
    const findings = said('E-FILE-NAME', { [path]: page });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(hint);
  });

  test('小写英文加减号的不报', () => {
    expect(said('E-FILE-NAME', { 'content/guide/two-words-2.md': page })).toEqual([]);
  });
});

test('E-FILE-TWIN 同名的 .md 和 .mdx，报在后一个上，说出前一个', () => {
  const findings = said('E-FILE-TWIN', { 'content/guide/publish.mdx': page });
  expect(findings).toEqual([
    'content/guide/publish.mdx:1 和 content/guide/publish.md 同名。 → 两个文件合成一个，或者给其中一个改名。',
  ]);
});

describe('E-FILE-EMPTY 空文件', () => {
  test.each(['', ' \n\n', '\uFEFF'])('%j 是空的', (text) => {
    expect(said('E-FILE-EMPTY', { 'content/guide/empty.md': text })).toHaveLength(1);
  });

  test('空文件只报一个问题', () => {
    expect(findingsAfter({ 'content/guide/empty.md': '' })).toHaveLength(1);
  });

  test('村规只有字段没有正文，报在收尾的 --- 那一行', () => {
    const body = '\n第一条　少办酒席。\n\n第二条　管好水沟。\n';
    const [finding] = said('E-FILE-EMPTY', edited('content/rules/jia.md', body, ''));
    expect(finding).toMatch('content/rules/jia.md:13 这一页没有正文');
  });
});

test('放错了一类的一页，只说挪到哪里', () => {
  const pipe = 'content/promises/pipe.md';
  const file = exampleFiles().find(({ path }) => path === pipe);
  const text = file !== undefined && 'text' in file ? file.text : '';
  const found = findingsAfter({ [pipe]: undefined, 'content/rules/pipe.md': text });
  expect(found.map(({ code, hint }) => `${code} ${hint}`)).toEqual([
    'E-FILE-PLACE 挪到 content/promises/ 里。',
  ]);
});

describe('E-ENCODING 编码', () => {
  test('GBK 的文件报在第一个汉字那一行，说另存为 UTF-8；里面的别的问题照样查', () => {
    const changes = { 'content/guide/gbk.md': bytes('---\norder: x\ntitle: ', gbk, '\n---\n') };
    const [finding] = said('E-ENCODING', changes);
    expect(finding).toMatch('content/guide/gbk.md:3 ');
    expect(finding).toContain('UTF-8');
    expect(said('E-FIELD-VALUE', changes)).toHaveLength(1);
  });

  test('UTF-16 的文件', () => {
    const text = new Uint8Array([0xff, 0xfe, ...Buffer.from(page, 'utf16le')]);
    expect(said('E-ENCODING', { 'content/guide/wide.md': text })[0]).toContain('UTF-16');
  });

  test('UTF-16、开头没有标记的文件', () => {
    const text = new Uint8Array(Buffer.from(page, 'utf16le'));
    expect(said('E-ENCODING', { 'content/guide/wide.md': text })[0]).toContain('UTF-16');
  });

  test.each([
    ['末尾只剩半个字', `${page}坏了的字在这里，没有拷完，只剩下半个字。\n`, [0xe4, 0xb8]],
    ['夹着两个 GBK 的字', `${page}别处贴来的字，编码和这里的不一样，读成了乱码。\n`, gbk],
  ])('%s：整个文件还是 UTF-8，报在那一行', (_, text, rest) => {
    const findings = said('E-ENCODING', { 'content/guide/half.md': bytes(text, rest, '\n') });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch('content/guide/half.md:11 这里有坏了的字');
  });

  test('转坏了的字报在那一行', () => {
    const findings = said('E-ENCODING', { 'content/guide/broken.md': `${page}坏\uFFFD了\n` });
    expect(findings[0]).toMatch('content/guide/broken.md:10 ');
  });
});

test('E-BOM 开头有 BOM；别的检查的行号不受影响', () => {
  const changes = {
    'content/guide/bom.md': bytes([0xef, 0xbb, 0xbf], page.replace('order: 2', 'order: 二')),
  };
  expect(said('E-BOM', changes)[0]).toMatch('content/guide/bom.md:1 ');
  expect(said('E-FIELD-VALUE', changes)[0]).toMatch('content/guide/bom.md:5 ');
});

test('W-CRLF Windows 换行只提醒，行号照样对', () => {
  const changes = {
    'content/guide/windows.md': page.replace('order: 2', 'order: 二').replaceAll('\n', '\r\n'),
  };
  expect(said('W-CRLF', changes)).toHaveLength(1);
  expect(said('E-FIELD-VALUE', changes)[0]).toMatch('content/guide/windows.md:5 ');
});

test('E-LINE-END 单独的 CR：生成网页的程序认不出开头的 ---，不能只提醒', () => {
  const old = { 'content/guide/old.md': page.replaceAll('\n', '\r') };
  expect(said('E-LINE-END', old)).toEqual([expect.stringMatching('content/guide/old.md:1 ')]);
  expect(said('W-CRLF', old)).toEqual([]);
  const mixed = page.replaceAll('\n', '\r\n').replace('order: 2\r\n', 'order: 2\r');
  const [finding] = said('E-LINE-END', { 'content/guide/mixed.md': mixed });
  expect(finding).toMatch('content/guide/mixed.md:5 ');
});

test.each(['site', 'villages', 'terms', 'finder', 'jargon'])(
  'E-FILE-REQUIRED 缺了 %s.json',
  (name) => {
    const [finding] = said('E-FILE-REQUIRED', { [`content/${name}.json`]: undefined });
    expect(finding).toMatch(`content/${name}.json:1 缺少`);
  },
);

test('E-INVISIBLE 夹在字里、跟字同一段的说，独自一段的零宽空格等于空行', () => {
  const rules = 'content/rules/jia.md';
  const from = '第一条　少办酒席。\n\n';
  expect(said('E-INVISIBLE', edited(rules, from, `${from}\u200b\n\n`))).toEqual([]);
  expect(said('E-INVISIBLE', edited(rules, from, `${from}\u200b\n`))).toHaveLength(1);
  expect(said('E-INVISIBLE', edited(rules, '少办酒席', '少办\u200b酒席'))).toHaveLength(1);
});
