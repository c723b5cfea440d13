import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sayDay } from '../../src/site/day.ts';
import { currentPolicies } from '../support/qingshi.ts';
import { commitDay, rootFolder } from './built.ts';

const page = readFileSync(join(rootFolder, 'guide/review/index.html'), 'utf8');

test('要复核的页面列着每一项没撤下的政策', () => {
  const listed = [...page.matchAll(/class="link-row" href="\/(\d+)\/"/g)].map(([, code]) =>
    Number(code),
  );
  expect(listed.toSorted((a, b) => a - b)).toEqual(currentPolicies.map(({ code }) => code));
});

test('照最近一次提交和内容里最晚的日子算，不看钟', () => {
  const days = [commitDay, ...currentPolicies.map(({ checked }) => checked)];
  expect(page).toContain(`按${sayDay(days.toSorted().at(-1) ?? '')}算`);
});
