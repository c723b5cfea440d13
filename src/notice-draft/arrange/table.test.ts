import { describe, expect, test } from 'vitest';
import { table, wordFile } from '../../../tests/support/word-file.ts';
import { draftNotice } from '../draft-notice.ts';
import { readNotice } from '../read-notice.ts';

const fromText = (text: string) => draftNotice(readNotice(new TextEncoder().encode(text)));
const fromWord = (body: string) => draftNotice(readNotice(wordFile({ body })));

describe('表', () => {
  test('占了整行的头一行是表名，末一行是注；只有一列的、版记的是段落', () => {
    const { body } = fromWord(
      [
        table([
          [{ text: '任务表', span: 2 }],
          ['任务', '时限'],
          ['走访', '11月'],
          [{ text: '注：长期坚持。', span: 2 }],
        ]),
        table([['抄送：县农业农村委。'], ['青石镇党政办公室　2026年3月2日印发']]),
      ].join(''),
    );
    expect(body).toBe(
      '任务表\n\n| 任务 | 时限 |\n| --- | --- |\n| 走访 | 11月 |\n\n注：长期坚持。\n\n---\n\n抄送：县农业农村委。\n\n青石镇党政办公室　2026年3月2日印发\n',
    );
  });

  test('整份放在一格里的、红头是表的，照样认得出标题、条款、机关', () => {
    const { body, fields, losses } = fromWord(
      [
        table([['青石镇人民政府', '文件']]),
        table([['关于防汛的通知\n各村：\n一、值班\n两人一班。\n青石镇人民政府\n2026年5月6日']]),
      ].join(''),
    );
    expect(body).toMatch(/^青石镇人民政府\n\n文件\n\n## 关于防汛的通知\n/);
    expect(body).toContain('\n### 一、值班\n');
    expect(fields).toMatchObject({ issuer: '青石镇人民政府', issued: '2026-05-06' });
    expect(losses.map(({ kind, place }) => [kind, place])).toEqual([
      ['as-table', 1],
      ['as-table', 2],
    ]);
  });

  test('文字文件里隔着制表符的几行是表', () => {
    expect(fromText('现安排如下：\n任务\t时限\n走访\t11月\n').body).toBe(
      '现安排如下：\n\n| 任务 | 时限 |\n| --- | --- |\n| 走访 | 11月 |\n',
    );
  });
});
