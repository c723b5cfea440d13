import type { CodeExample } from './code-example.ts';

const duty = {
  ...{ id: 'village-affairs', title: '村务每季度公布', every: 'quarter', day: 15 },
  ...{ villages: ['yi'], from: '2022-01-01' },
  ...{ source: '某法第1条', mark: 'verified' },
};
const other = { ...duty, id: 'village-accounts', title: '村财务每季度公布' };
const written = (...duties: readonly object[]) => ({
  'content/duties.json': `${JSON.stringify(duties, null, 2)}\n`,
});

/** 要按期公开的。 */
export const codesOfDuties: readonly CodeExample[] = [
  {
    ...{ code: 'E-DUTY-PERIOD', about: '要按期公开的一样，算不出期限' },
    wrong: written({ ...duty, every: 'event' }),
    right: written(duty),
    shown: { wrong: '"every": "event",\n"day": 15,', right: '"every": "quarter",\n"day": 15,' },
  },
  {
    ...{ code: 'E-DUTY-TWIN', about: '两样要按期公开的，代号一样' },
    wrong: written(duty, { ...other, id: duty.id }),
    right: written(duty, other),
    shown: { wrong: '"id": "village-affairs"（写了两回）', right: '"id": "village-accounts"' },
  },
  {
    ...{ code: 'E-DUTY-PAGE', about: '写着算这一样公开的页，算不进来' },
    wrong: written({ ...duty, villages: [], codes: [8001] }),
    right: written({ ...duty, villages: ['jia'], demo: true, codes: [8001] }),
    shown: { wrong: '"codes": [8001]（8001 是演示的）', right: '"codes": [8001],\n"demo": true' },
  },
];
