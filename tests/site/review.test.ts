import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkDays } from '../../scripts/lib/git/work-days.ts';
import { sayDay } from '../../src/site/day.ts';
import { policies } from '../support/policies.ts';

const page = readFileSync('dist/guide/review/index.html', 'utf8');

test('要复核的页面列着每一项没撤下的政策', () => {
  const listed = [...page.matchAll(/class="link-row" href="\/(\d+)\/"/g)].map(([, code]) =>
    Number(code),
  );
  const current = policies.filter(({ withdrawn }) => withdrawn === undefined);
  expect(listed.toSorted((a, b) => a - b)).toEqual(current.map(({ code }) => code));
});

test('照最近一次提交和内容里最晚的日子算，不看钟', () => {
  const { commitDay = '' } = readWorkDays('content', '');
  const days = [commitDay, ...policies.map(({ checked }) => checked)];
  expect(page).toContain(`按${sayDay(days.toSorted().at(-1) ?? '')}算`);
});
