import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks, commitChecks, pastChecks, repositoryChecks } from './registry.ts';

const codes = [...checks, ...pastChecks, ...repositoryChecks, ...commitChecks].map(
  ({ code }) => code,
);

test('每条规则的代码都不一样，只用大写英文和数字', () => {
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[EW]-[A-Z0-9]+(?:-[A-Z0-9]+)*$/);
});

test('写了的规则都登记了', () => {
  const written = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) => {
      const text = readFileSync(join(import.meta.dirname, path), 'utf8');
      return [...text.matchAll(/^ {2}code: '([EW]-[^']+)',$/gm)].map(([, code]) => code);
    });
  expect(written.toSorted(), '照 src/checks/registry.ts 的单子').toEqual(codes.toSorted());
});
