import { describe, expect, test } from 'vitest';
import { fillingOf } from '../town-figures/fill.ts';
import { pageVersions, type Stored } from './page-versions.ts';

const filling = fillingOf([]);
const rules = (front: string, body: string) => `---\ncode: 2001\n${front}\n---\n\n${body}\n`;
const front = 'title: 甲村村规民约\nsummary: 一句话\nvillage: jia\nadopted: 2022-10-01';

function stored(day: string, text: string, path = 'content/rules/jia.md'): Stored {
  return {
    commit: day,
    day,
    time: `${day}T09:00:00+08:00`,
    order: 0,
    publisher: '镇里',
    summary: '改',
    path,
    text,
    filling,
    names: new Map(),
  };
}

function said(...texts: readonly (string | Stored)[]) {
  const all = texts.map((text, at) =>
    typeof text === 'string' ? stored(`2022-10-0${at + 1}`, text) : text,
  );
  const { versions, unseen } = pageVersions('rules', all);
  return {
    versions: versions.map(({ id, text }) => (text === undefined ? `${id} 坏` : id)),
    unseen: unseen.map(({ day, what }) => `${day} ${what}`),
  };
}

const one = rules(front, '第一条 红白喜事不大操大办（从简）。\n\n第二条 垃圾倒进垃圾池。');

describe('什么算一版', () => {
  test('正文、题目、看得见的字段变了，都算', () => {
    const body = one.replace('倒进垃圾池', '分好再倒');
    const title = body.replace('甲村村规民约', '甲村的规矩');
    const field = title.replace('2022-10-01', '2022-10-02');
    expect(said(one, body, title, field).versions).toEqual([
      '2022-10-01',
      '2022-10-02',
      '2022-10-03',
      '2022-10-04',
    ]);
  });

  test('只改排版、不显示的字段、标点的全角半角，只给文件改名，都不算，另外记着', () => {
    const layout = one.replace('第一条 ', '**第一条** ').replace('\n\n第二条', '\n\n\n\n第二条');
    const fields = layout.replace('village: jia', 'village: yi');
    const marks = fields.replace('（从简）', '(从简)');
    const moved = stored('2022-10-05', marks, 'content/rules/other.md');
    expect(said(one, layout, fields, marks, moved)).toEqual({
      versions: ['2022-10-01'],
      unseen: ['2022-10-02 layout', '2022-10-03 fields', '2022-10-04 marks', '2022-10-05 place'],
    });
  });

  test('标点改过以后再改字，还是一版', () => {
    const marks = one.replace('（从简）', '(从简)');
    const words = marks.replace('不大操大办', '不请客');
    expect(said(one, marks, words).versions).toEqual(['2022-10-01', '2022-10-03']);
  });

  test('同一天的第二版，号后面写 -2；看不出变化的不占号', () => {
    const layout = one.replace('第一条 ', '**第一条** ');
    const second = one.replace('垃圾池', '垃圾箱');
    const third = one.replace('垃圾池', '垃圾桶');
    const sameDay = [one, layout, second, third].map((text) => stored('2022-10-28', text));
    expect(said(...sameDay).versions).toEqual(['2022-10-28', '2022-10-28-2', '2022-10-28-3']);
  });

  test('改过去又改回来，是三版', () => {
    expect(said(one, one.replace('垃圾池', '垃圾箱'), one).versions.length).toBe(3);
  });

  test('读不通的一版也在，说是坏的；修好了又是一版', () => {
    const broken = rules('title: "没有收尾\nsummary: x', '第一条');
    expect(said(one, broken, one).versions).toEqual(['2022-10-01', '2022-10-02 坏', '2022-10-03']);
  });
});

describe('一版里读得到什么', () => {
  test('老格式写的不丢：认得的都读，认不得的数出来', () => {
    const old = rules('title: 甲村村规民约\nday: 2019-03-01\npassedBy: 代表会', '第一条 旧的。');
    const [version] = pageVersions('rules', [stored('2019-03-02', old)]).versions;
    expect(version?.text?.title).toBe('甲村村规民约');
    expect(version?.text?.unknown).toBe(2);
    expect(version?.text?.parts.at(-1)?.paragraphs[0]).toMatchObject({
      anchor: '1',
      label: '第一条',
    });
  });

  test('要镇里补的数照那时候的填：数补上了，就是新的一版', () => {
    const figure = {
      name: '交多少',
      asks: '交多少',
      kind: 'how-much',
      from: '局',
      missing: '没查到',
    };
    const answered = fillingOf([
      {
        ...figure,
        kind: 'how-much',
        answer: '400元',
        source: '某某通知',
        on: '2022-10-02',
      } as never,
    ]);
    const text = '---\ncode: 1010\ntitle: 医保\n---\n\n一年交〔补 交多少〕。\n';
    const { versions } = pageVersions('policies', [
      { ...stored('2022-10-01', text), filling: fillingOf([figure as never]) },
      { ...stored('2022-10-02', text), filling: answered },
    ]);
    const bodies = versions.map((one) => one.text?.parts.find(({ name }) => name === ''));
    expect(bodies.map((part) => part?.paragraphs[0]?.text.split('〔')[0])).toEqual([
      '一年交没查到。',
      '一年交400元',
    ]);
  });

  test('表、清单、粗体、链接，读到的是看得见的字', () => {
    const body = [
      '**第一条** 看[这里](/1010/)，*照办*。',
      '',
      '- 甲\n- 乙',
      '',
      '| 样 | 数 |\n| --- | --- |\n| 猪 | 2 |',
    ].join('\n');
    const [version] = pageVersions('actions', [
      stored('2022-10-01', rules('title: 题', body)),
    ]).versions;
    const paragraphs = version?.text?.parts.at(-1)?.paragraphs ?? [];
    expect(paragraphs.map(({ form, text }) => [form, text])).toEqual([
      ['text', '第一条 看这里，*照办*。'],
      ['item', '甲'],
      ['item', '乙'],
      ['row', '样 ｜ 数'],
      ['row', '猪 ｜ 2'],
    ]);
  });
});
