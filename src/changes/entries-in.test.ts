import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothingKnown } from '../checks/privacy/known-public.ts';
import { type Kind, kindOfCode } from '../kinds/kinds.ts';
import { fillingOf } from '../town-figures/fill.ts';
import { listVersions, type PageHistoryShown, takenDownIn } from '../versions/history-of-page.ts';
import { pageVersions } from '../versions/page-versions.ts';
import { monthOf } from './change-entry.ts';
import { entriesIn } from './entries-in.ts';
import { entriesByMonth, entriesWith } from './entry-lists.ts';

interface Commit {
  readonly order: number;
  readonly day: string;
  readonly summary?: string;
  readonly publisher?: string;
}

/** 一页在几次提交里的样子：字段、正文各写一段。 */
function historyOf(
  code: number,
  states: readonly (readonly [commit: Commit, front: string, body?: string])[],
): PageHistoryShown {
  const kind = kindOfCode(code) as Kind;
  const stored = states.map(
    ([{ order, day, summary = '改', publisher = '镇里' }, front, body]) => ({
      ...{ commit: `c${order}`, day, time: `${day}T09:00:00+08:00`, order, publisher, summary },
      ...{ path: `content/${kind}/a.md`, filling: fillingOf([]), names: new Map() },
      text: `---\ncode: ${code}\n${front}\n---\n\n${body ?? ''}\n`,
    }),
  );
  const found = pageVersions(kind, stored);
  const takenDown = kind === 'exemplars' ? takenDownIn(found) : undefined;
  return {
    ...{ code, kind, takenDown, isUncommitted: false, unseen: found.unseen },
    title: found.versions.at(-1)?.text?.title ?? '',
    versions: takenDown === undefined ? listVersions(kind, found.versions, nothingKnown) : [],
  };
}

const nowhere = () => ({ demo: false });
const entriesOf = (...histories: readonly PageHistoryShown[]) =>
  entriesIn(histories, nowhere, nothingKnown);
/** 从新到旧，每次提交里每页说的话。 */
const saidIn = (...histories: readonly PageHistoryShown[]) =>
  entriesOf(...histories).flatMap(({ pages }) => pages.map(({ said }) => said));

const on = (order: number, more: Partial<Commit> = {}): Commit => ({
  ...{ order, day: `2022-10-0${order}`, ...more },
});

describe('说成给人看的话', () => {
  test('头一回登的，说新登了，点开就是这一页', () => {
    const [entry] = entriesOf(historyOf(1030, [[on(1), 'title: 医保']]));
    expect(entry?.pages).toEqual([
      { code: 1030, kind: 'policies', demo: false, said: '新登了政策《医保》', path: '/1030/' },
    ]);
  });

  test('题目里有书名号的，换成单的', () => {
    const history = historyOf(4001, [
      [{ order: 1, day: '2026-03-01' }, 'title: 关于印发《工作方案》的通知'],
    ]);
    expect(saidIn(history)).toEqual(['新登了文件《关于印发〈工作方案〉的通知》']);
  });

  test('改了的，说改了哪一条、哪一栏，点开看改了什么', () => {
    const history = historyOf(2001, [
      [on(1), 'title: 村规', '第一条 垃圾倒进池子。\n\n第二条 红事不大办。'],
      [on(2), 'title: 村规\nadopted: 2022-10-02', '第一条 垃圾分好再倒。\n\n第二条 红事不大办。'],
    ]);
    const [entry] = entriesOf(history);
    expect(entry?.pages[0]?.said).toBe('改了《村规》：“村民会议通过”、第一条');
    expect(entry?.pages[0]?.path).toBe('/2001/2022-10-02/diff/');
  });

  test('改了好几处的，说三处，一共几处', () => {
    const body = (word: string) =>
      ['一', '二', '三', '四', '五'].map((at) => `第${at}条 不许${word}。`).join('\n\n');
    const history = historyOf(2001, [
      [on(1), 'title: 村规', body('打架')],
      [on(2), 'title: 村规', body('吵架')],
    ]);
    expect(saidIn(history)[0]).toBe('改了《村规》：第一条、第二条、第三条等5处');
  });

  test('数目表里的数变了，说从多少改成多少，涨了多少', () => {
    const table = (money: number) =>
      `title: 低保\namounts:\n  - name: 低保标准\n    unit: 元/月\n    area: 某区\n    columns: [城市]\n    rows:\n      - { head: 一个人, cells: [${money}] }`;
    const history = historyOf(1010, [
      [on(1), table(580)],
      [on(2), table(600)],
    ]);
    expect(saidIn(history)[0]).toBe('改了《低保》：低保标准，城市，一个人，从580改成600，涨了20元');
  });

  test('添了答复的，说怎么答的', () => {
    const answers = (...outcomes: readonly string[]) =>
      [
        'title: 路灯\nstandard: 亮\nanswers:',
        ...outcomes.map(
          (outcome) =>
            `  - { on: 2022-10-01, by: 书记, text: 答复${outcome}, outcome: ${outcome} }`,
        ),
      ].join('\n');
    const history = historyOf(622001, [
      [on(1), 'title: 路灯\nstandard: 亮'],
      [on(2), answers('progress')],
      [on(3), answers('progress', 'done').replace('亮', '都亮')],
      [on(4), answers('progress', 'done').replace('书记', '主任').replace('亮', '都亮')],
    ]);
    expect(saidIn(history)).toEqual([
      '改了《路灯》：“答复”',
      '答复了《路灯》：办好了；“怎样算好”',
      '答复了《路灯》：正在办',
      '记下了大家提的事《路灯》',
    ]);
  });

  test('停用了、又用起了', () => {
    const stopped = 'title: 村规\nwithdrawn: { on: 2022-10-02, why: 换了 }';
    const history = historyOf(2001, [
      [on(1), 'title: 村规'],
      [on(2), stopped],
      [on(3), 'title: 村规'],
    ]);
    expect(saidIn(history)).toEqual([
      '又用起了《村规》',
      '停用了《村规》',
      '新登了村规民约《村规》',
    ]);
  });
});

