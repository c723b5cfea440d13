import { describe, expect, test } from 'vitest';
import { publishTown } from '../../scripts/demo/town-history.ts';
import { eightVillages, seededTown } from '../../tests/support/practice-town.ts';
import { planSchema } from '../kinds/progress/plan.ts';
import { startSeries } from './start-series.ts';
import type { SittingPast } from './town.ts';

const made = publishTown(
  seededTown(3, { villages: eightVillages.slice(0, 3), days: ['2022-10-25'] }),
);
const planText = `${JSON.stringify(made.plan, null, 2)}\n`;
const file = (demo: boolean) => ({
  path: 'content/progress/2022-10-25.json',
  text: (made.texts[0] ?? '').replace('"demo": true', `"demo": ${demo}`),
});
const past = (...current: SittingPast['current']): SittingPast => ({
  ...{ current, versions: [], inOrder: [], isShallow: false, hasRepository: true },
  ...{ owners: new Map(), committed: new Map() },
});

/** 旧写法的计划：一个量一张大表、暗数的组、钥匙的指纹。 */
function oldPlanText(): string {
  const measures = Object.entries(made.plan.measures).map(([id, { tables, ...measure }]) => [
    id,
    { ...measure, cells: tables.flat(), ...(measure.protect && { offsetGroup: 'some' }) },
  ]);
  const plan = { ...made.plan, keyFingerprint: '01234567', measures: Object.fromEntries(measures) };
  return `${JSON.stringify(plan, null, 2)}\n`;
}

describe('从演示换成真的', () => {
  test('演示的公布要删，旧系列停了，从说的那天数起；留给人换的说得出', () => {
    const asked = { id: 'practice-2', start: '2026-12-01', from: 'demo' } as const;
    const started = startSeries(planText, past(file(true)), { ...asked, hasDemoLeft: true });
    if (!started.started) throw new Error('换不成');
    expect(planSchema.parse(JSON.parse(started.planText))).toEqual({
      ...made.plan,
      ...{ schema: 'practice-2', closed: ['practice-1'], start: '2026-12-01' },
    });
    expect(started.gone).toEqual(['content/progress/2022-10-25.json']);
    expect(started.said.join('\n')).toContain('villages.json 换成镇里真的村');
    const clean = startSeries(planText, past(file(true)), asked);
    expect(clean.started && clean.said.join('\n')).not.toContain('villages.json');
  });

  test('公布过真的数，不是从演示换成真的', () => {
    const started = startSeries(planText, past(file(false)), { id: 'practice-2', from: 'demo' });
    expect(started).toMatchObject({ started: false, refusals: [{ code: 'R-DEMO-MIXED' }] });
  });
});

describe('换一个系列', () => {
  test('旧写法的计划换成现在的写法：各家的事一张大表换成两张，暗数和指纹没有了', () => {
    const started = startSeries(oldPlanText(), past(file(false)), {
      id: 'practice-2',
      from: 'real',
    });
    if (!started.started) throw new Error('换不成');
    const plan = planSchema.parse(JSON.parse(started.planText));
    expect(plan).toEqual({
      ...made.plan,
      ...{ schema: 'practice-2', closed: ['practice-1'], start: '2022-10-26' },
    });
    expect(plan.measures.received?.tables).toEqual([['village'], ['aspect']]);
    expect(plan.measures.approval?.tables).toEqual([['question', 'answer']]);
    expect(started.said.join('\n')).toContain('计划换成了现在的写法');
    expect(started.gone).toEqual([]);
  });

  test.each([
    ['用过的代号', 'practice-1', planText, 'R-SERIES-ID'],
    ['不像代号', '青石', planText, 'R-SERIES-ID'],
    ['计划写坏了', 'practice-2', '{', 'R-PLAN-OLD'],
    ['旧写法的也写坏了', 'practice-2', '{"cells": [', 'R-PLAN-OLD'],
  ])('%s，换不成，说为什么', (_, id, text, code) => {
    const started = startSeries(text, past(), { id, from: 'real' });
    expect(started).toMatchObject({ started: false, refusals: [{ code }] });
  });
});
