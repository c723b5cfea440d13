import { expect, test } from 'vitest';
import { list, p, r, table, wordFile } from '../../../tests/support/word-file.ts';
import { type SourceDocument, textOfRuns } from '../document.ts';
import type { LossKind } from '../losses.ts';
import { readWord } from './read-word.ts';

const read = (body: string, more = {}) => readWord(wordFile({ body, ...more }));
const textsOf = ({ blocks }: SourceDocument) =>
  blocks.map((block) => (block.kind === 'paragraph' ? textOfRuns(block.runs) : '表'));
const kindsOf = ({ losses }: SourceDocument) => losses.map(({ kind }) => kind);

const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const field = (code: string, result?: string) =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`,
    result === undefined ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${t(result)}`,
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('');
const picture =
  '<w:r><w:drawing><wp:inline><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>';
const box = (text: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

test.each<[string, string, string, LossKind[]]>([
  [
    '断成几截的一句话',
    p(`${t('各村')}<w:proofErr w:type="spellEnd"/>${t('（居）')}`),
    '各村（居）',
    [],
  ],
  [
    '修订里删掉的',
    p(`${t('收费')}<w:del w:id="1"><w:r><w:delText>十元</w:delText></w:r></w:del>${t('五元')}`),
    '收费五元',
    ['deleted'],
  ],
  ['修订里加的', p(`${t('收费')}<w:ins w:id="1">${t('五元')}</w:ins>`), '收费五元', ['inserted']],
  [
    '挪走的、挪来的',
    p(`<w:moveFrom w:id="1">${t('旧')}</w:moveFrom><w:moveTo w:id="2">${t('新')}</w:moveTo>`),
    '新',
    ['deleted'],
  ],
  ['藏起来的', p(`${t('甲')}${r('内部掌握', { hidden: true })}`), '甲', ['hidden']],
  [
    '批注',
    p(
      `<w:commentRangeStart w:id="0"/>${t('甲')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    ),
    '甲',
    ['comment'],
  ],
  ['图片', p(`${t('甲')}${picture}`), '甲', ['picture']],
  ['链接', p(`<w:hyperlink r:id="rId9">${t('县政府网站')}</w:hyperlink>`), '县政府网站', ['link']],
  ['书签里的链接', p(`<w:hyperlink w:anchor="a">${t('见附件')}</w:hyperlink>`), '见附件', []],
  ['页码', p(`${t('第')}${field('PAGE', '3')}${t('页')}`), '第页', ['page-number']],
  [
    '会变的日期',
    p(field('DATE \\@ "yyyy年M月d日"', '2026年3月2日')),
    '2026年3月2日',
    ['changing-date'],
  ],
  ['别的域取结果', p(field('REF a', '附件1')), '附件1', []],
  ['带圈字符的域', p(`${field('eq \\o\\ac(○,3)')}${t('走访')}`), '③走访', []],
  ['公式的域', p(`${t('甲')}${field('EQ \\f(1,2)')}`), '甲', ['equation']],
  ['公式', p(`${t('甲')}<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>`), '甲', ['equation']],
  [
    '没有填的提示',
    p(
      `${t('甲')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${t('单击此处输入')}</w:sdtContent></w:sdt>`,
    ),
    '甲',
    ['placeholder'],
  ],
  [
    '填好了的内容控件',
    p(`<w:sdt><w:sdtPr/><w:sdtContent>${t('青石镇')}</w:sdtContent></w:sdt>`),
    '青石镇',
    [],
  ],
  [
    '智能标记',
    p(`<w:smartTag w:element="date">${t('2026年')}</w:smartTag>${t('底')}`),
    '2026年底',
    [],
  ],
  [
    '注音',
    p(
      `<w:r><w:ruby><w:rubyPr/><w:rt>${t('zhèn')}</w:rt><w:rubyBase>${t('镇')}</w:rubyBase></w:ruby></w:r>`,
    ),
    '镇',
    ['pinyin'],
  ],
  [
    '新版 Word 的表情',
    p(
      '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F60F"/></mc:Choice><mc:Fallback><w:t>😏</w:t></mc:Fallback></mc:AlternateContent></w:r>',
    ),
    '😏',
    [],
  ],
  [
    '插入的符号',
    p(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${t('同意')}`),
    '☑同意',
    ['symbol-read'],
  ],
  [
    '认不出的符号',
    p(`${t('甲')}<w:r><w:sym w:font="Webdings" w:char="F061"/></w:r>`),
    '甲',
    ['symbol'],
  ],
  [
    '用符号字体打的字',
    p(
      `<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>&#xF0FC;</w:t></w:r>${t('办好')}`,
    ),
    '√办好',
    ['symbol-read'],
  ],
  [
    '不断行的连字符、制表符',
    p(`<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t><w:tab/><w:t>甲</w:t></w:r>`),
    'A-1\t甲',
    [],
  ],
  ['看不见的字', p(t('走\u200b访')), '走访', ['invisible']],
  ['嵌进去的表格文件', p(`${t('甲')}<w:r><w:object/></w:r>`), '甲', ['object']],
  [
    '艺术字',
    p('<w:r><w:pict><v:shape><v:textpath string="青石镇人民政府文件"/></v:shape></w:pict></w:r>'),
    '青石镇人民政府文件',
    ['text-box'],
  ],
])('%s', (_, body, text, losses) => {
  const source = read(body);
  expect(textsOf(source)).toEqual([text]);
  expect(kindsOf(source)).toEqual(losses);
});

const looked = (look: string, text: string) =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

test.each<[string, string, string, LossKind[]]>([
  ['平方米', `${t('12m')}${looked('<w:vertAlign w:val="superscript"/>', '2')}`, '12m²', ['raised']],
  ['划掉的字', looked('<w:strike/>', '十元'), '十元', ['struck']],
  [
    '要填的横线',
    `${t('姓名')}${looked('<w:u w:val="single"/>', '     ')}${t('户')}`,
    '姓名     户',
    ['blank'],
  ],
  ['划了线的话', looked('<w:u w:val="single"/>', '必须'), '必须', []],
])('%s', (_, inside, text, losses) => {
  const source = read(p(inside));
  expect(textsOf(source)).toEqual([text]);
  expect(kindsOf(source)).toEqual(losses);
});

test('文本框里的字取一遍，放在那一段后面', () => {
  const source = read(p(`${t('正文')}${box('特急')}`) + p('后面'));
  expect(textsOf(source)).toEqual(['正文', '特急', '后面']);
  expect(kindsOf(source)).toEqual(['text-box']);
});

test('脚注写成 [1]，话放在最后', () => {
  const source = read(p(`${t('低保')}<w:r><w:footnoteReference w:id="2"/></w:r>${t('标准')}`), {
    footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${t(' 最低生活保障。')}</w:p></w:footnote>`,
  });
  expect(textsOf(source)).toEqual(['低保[1]标准', '[1] 最低生活保障。']);
});

test('目录整个不取，不管是控件里的还是域里的；域跨几段也一样', () => {
  const toc = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('一、总体要求……1')}</w:sdtContent></w:sdt>`;
  const long = [
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>一、总体要求 1</w:t></w:r></w:p>',
    '<w:p><w:r><w:t>二、工作措施 2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  ].join('');
  for (const contents of [toc, long]) {
    const source = read(contents + p('正文'));
    expect(textsOf(source)).toEqual(['正文']);
    expect(new Set(kindsOf(source))).toEqual(new Set(['contents']));
  }
});

test('页眉里有字的说一声，只有页码的不说', () => {
  const headers = [p('青石镇人民政府'), p(`${t('— ')}${field('PAGE', '1')}${t(' —')}`)];
  expect(read(p('正文'), { headers }).losses).toMatchObject([
    { kind: 'header', quoted: '青石镇人民政府 ' },
  ]);
});

test('删掉了段落标记的一段，跟后面一段是一段', () => {
  const first = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${t('各村')}</w:p>`;
  expect(textsOf(read(first + p('（居）：')))).toEqual(['各村（居）：']);
});

test('表里合并的格，占了几行几列记下来；里面自动编的号也写出来', () => {
  const numbering = list(1, [['decimal', '%1', 'nothing']]);
  const cell = (inside: string) => `<w:tc><w:tcPr/>${inside}</w:tc>`;
  const numbered = `<w:tbl><w:tr>${cell(p('', { list: [1, 0] }))}${cell(p('甲'))}</w:tr><w:tr>${cell(p('', { list: [1, 0] }))}${cell(p('乙'))}</w:tr></w:tbl>`;
  const [block] = read(numbered, { numbering }).blocks;
  expect(
    block?.kind === 'table' && block.rows.map((row) => row.map(({ text }) => text.trim())),
  ).toEqual([
    ['1', '甲'],
    ['2', '乙'],
  ]);
  const merged = read(
    table([
      [
        { text: '任务', merge: 'restart' },
        { text: '单位', span: 2 },
      ],
      [{ text: '', merge: 'continue' }, '牵头', '配合'],
    ]),
  ).blocks[0];
  expect(merged).toMatchObject({
    width: 3,
    rows: [
      [
        { text: '任务', column: 0, columns: 1, rows: 2 },
        { text: '单位', column: 1, columns: 2, rows: 1 },
      ],
      [
        { text: '牵头', column: 1 },
        { text: '配合', column: 2 },
      ],
    ],
  });
});

test('空段、翻页以后的一段，前面算空了一行', () => {
  const { blocks } = read(
    [p('甲'), p(''), p('乙'), p('丙'), p('<w:r><w:br w:type="page"/></w:r>'), p('丁')].join(''),
  );
  expect(blocks.map((block) => block.kind === 'paragraph' && block.isAfterGap)).toEqual([
    ...[false, true, false, true],
  ]);
});
