import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/checks/finding.ts';
import { appended, type Changes, findingsAfter } from './example-content.ts';

/** 一段编出来的文字：该拦的，写明是哪一种；该放行的没有 `kind`。 */
export interface Planted {
  readonly kind?: string;
  readonly text: string;
  /** 整个文件的路径；`@meeting` 一类是接在那种页面的末尾；没写是接在政策页的末尾。 */
  readonly path?: string;
}

const pages = {
  '@meeting': 'content/meetings/talk.md',
  '@promise': 'content/promises/pipe.md',
  '@exemplar': 'content/exemplars/ditch.md',
  '@rules': 'content/rules/jia.md',
  '@policy': 'content/policies/relief.md',
} as const;

/** 一份编出来的文字，一行一段。 */
export function plantedIn(
  name: `${'planted' | 'harmless'}-${'dev' | 'held' | 'second' | 'third' | 'fourth' | 'fifth'}`,
): readonly Planted[] {
  const path = join(import.meta.dirname, '../privacy', `${name}.jsonl`);
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** 放进那份小小的 content 以后，说到个人的那些问题。 */
export function personalFindings(planted: Planted): readonly Finding[] {
  return findingsAfter(placed(planted)).filter(({ code }) => /^[EW]-(?:PII|COUNT)-/.test(code));
}

function placed({ text, path = '@policy' }: Planted): Changes {
  const page = Object.entries(pages).find(([name]) => name === path)?.[1];
  return page === undefined ? { [path]: text } : appended(page, `\n${text}\n`);
}
