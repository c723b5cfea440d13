import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tallyTown } from '../../src/evidence/tally.ts';
import { sayDay } from '../../src/site/day.ts';
import { currentPolicies, qingshi } from '../support/qingshi.ts';
import { attribute, elementsOf, textIn } from '../support/render.ts';
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

test('多少话站得住：每一项的数都照内容数，久没看的、问的人多的在前', () => {
  const days = [commitDay, ...currentPolicies.map(({ checked }) => checked)].toSorted();
  const { policies, total } = tallyTown(
    qingshi.policies.map(({ body, ...policy }) => ({ policy, body, gaps: [] })),
    days.at(-1) ?? '',
  );
  const elements = elementsOf(page);
  const list = elements.find((element) => attribute(element, 'class') === 'tally');
  const blocks = elements
    .filter(({ parentNode, tagName }) => tagName === 'li' && parentNode === list)
    .map((block) => textIn(block));
  expect(blocks[0]).toContain(
    `有依据${total.verified}旁证${total.secondary}待核实${total.unverified}`,
  );
  const rows = blocks.slice(1).map((text) => ({
    code: Number(/\d{4}/.exec(text)?.[0]),
    text,
    oldest: Number(/最久几天(\d+)/.exec(text)?.[1]),
    asked: Number(/有人问(\d+)/.exec(text)?.[1]),
  }));
  expect(rows.map(({ code }) => code).toSorted()).toEqual(policies.map(({ code }) => code));
  for (const { code, verified, secondary, unverified, oldest } of policies) {
    const row = rows.find((one) => one.code === code);
    expect(row?.text).toContain(`有依据${verified}旁证${secondary}待核实${unverified}`);
    expect(row?.oldest).toBe(oldest);
  }
  const gapsOf = (code: number) => rows.find((one) => one.code === code)?.text;
  expect(gapsOf(1063)).toContain('镇里要补1');
  expect(gapsOf(1031)).toContain('镇里要补0');
  expect(rows).toEqual(rows.toSorted((a, b) => b.oldest - a.oldest || b.asked - a.asked));
  expect(rows.reduce((sum, { asked }) => sum + asked, 0)).toBeGreaterThan(0);
});
