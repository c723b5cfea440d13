import { CommandError } from '../command/command-error.ts';
import { busyWarning, conditionsLine, type RunConditions } from './conditions.ts';
import type { Language, Worst } from './rows.ts';
import { markdownTable } from './tables.ts';

const PLACE = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

/** 把 README 里两个记号中间的换成这一回量的；没有记号的不动它，抛错。 */
export function withTable(
  text: string,
  rows: readonly Worst[],
  conditions: RunConditions,
  language: Language,
): string {
  if (!PLACE.test(text)) {
    throw new CommandError('README 里没有 <!-- bench --> 和 <!-- /bench -->，不晓得写到哪里。');
  }
  const warning = busyWarning(conditions, language);
  const table = [
    conditionsLine(conditions, language),
    ...(warning === undefined ? [] : ['', warning]),
    ...['', ...markdownTable(rows, language)],
  ];
  return text.replace(PLACE, (_, open: string, close: string) =>
    [`${open}`, `${table.join('\n')}\n`, close].join('\n'),
  );
}
