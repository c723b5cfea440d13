import { doubtWords } from '../markdown/evidence.ts';
import type { PolicyStatement } from './policy-statements.ts';
import type { EvidenceTally, TownTally } from './tally.ts';

/** 各列：上头的字，和怎么取数。网页和命令用同一张表。 */
export const tallyColumns: readonly (readonly [
  label: string,
  of: (tally: EvidenceTally) => number,
])[] = [
  ['有依据', ({ verified }) => verified],
  ['旁证', ({ secondary }) => secondary],
  ['待核实', ({ unverified }) => unverified],
  ['外地例子', ({ elsewhere }) => elsewhere],
  ['镇里要补', ({ gaps }) => gaps],
  ['最久几天', ({ oldest }) => oldest],
  ['中间几天', ({ median }) => median],
];

/** 给人看的表：一项政策一行，末了是合计和各列的意思。 */
export function tallyForPeople({ day, policies, total }: TownTally): string {
  if (policies.length === 0) return '还没有政策，没有什么可以数。';
  const head = ['编号', ...tallyColumns.map(([label]) => label), '政策'];
  const rows = policies.map((one) => [String(one.code), ...numbersOf(one), one.title]);
  const last = ['合计', ...numbersOf(total), `${policies.length}项`];
  return [
    ...aligned([head, ...rows, last]),
    '',
    '有依据：看过原文。旁证：报纸、网站说的，或者只见过转载。待核实：说不出来源。一处记号算一个说法。',
    '外地例子是前三样里说别处的；镇里要补是还没填的〔补 …〕：这两样要靠本地。',
    `几天：到${day}，离打开依据看的那天（seen，没写的照 checked）多少天；最久的，和排在正中间的。`,
  ].join('\n');
}

/** 给程序读的：同一张表。 */
export function tallyForPrograms(tally: TownTally): string {
  return JSON.stringify(tally, undefined, 2);
}

/** 一项政策里的一个说法，和它在文件里的哪一行。 */
export interface LocatedStatement extends PolicyStatement {
  readonly file: string;
  readonly line: number;
}

/** 一项政策里还不能说定的话，一句一行，待核实的在前。 */
export function doubtsForPeople(title: string, statements: readonly LocatedStatement[]): string {
  const listed = (['unverified', 'secondary'] as const).flatMap((doubt) =>
    statements
      .filter(({ evidence }) => evidence === doubt)
      .map(({ file, line, text }) => `${file}:${line}  ${doubtWords[doubt]}  ${text}`),
  );
  const count = (kind: string) => statements.filter(({ evidence }) => evidence === kind).length;
  const sum = `${title}：有依据${count('verified')}处，旁证${count('secondary')}处，待核实${count('unverified')}处。`;
  return [...listed, ...(listed.length > 0 ? [''] : []), sum].join('\n');
}

function numbersOf(tally: EvidenceTally): readonly string[] {
  return tallyColumns.map(([, of]) => String(of(tally)));
}

/** 各列对齐，数靠右，末一列不补；一个汉字占两格。 */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => columnsWide(row[at] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, at) =>
        at === row.length - 1
          ? cell
          : `${' '.repeat((widths[at] ?? 0) - columnsWide(cell))}${cell}`,
      )
      .join('  '),
  );
}

function columnsWide(text: string): number {
  return [...text].reduce((sum, char) => sum + (char < '\u0300' ? 1 : 2), 0);
}
