import { expect, test } from 'vitest';
import { readSharedStrings } from './shared-strings.ts';

const read = (items: string) => readSharedStrings(new TextEncoder().encode(`<sst>${items}</sst>`));

test('几段格式接成一段，换行留着，注音不要', () => {
  const { texts } = read(
    '<si><t>走访</t></si><si><r><t xml:space="preserve">一是&#10;</t></r><r><rPr><b/></rPr><t>二是</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si><si><t/></si>',
  );
  expect(texts).toEqual(['走访', '一是\n二是', '']);
});

test('有字划了删除线的，记下是第几条；只划了空格的、写着没划的不算', () => {
  const run = (properties: string, text: string) =>
    `<r><rPr>${properties}</rPr><t xml:space="preserve">${text}</t></r>`;
  const { struck } = read(
    [
      `<si>${run('<strike/>', '某一')}${run('', '某二')}</si>`,
      `<si>${run('', '某三')}${run('<strike val="true"/>', '某四')}</si>`,
      `<si>${run('<strike val="0"/>', '某五')}</si>`,
      `<si>${run('<strike/>', ' ')}${run('', '某六')}</si>`,
      '<si><t>某七</t></si>',
    ].join(''),
  );
  expect([...struck]).toEqual([0, 1]);
});