describe('不再登的', () => {
  test('旧的一版里有不该公开的，只说动过，用的是现在的题目；连题目也不该公开的，照样不说', () => {
    const number = '11010519491231002X'; // 国家标准里的示例号码
    const history = historyOf(2001, [
      [on(1), `title: 找${number}`],
      [on(2), 'title: 村规'],
    ]);
    const [now, old] = entriesOf(history);
    expect(old?.pages[0]).toMatchObject({
      said: '动过《村规》，那一版不再登',
      path: '/2001/versions/',
    });
    expect(now?.pages[0]?.said).toBe('改了《村规》');
    const present = entriesOf(historyOf(2001, [[on(1), `title: 找${number}`]]));
    expect(JSON.stringify(present)).not.toContain(number);
  });

  test('撤下的典型只说撤下了一页：没有题目、编号的链接，动过它的提交不登说明', () => {
    const commits = [on(1, { summary: '登一位挑水的' }), on(2, { summary: '撤下挑水的' })] as const;
    const exemplar = historyOf(3001, [
      [commits[0], 'title: 天天挑水'],
      [commits[1], 'title: 这一页撤下了\nwithdrawn: { on: 2022-10-02, why: 收回了同意 }'],
    ]);
    const other = historyOf(2001, [[commits[0], 'title: 村规']]);
    const entries = entriesOf(exemplar, other);
    expect(entries.map(({ pages }) => pages.map(({ said, path }) => [said, path]))).toEqual([
      [['撤下了一页', undefined]],
      [['新登了村规民约《村规》', '/2001/']],
    ]);
    expect(JSON.stringify(entries)).not.toContain('挑水');
  });
});

describe('一次提交一条', () => {
  test('一次提交动的几页合成一条，照编号排；说明、公布的人一样的只写一遍', () => {
    const commit = on(1, { summary: '一起登' });
    const [entry, ...others] = entriesOf(
      historyOf(8001, [[commit, 'title: 院坝会']]),
      historyOf(1030, [[{ ...commit, publisher: '医保窗口' }, 'title: 医保']]),
    );
    expect(others).toEqual([]);
    expect(entry?.pages.map(({ code }) => code)).toEqual([1030, 8001]);
    expect(entry).toMatchObject({ summary: '一起登', publisher: '镇里、医保窗口' });
  });

  test('同一天的，主线上晚的在前', () => {
    const day = '2022-10-01';
    const entries = entriesOf(
      historyOf(2001, [
        [{ order: 3, day }, 'title: 甲'],
        [{ order: 7, day }, 'title: 乙'],
      ]),
      historyOf(2002, [[{ order: 5, day }, 'title: 丙']]),
    );
    expect(entries.map(({ commit }) => commit)).toEqual(['c7', 'c5', 'c3']);
  });

  test('怎么提交都一样：照日子从新到旧，每一版在各月的清单里正好一回；看不出的改动不在', () => {
    const commit = fc.record({
      order: fc.nat(30),
      day: fc.integer({ min: 0, max: 120 }).map((days) => {
        const date = new Date(Date.UTC(2022, 8, 1) + days * 86_400_000);
        return date.toISOString().slice(0, 10);
      }),
    });
    const commits = fc.uniqueArray(commit, { selector: ({ order }) => order, minLength: 1 });
    const page = fc.array(fc.constantFrom('第一条 一。', '第一条 二。', '第一条  一。'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(commits, fc.array(page, { minLength: 1, maxLength: 4 }), (line, bodies) => {
        const ordered = line.toSorted((a, b) => a.order - b.order);
        const histories = bodies.map((texts, at) =>
          historyOf(
            2001 + at,
            texts
              .slice(0, ordered.length)
              .map((text, index) => [ordered[index] ?? on(1), 'title: 村规', text]),
          ),
        );
        const entries = entriesOf(...histories);
        const days = entries.map(({ time }) => time);
        expect(days).toEqual(days.toSorted().toReversed());
        const months = entriesByMonth(entries);
        const listed = [...months].flatMap(([month, inMonth]) =>
          inMonth.flatMap((entry) => {
            expect(monthOf(entry)).toBe(month);
            return entry.pages.map(({ code }) => `${code} ${entry.commit}`);
          }),
        );
        const versions = histories.flatMap(({ code, versions }) =>
          versions.map(({ commit }) => `${code} ${commit}`),
        );
        expect(listed.toSorted()).toEqual(versions.toSorted());
      }),
    );
  });
});

test('只看一类、一个村的：只留那几页，一页也不剩的那次不在', () => {
  const histories = [
    historyOf(2001, [[on(1), 'title: 村规']]),
    historyOf(1030, [
      [on(1), 'title: 医保'],
      [on(2), 'title: 新医保'],
    ]),
  ];
  const entries = entriesWith(entriesOf(...histories), ({ kind }) => kind === 'rules');
  expect(entries.map(({ commit, pages }) => [commit, pages.map(({ code }) => code)])).toEqual([
    ['c1', [2001]],
  ]);
});
