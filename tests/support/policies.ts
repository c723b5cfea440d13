import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type Policy, policySchema } from '../../src/kinds/policy.ts';

const folder = resolve(import.meta.dirname, '../../content/policies');

/** content/policies 里的全部政策，按编号排。 */
export const policies: readonly Policy[] = readdirSync(folder)
  .filter((name) => /\.mdx?$/.test(name))
  .map((name) => {
    const [, front = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    return policySchema.parse(parse(front));
  })
  .toSorted((a, b) => a.code - b.code);
