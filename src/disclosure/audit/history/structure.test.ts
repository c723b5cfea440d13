import { expect, test } from 'vitest';
import { publishTown } from '../../../../scripts/demo/town-history.ts';
import { seededTown } from '../../../../tests/support/practice-town.ts';
import { cellsAt, finestCells } from './cells.ts';
import { type PrintedRelease, readPrinted } from './printed.ts';
import { faultsAcross } from './structure.ts';

const days = ['2022-11-01', '2022-11-08', '2022-11-15', '2022-11-22'];
const { plan, releases, texts } = publishTown(seededTown(1, { days }));
const printed = releases.flatMap(({ until }, place): PrintedRelease[] => {
  const reading = readPrinted({ path: `content/progress/${until}.json`, text: texts[place] ?? '' });
  return reading.is === 'release' ? [reading.release] : [];
});

function withLast(change: (release: PrintedRelease) => PrintedRelease): readonly PrintedRelease[] {
  return printed.map((release, place) =>
    place === printed.length - 1 ? change(release) : release,
  );
}

test('原样的系列没有毛病', () => {
  expect(printed).toHaveLength(4);
  expect([...faultsAcross(plan, printed)]).toEqual([]);
});

test('四周一数的，没到重数的时候数变了', () => {
  const disputes = { ...printed[3]?.counts.disputes, land: 500 };
  const changed = withLast((release) => ({ ...release, counts: { ...release.counts, disputes } }));
  expect([...faultsAcross(plan, changed)].join()).toContain('还没到重数的时候，数却变了');
});

test('公布过的量又不见了', () => {
  const changed = withLast(({ counts: { solved, ...counts }, ...release }) => ({
    ...release,
    counts,
  }));
  expect([...faultsAcross(plan, changed)].join()).toContain('这一期又没有了');
});

test('同一天两期、编号重复、演示和真的混在一起', () => {
  const [first] = printed;
  const again = { ...first, demo: false } as PrintedRelease;
  const faults = [...faultsAcross(plan, [again, ...printed])].join();
  expect(faults).toContain('数到同一天');
  expect(faults).toContain('编号相同');
  expect(faults).toContain('混在一起');
});

test('并了类以后，一格由两格合成；并以前还是两格', () => {
  const merged = {
    ...plan,
    dimensions: { ...plan.dimensions, aspect: ['income'] },
    merged: { aspect: { hardship: { into: 'income', since: '2022-11-08' } } },
  };
  expect(cellsAt(merged, ['aspect'], '2022-11-08')).toEqual([
    { key: 'income', parts: ['income', 'hardship'] },
  ]);
  expect(cellsAt(merged, ['aspect'], '2022-11-07').map(({ key }) => key)).toEqual([
    'income',
    'hardship',
  ]);
  expect(finestCells(merged, ['aspect'])).toEqual(['income', 'hardship']);
});
