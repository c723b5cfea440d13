import { perText } from '../../source/text/per-text.ts';
import type { Offence } from './offence.ts';
import { benefit } from './offences/benefit.ts';
import { bride } from './offences/bride.ts';
import { deposit } from './offences/deposit.ts';
import { expose } from './offences/expose.ts';
import { fine } from './offences/fine.ts';
import { force } from './offences/force.ts';
import { seize } from './offences/seize.ts';
import { sue } from './offences/sue.ts';
import { women } from './offences/women.ts';
import type { SaidSentence } from './said-sentence.ts';

/** 不能写的各种，说得最准的在前：一句话只说一种。 */
export const offences: readonly Offence[] = [
  bride,
  women,
  sue,
  force,
  expose,
  benefit,
  deposit,
  seize,
  fine,
];

/** 一句话碰着的一种，和碰着的几个字。 */
interface OffenceFound {
  readonly offence: Offence;
  readonly words: string;
}

/** 一种不合法一条规则，各条都来问同一句，各村写的也常是那几句：一样的话在一样的一条里，只看一遍。 */
const known = perText(5_000, (said): { readonly found: OffenceFound | undefined } => {
  const [text = '', article = ''] = said.split('\n');
  return { found: lookFor({ text, article }) };
});

/** 一句话碰着的头一种，和碰着的几个字；没有的是 `undefined`。 */
export function findOffence({ text, article }: SaidSentence): OffenceFound | undefined {
  return known(`${text}\n${article}`).found;
}

function lookFor(sentence: SaidSentence): OffenceFound | undefined {
  for (const look of ['find', 'suspect'] as const) {
    for (const offence of offences) {
      const words = offence[look]?.(sentence);
      if (words !== undefined) return { offence, words };
    }
  }
  return undefined;
}
