import { measuresOf, type Table, tablesOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Dimension, Measure, Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { type MemberNames, memberName, tableNames } from '../../published/leaf-names.ts';
import { publishedAt, sayPublished } from '../../published/published.ts';
import { isSilent } from '../../published/reported.ts';
import { sayCorrections } from '../../published/say-corrections.ts';

interface Compared {
  readonly plan: Plan;
  readonly rows: LedgerRows;
  readonly release: Progress;
  readonly names: MemberNames;
}

/** 每个量一句：哪几格变了，从多少到多少；全镇合计也说。没有上一期的，每格都说。 */
export function changesIn(facts: Compared, previous: Progress | undefined): readonly string[] {
  return measuresOf(facts.plan).flatMap(([id, measure]) => {
    if (facts.release.counts[id] === undefined) return [];
    const tables = tablesOf(facts.plan, measure, facts.release.until).map((table) =>
      tableChanges(facts, [id, measure], table, previous),
    );
    const said = [...tables, totalChange(facts, [id, measure], previous)].filter(
      (text) => text !== '',
    );
    return said.length === 0 ? [] : [`${measure.label}（${measure.unit}）：${said.join('；')}`];
  });
}

function tableChanges(
  facts: Compared,
  [id, measure]: readonly [MeasureId, Measure],
  { dimensions, leaves }: Table,
  previous: Progress | undefined,
): string {
  const { release, names } = facts;
  const cells = leaves.map((leaf) => {
    const where = whereIs(dimensions, leaf);
    const [before, now] = [previous, release].map((each) =>
      each === undefined ? undefined : saidAt(facts, each, [id, measure], where),
    );
    const name = dimensions
      .map((dimension) => memberName(dimension, where[dimension] ?? '', names))
      .join(' ');
    return { isChanged: before !== now, name, said: arrow(before, now) };
  });
  const changed = cells.filter(({ isChanged }) => isChanged);
  const [first] = dimensions;
  const [one] = changed;
  if (one === undefined || first === undefined) return '';
  if (cells.length > 1 && cells.every(({ said }) => said === one.said)) {
    return `${tableNames[first]} 各格都是 ${one.said}`;
  }
  const same = cells.length - changed.length;
  return `${tableNames[first]} ${changed.map(({ name, said }) => `${name} ${said}`).join('，')}${same > 0 ? `，别的${same}格没变` : ''}`;
}

function totalChange(
  facts: Compared,
  [id, measure]: readonly [MeasureId, Measure],
  previous: Progress | undefined,
): string {
  const [before, now] = [previous, facts.release].map((each) =>
    each === undefined ? undefined : saidAt(facts, each, [id, measure], {}),
  );
  return before === now ? '' : `全镇 ${arrow(before, now)}`;
}

function arrow(before: string | undefined, now: string | undefined): string {
  return before === undefined ? (now ?? '') : `${before} → ${now ?? ''}`;
}

type Place = Readonly<Partial<Record<Dimension, string>>>;

function whereIs(dimensions: readonly Dimension[], leaf: string): Place {
  const members = leaf.split('/');
  return Object.fromEntries(
    dimensions.map((dimension, place) => [dimension, members[place] ?? '']),
  );
}

/** 网上怎么说这一格（一样也没有挑的是全镇）；看得出报过这本台账、这个量一次也没有的是没登，看不出的才是没报。 */
function saidAt(
  { plan }: Pick<Compared, 'plan'>,
  release: Progress,
  [id, { ledger, protect }]: readonly [MeasureId, Measure],
  { village, ...others }: Place,
): string {
  const published = publishedAt(plan, release, id, village ? { village, ...others } : others);
  if (published.said !== 'missing' || protect) return sayPublished(published, '');
  const villages = village === undefined ? plan.dimensions.village : [village];
  const isSeen = villages.some((each) => !isSilent(plan, release, ledger, each));
  return isSeen ? '没登' : sayPublished(published, '');
}

/** 比上一期少了的，一格一条，和网上登的那一行“更正”说的一样。 */
export function correctionItems(
  { plan, release, names }: Compared,
  previous: Progress,
): readonly string[] {
  return sayCorrections(plan, previous, release, names).map(
    (said) => `${said}。是更正就照登；不是，看看台账少了哪几行。`,
  );
}
