import { describe, expect, test } from 'vitest';
import { planFor } from '../../../tests/support/practice-town.ts';
import { townAspects, townForms, townQuestions } from '../../../tests/support/town-choices.ts';
import type { Plan } from './plan.ts';
import { planSiteFaults } from './plan-fit.ts';

const plan = planFor([{ id: 'jia', households: 400 }]);
const site = {
  aspects: [...townAspects],
  meetingForms: [...townForms],
  questions: [...townQuestions],
};
const faults = (change: Partial<typeof site>, after: Plan = plan) =>
  [...planSiteFaults(after, { ...site, ...change })].map(
    ({ path, message }) => `${path.join('.')}：${message}`,
  );

test('对得上的，一句也不说', () => {
  expect(faults({})).toEqual([]);
});

describe('对不上的', () => {
  test('计划里的方面，设置里没有', () => {
    expect(faults({ aspects: site.aspects.slice(1) })).toEqual([
      'dimensions.aspect.0：计划的 aspect 里有 infrastructure，site.json 的 aspects 里没有。',
    ]);
  });

  test('设置里的方面，计划里没有：台账里的就数不进去', () => {
    const aspects = [...site.aspects, { id: 'roads', label: '修路', otherNames: [] }];
    expect(faults({ aspects }).join()).toContain('有 roads，计划的 aspect 里没有');
  });

  test('方面全换了的，一句说完：多了哪几个，少了哪几个', () => {
    const aspects = ['roads', 'water', 'schools'].map((id) => ({ id, label: id, otherNames: [] }));
    const [said, ...more] = faults({ aspects });
    expect(more).toEqual([]);
    expect(said).toMatch(/^dimensions\.aspect：计划的 aspect 里有 infrastructure、.*；site\.json/);
    expect(said).toContain('有 roads、water、schools，计划的 aspect 里没有');
  });

  test('并掉了的方面也算有；并掉的、设置里没有的，指到并掉的那一处', () => {
    const [gone = '', ...rest] = plan.dimensions.aspect;
    const merged = { aspect: { [gone]: { into: rest[0] ?? '', since: '2026-04-01' } } };
    const after = { ...plan, merged, dimensions: { ...plan.dimensions, aspect: rest } };
    expect(faults({}, after)).toEqual([]);
    const [first] = faults({ aspects: site.aspects.slice(1) }, after);
    expect(first).toContain(`merged.aspect.${gone}：`);
  });

  test('题号比问卷的题多，或者少', () => {
    expect(faults({ questions: site.questions.slice(1) }).join()).toContain('有 4，site.json');
    expect(faults({ questions: [...site.questions, '还有呢？'] }).join()).toContain('有 5，计划');
  });

  test('数的那种会，设置里没有；计划里可以换一种', () => {
    const meetingForms = [
      ...site.meetingForms.slice(1),
      { id: 'yard', label: '屋场会', otherNames: [] },
    ];
    expect(faults({ meetingForms })).toEqual([
      'measures.talks：恳谈会（talks）数的是 talk 这种会，site.json 的 meetingForms 里没有。',
    ]);
    const { talks } = plan.measures;
    if (talks === undefined) throw new Error('没有 talks');
    const counting = (form: string) => ({
      ...plan,
      measures: { ...plan.measures, talks: { ...talks, form } },
    });
    expect(faults({ meetingForms }, counting('yard'))).toEqual([]);
    expect(faults({}, counting('yard')).join()).toContain('measures.talks.form：');
  });
});

test('计划没有用到的，不管', () => {
  const { visits } = plan.measures;
  const measures = visits === undefined ? {} : { visits };
  expect(faults({ aspects: [], meetingForms: [], questions: [] }, { ...plan, measures })).toEqual(
    [],
  );
});
