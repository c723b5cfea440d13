import fc from 'fast-check';
import { expect, test } from 'vitest';
import { list, p, wordFile } from '../../../tests/support/word-file.ts';
import { textOfRuns } from '../document.ts';
import { readWord } from './read-word.ts';

const xmlWords = (made: Parameters<typeof wordFile>[0]) =>
  readWord(wordFile(made)).blocks.map((block) =>
    block.kind === 'paragraph' ? textOfRuns(block.runs) : '表',
  );

const OFFICIAL = list(1, [
  ['chineseCounting', '%1、', 'nothing'],
  ['chineseCounting', '（%2）', 'nothing'],
  ['decimal', '%3.', 'tab'],
  ['decimal', '（%4）', 'nothing'],
  ['decimalEnclosedCircleChinese', '%5', 'nothing'],
]);

test('一、（一）1.（1）①：下一级在上一级里从头编', () => {
  const levels = [0, 1, 1, 2, 2, 3, 4, 4, 1, 2, 0, 1];
  expect(
    xmlWords({
      numbering: OFFICIAL,
      body: levels.map((level) => p('走访', { list: [1, level] })).join(''),
    }).map((text) => text.replace('走访', '').trim()),
  ).toEqual([
    '一、',
    '（一）',
    '（二）',
    '1.',
    '2.',
    '（1）',
    '①',
    '②',
    '（三）',
    '1.',
    '二、',
    '（一）',
  ]);
});

test('第一条后面空一格，跟话分得开；几级的数照写', () => {
  const numbering = `${list(1, [['chineseCountingThousand', '第%1条']])}${list(2, [
    ['decimal', '%1'],
    ['decimal', '%1.%2'],
  ])}`;
  expect(
    xmlWords({
      numbering,
      body: [
        p('为了管好水。', { list: [1, 0] }),
        p('总则', { list: [2, 0] }),
        p('适用范围', { list: [2, 1] }),
      ].join(''),
    }),
  ).toEqual(['第一条　为了管好水。', '1 总则', '1.1 适用范围']);
});

test('编号写在样式里的、样式根据别的样式的，一样编；取消了编号的不编', () => {
  const styles = [
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="二级"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
  ].join('');
  expect(
    xmlWords({
      numbering: OFFICIAL,
      styles,
      body: [
        p('甲', { style: '1' }),
        p('乙', { style: '2' }),
        p('丙', { style: '2', list: [0, 0] }),
        p('丁', { style: '1' }),
      ].join(''),
    }),
  ).toEqual(['一、甲', '（一）乙', '丙', '二、丁']);
});

test('另起一串的从头编；两串共用一种样子、没有说从头编的，接着编', () => {
  const shared = [
    OFFICIAL,
    '<w:num w:numId="8"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  ].join('');
  expect(
    xmlWords({
      numbering: shared,
      body: [1, 1, 8, 9, 9].map((id) => p('甲', { list: [id, 0] })).join(''),
    }),
  ).toEqual(['一、甲', '二、甲', '三、甲', '一、甲', '二、甲']);
});

test('从几编起、从不从头编、一律写成数字的，照样子', () => {
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:suff w:val="nothing"/><w:isLgl/><w:lvlText w:val="%1-%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  expect(
    xmlWords({
      numbering,
      body: [0, 1, 0, 1].map((level) => p('甲', { list: [1, level] })).join(''),
    }),
  ).toEqual(['三、甲', '3-1甲', '四、甲', '4-2甲']);
});

test('删掉了的一段不占号，圆点不写成字', () => {
  const gone =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del><w:r><w:delText>不要</w:delText></w:r></w:del></w:p>';
  const numbering = `${OFFICIAL}${list(2, [['bullet', '\uf06c']])}`;
  const { blocks } = readWord(
    wordFile({
      numbering,
      body: [
        p('甲', { list: [1, 0] }),
        gone,
        p('乙', { list: [1, 0] }),
        p('丙', { list: [2, 0] }),
      ].join(''),
    }),
  );
  expect(blocks.map((block) => block.kind === 'paragraph' && textOfRuns(block.runs))).toEqual([
    '一、甲',
    '二、乙',
    '丙',
  ]);
  expect(blocks[2]).toMatchObject({ hasBullet: true });
});

test('不管怎么一级一级跳，号都跟 Word 编的一样', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 }),
      (levels) => {
        const patterns = [1, 2, 3, 4, 5].map(
          (depth) =>
            [
              'decimal',
              `<${Array.from({ length: depth }, (_, at) => `%${at + 1}`).join('-')}>`,
              'nothing',
            ] as const,
        );
        const texts = xmlWords({
          numbering: list(1, patterns),
          body: levels.map((level) => p('段', { list: [1, level] })).join(''),
        });
        // 一级一级记着：走到一段，上面几级没有编过的算编过一个，下面几级从头来。
        const path: number[] = [];
        const expected = levels.map((level) => {
          path.length = Math.min(path.length, level + 1);
          while (path.length < level) path.push(1);
          path[level] = (path[level] ?? 0) + 1;
          return `<${path.join('-')}>`;
        });
        expect(texts.map((text) => text.replace(/ ?段$/u, ''))).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});
