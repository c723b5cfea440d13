import { expect, test } from 'vitest';
import { p, wordFile } from '../../tests/support/word-file.ts';
import { draftNotice } from './draft-notice.ts';
import { readNotice } from './read-notice.ts';
import { sayDraft } from './say-draft.ts';

const t = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const box = (text: string) =>
  `<w:r><w:drawing><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
const formula =
  '<m:oMathPara><m:oMath><m:r><m:t>补助＝面积×标准</m:t></m:r></m:oMath></m:oMathPara>';
const hide = (text: string) => text.replace('13912345678', '……');
const saidOf = (body: string, more = {}) =>
  sayDraft(draftNotice(readNotice(wordFile({ body, ...more }))), hide);
const lineOf = (lines: readonly string[], what: string) =>
  lines.find((line) => line.includes(what)) ?? '';

test('文本框说的是它所在的那一段，不是后面的一段', () => {
  const lines = saidOf(
    [p(`${t('图框：')}${box('框里的一句话')}`), p('青石镇人民政府'), p('走到户。')].join(''),
  );
  expect(lineOf(lines, '文本框')).toContain('“图框”那一段');
  expect(lineOf(lines, '文本框')).not.toContain('青石镇');
});

test('单独一段的公式，说在哪一段后面；在最前面的，说最前面', () => {
  for (const alone of [formula, p(formula)]) {
    expect(lineOf(saidOf(p('照下面的算') + alone + p('青石镇人民政府')), '公式')).toContain(
      '（“照下面的算”那一段后面）',
    );
    expect(lineOf(saidOf(alone + p('青石镇人民政府')), '公式')).toContain('（最前面）');
  }
  const inside = p(`${t('补助是')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`);
  expect(lineOf(saidOf(p('甲') + inside + p('乙')), '公式')).toContain('“补助是”那一段）');
});

test('页眉、页脚里没有取的字，引出来：截短，号码遮住，冒号后面的不说', () => {
  const headers = [
    p('青石镇人民政府文件'),
    p('13912345678转镇里的办公室再转村里的公开栏旁边那一间'),
    p('联系人：某某'),
  ];
  const line = lineOf(saidOf(p('正文'), { headers }), '页眉');
  expect(line).toContain('页眉、页脚里的字 3 处，没有取（“青石镇人民政府文件”、');
  expect(line).toContain('“……转镇里的办公室');
  expect(line).toContain('…”、“联系人”）');
  expect(line).not.toMatch(/139|某某/);
});
