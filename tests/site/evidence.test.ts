import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sayDay } from '../../src/site/day.ts';
import { currentPolicies, titled } from '../support/qingshi.ts';
import { attribute, elementsOf, textIn, textOfHtml } from '../support/render.ts';
import { rootFolder } from './built.ts';

const read = (path: string) => readFileSync(join(rootFolder, path, 'index.html'), 'utf8');
/** 靠一份旁证撑着的一页：引用它的都是旁证。 */
const hearsay = titled(currentPolicies, '农业保险');

describe.each(currentPolicies)('$code $title', ({ code, basis, checked }) => {
  const elements = elementsOf(read(String(code)));
  const within = (id: string) => elements.find((element) => attribute(element, 'id') === id);
  const chips = (kind: string) =>
    elements.filter((element) => attribute(element, 'class') === kind).map((one) => textIn(one));

  test('挂了的牌子都点得到说明，没挂的不说明', () => {
    for (const [kind, word] of [
      ['secondary', '旁证'],
      ['unverified', '待核实'],
    ] as const) {
      expect(new Set(chips(kind))).toEqual(new Set(chips(kind).length > 0 ? [word] : []));
      expect(within(kind) !== undefined).toBe(chips(kind).length > 0);
    }
  });

  test('依据表里只有旁证的那份挂「旁证」，看过原文的不挂', () => {
    for (const [index, { mark }] of basis.entries()) {
      const item = within(`basis-${index + 1}`);
      expect(item === undefined ? '' : textIn(item).includes('旁证')).toBe(mark === 'secondary');
    }
  });

  test('哪天看的和这一页核对的那天不一样，依据后面写着', () => {
    for (const [index, { seen }] of basis.entries()) {
      const item = within(`basis-${index + 1}`);
      const isSaid = seen !== undefined && seen !== checked;
      expect(item === undefined ? '' : /日看的/.test(textIn(item))).toBe(isSaid);
      if (isSaid) expect(item && textIn(item)).toContain(`${sayDay(seen)}看的`);
    }
  });
});

test('有一页的依据写着另一天看的，上面那一条才真的查了', () => {
  const days = currentPolicies.flatMap(({ basis, checked }) =>
    basis.flatMap(({ seen }) => (seen !== undefined && seen !== checked ? [seen] : [])),
  );
  expect(days.length).toBeGreaterThan(0);
});

test('只有旁证的话，正文、卡片、会上念、给搜索引擎的问答里都说是旁证', () => {
  const { code, gain } = hearsay;
  const [said = ''] = (gain[0] ?? '').split('〔');
  const page = read(String(code));
  expect(page).toMatch(new RegExp(`${said}<sup>.*?</sup><a [^>]*#secondary[^>]*>旁证</a>`));
  expect(textOfHtml(read(`${code}/card`))).toContain(`${said}（旁证）`);
  expect(textOfHtml(read(`${code}/card`))).toMatch(/写了.*“旁证”.*办事前先问/);
  expect(textOfHtml(read(`${code}/read`))).toContain(`${said}（旁证）`);
  expect(page).toMatch(/"acceptedAnswer":\{[^}]*（旁证）/);
});

test('「看看我家能享受什么」的牌子也点得到说明', () => {
  const elements = elementsOf(read('finder'));
  const kinds = new Set(elements.map((element) => attribute(element, 'class')));
  for (const kind of ['secondary', 'unverified']) {
    const isExplained = elements.some((element) => attribute(element, 'id') === kind);
    expect(isExplained).toBe(kinds.has(kind));
  }
  expect(kinds.has('unverified')).toBe(true);
});
