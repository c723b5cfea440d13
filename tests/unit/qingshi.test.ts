import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../scripts/lib/content-folder.ts';
import { actionStateNames, villageStates } from '../../src/charts/actions/action-state.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { promiseState, promiseStates } from '../../src/kinds/promise.ts';
import { commitDay } from '../site/built.ts';
import { qingshi } from '../support/qingshi.ts';

const { plan, site, villages, actions, policies, promises, meetings, progress } = qingshi;
const files = readContentFolder(qingshi.folder);

test('青石镇的内容查不出一处毛病', () => {
  expect(checkContent(files, undefined, { commitDay })).toEqual([]);
});

test('青石镇不提别的镇，也没有真的电话', () => {
  const texts = files.map((file) => readFileSync(join(qingshi.folder, file.path.slice(8)), 'utf8'));
  expect(texts.filter((text) => /白石|黔江|重庆/.test(text))).toEqual([]);
  const phones = texts.flatMap(
    (text) => text.match(/(?<!\d)1[3-9]\d{9}(?!\d)|0\d{2,3}-\d{7,8}/g) ?? [],
  );
  expect(phones).toEqual([]);
});

describe('青石镇样样都有', () => {
  const states = <T>(values: readonly T[]) => [...new Set(values)].toSorted();

  test('每种状态、每个方面的回音，每种会', () => {
    const found = promises.map((promise) => promiseState(promise, site.demoDay ?? ''));
    expect(states(found)).toEqual(Object.keys(promiseStates).toSorted());
    expect(states(promises.map(({ aspect }) => aspect))).toEqual(
      site.aspects.map(({ id }) => id).toSorted(),
    );
    expect(states(meetings.map(({ form }) => form))).toEqual(['assembly', 'courtyard', 'talk']);
  });

  test('几期公布里，各村各件事的每种状态；计划样样都数，没有「没有数」的', () => {
    const found = progress.flatMap((release) =>
      villageStates(plan, release, villages, actions).flatMap((village) => village.states),
    );
    const counted = actionStateNames.filter((state) => state !== 'uncounted');
    expect(states(found)).toEqual(counted.toSorted());
  });

  test('待核实的、只见过转述的、外地的、有有效期的、撤下的政策', () => {
    const text = files.map((file) => ('bytes' in file ? Buffer.from(file.bytes).toString() : ''));
    expect(text.some((one) => one.includes('〔待核实〕'))).toBe(true);
    const marks = policies.flatMap(({ basis }) => basis.map(({ mark, form }) => `${mark} ${form}`));
    expect(marks).toEqual(expect.arrayContaining(['verified document', 'secondary page']));
    const tables = policies.flatMap(({ amounts }) => amounts);
    expect(tables.some(({ example }) => example)).toBe(true);
    expect(tables.some(({ rows }) => rows.some(({ current }) => current))).toBe(true);
    expect(
      policies.some(({ valid, withdrawn }) => valid !== undefined && withdrawn === undefined),
    ).toBe(true);
    expect(policies.some(({ withdrawn }) => withdrawn?.instead !== undefined)).toBe(true);
  });
});
