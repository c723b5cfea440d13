import { expect, test } from 'vitest';
import { siteSchema } from '../town/site.ts';
import { firstPlanText, type PlanningTown } from './first-plan.ts';
import { measuresOf } from './leaves.ts';
import { planSchema } from './plan.ts';
import { planSiteFaults } from './plan-fit.ts';

const beginning = { schema: 'shuanghe-1', start: '2026-11-02', countedBy: '镇统计岗' };
const forms = ['talk', 'session', 'assembly'];

function townWith(changes: Partial<PlanningTown['site']> = {}, titles: readonly string[] = []) {
  const site = siteSchema.parse({
    ...{ id: 'shuanghe', name: '双河镇明白栏', town: '某省某县双河镇', sponsor: '镇人民政府' },
    ...{ address: '', identity: { siteId: '', icp: '', publicSecurity: '' } },
    hotlines: [{ name: '热线', phone: '12345' }],
    aspects: ['income', 'other'].map((id) => ({ id, label: id })),
    meetingForms: forms.map((id) => ({ id, label: `${id}会` })),
    ...changes,
  });
  const actions = titles.map((title, place) => ({ title, code: 5001 + place, due: undefined }));
  return { villages: [{ id: 'jia', households: 312 }, { id: 'yi' }], site, actions };
}

const planOf = (town: PlanningTown) => planSchema.parse(JSON.parse(firstPlanText(town, beginning)));
const idsIn = (town: PlanningTown) => measuresOf(planOf(town)).map(([id]) => id);

test('写出来就是一份好好的计划，和镇里自己的设置对得上', () => {
  for (const site of [
    {},
    { aspects: [] },
    { questions: ['路好走了没有？'] },
    { meetingForms: [] },
  ]) {
    const town = townWith(site, ['入户走访', '办实事', '立村规民约', '评身边榜样']);
    expect([...planSiteFaults(planOf(town), town.site)]).toEqual([]);
  }
});

test('户数、开始的日子、统计的岗位照写的来；不晓得的户数空着', () => {
  const plan = planOf(townWith());
  expect(plan).toMatchObject({ ...beginning, targets: { visits: { jia: 312 } } });
  expect(plan.dimensions).toMatchObject({ village: ['jia', 'yi'], aspect: ['income', 'other'] });
});

test('镇里没有的会、没有答应的事、没有的问卷不数', () => {
  const base = idsIn(townWith({ meetingForms: [] }));
  expect(base).toEqual([
    ...['visits', 'shared', 'sharedSolved', 'received', 'promised', 'lapsed', 'solved'],
    ...['disputes', 'settled', 'revisited'],
  ]);
  expect(idsIn(townWith())).toEqual(expect.arrayContaining(['talks', 'sessions']));
  expect(idsIn(townWith())).not.toContain('courtyards');
  const whole = idsIn(townWith({ questions: ['满意吗？'] }, ['村规民约', '评典型']));
  expect(whole).toEqual(expect.arrayContaining(['rulesAdopted', 'exemplarsNamed', 'approval']));
});

test('会照镇里的叫法；哪个量是哪件事的，照题目认；认不出的不写', () => {
  const { measures } = planOf(townWith({}, ['恳谈会', '调解纠纷', '入户走访']));
  expect(measures.talks).toMatchObject({ label: 'talk会', action: 5001 });
  expect(measures.settled?.action).toBe(5002);
  expect(measures.visits?.action).toBe(5003);
  expect(measures.received?.action).toBeUndefined();
});

test('问卷从最后一个期限起数，没有期限的从计划开始起', () => {
  const town = townWith({ questions: ['满意吗？'] });
  expect(planOf(town).measures.approval?.from).toBe('2026-11-02');
  const actions = [{ title: '走访', code: 5001, due: '2026-12-15' }];
  expect(planOf({ ...town, actions }).measures.approval?.from).toBe('2026-12-15');
});

test('单子一张一行，人看得清', () => {
  const text = firstPlanText(townWith(), beginning);
  expect(text).toContain('"tables": [["village"], ["aspect"]],');
  expect(text).toContain('"village": ["jia", "yi"],');
});
