import { type AsOf, asOfDays, asOfFor } from '../as-of/as-of.ts';
import { happenedIn } from '../as-of/happened.ts';
import { type Kind, kindNames } from '../kinds/kinds.ts';
import { sayDay } from './day.ts';

/** 各页照哪一天看。提交的日子和 `--as-of` 由命令从环境变量传来。 */
export function asOfRecords(
  records: Readonly<Record<Kind, readonly object[]>>,
  demoDay: string | undefined,
): AsOf {
  const happened = kindNames.flatMap((kind) =>
    records[kind].flatMap((record) =>
      happenedIn(kind, record).map(({ day }) => ({ day, demo: isDemo(record) })),
    ),
  );
  const { MINGBAI_COMMIT_DAY, MINGBAI_AS_OF } = process.env;
  const known = { commitDay: MINGBAI_COMMIT_DAY, asked: MINGBAI_AS_OF || undefined };
  return asOfDays(known, demoDay, happened);
}

/** 几样东西放在一起，说各记到哪天；只有一样日子的只说一个。 */
export function sayAsOf(asOf: AsOf, things: readonly { readonly demo: boolean }[]): string {
  const [first = asOf.real, ...others] = new Set(things.map((thing) => asOfFor(asOf, thing)));
  if (others.length === 0) return `记到${sayDay(first)}`;
  return `记到${sayDay(asOf.real)}，演示的记到${sayDay(asOf.demo)}`;
}

function isDemo(record: object): boolean {
  return 'demo' in record && record.demo === true;
}
