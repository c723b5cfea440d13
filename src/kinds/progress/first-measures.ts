import type { Site } from '../town/site.ts';
import { choiceLabel } from '../town/town-choice.ts';
import type { MeasureId } from './measure.ts';

/** 头一份计划里的一个量：怎么叫，怎么数，答应的哪件事认它（照那件事的题目里的字）。 */
export interface FirstMeasure {
  readonly id: MeasureId;
  readonly label: string;
  readonly unit: string;
  readonly definition: string;
  readonly promisedAs?: RegExp;
}

const matters = { unit: '件', promisedAs: /实事|急难|难题|诉求|事项/ } as const;
const disputes = { unit: '件', promisedAs: /纠纷|矛盾|调解/ } as const;

const always: readonly FirstMeasure[] = [
  {
    ...{ id: 'visits', label: '走访', unit: '户', promisedAs: /走访|入户/ },
    definition: '干部走到了多少户，照走访台账数。',
  },
  {
    ...{ ...matters, id: 'shared', label: '大家的事收到' },
    definition: '全村的事，或者至少五户的事，收到了多少件。这些事一件一件登在“有回音”。',
  },
  {
    ...{ ...matters, id: 'sharedSolved', label: '大家的事办好' },
    definition: '全村的事，或者至少五户的事，办好了多少件。',
  },
  {
    ...{ ...matters, id: 'received', label: '各家的事收到' },
    definition: '不到五户的事，收到了多少件。是哪一家的，不登。',
  },
  {
    ...{ ...matters, id: 'promised', label: '各家的事有着落' },
    definition: '收到的事里，已经答应了期限的，加上已经办好的。',
  },
  {
    ...{ ...matters, id: 'lapsed', label: '各家的事到头' },
    definition: '收到的事里，已经办好的，加上过了期限还没办好的。',
  },
  {
    ...{ ...matters, id: 'solved', label: '各家的事办好' },
    definition: '收到的事里，已经办好的。',
  },
  {
    ...{ ...disputes, id: 'disputes', label: '纠纷收到' },
    definition: '台账上登记的纠纷有多少件。每四周数一次，只分类别，不分村。',
  },
  {
    ...{ ...disputes, id: 'settled', label: '纠纷说和' },
    definition: '登记的纠纷里，两边说和了的。',
  },
  {
    ...{ ...disputes, id: 'revisited', label: '说和后回访' },
    definition: '说和了的纠纷里，过后有人回去问过的。',
  },
];

const whenPromised = [
  {
    ...{ id: 'rulesAdopted', label: '通过村规民约', unit: '部' },
    ...{ definition: '村民会议通过了几部村规民约。', promisedAs: /村规|民约|公约/ },
  },
  {
    ...{ id: 'exemplarsNamed', label: '评出榜样', unit: '名' },
    ...{ definition: '评出了几名身边的榜样。', promisedAs: /榜样|典型|模范|先进|光荣/ },
  },
] as const satisfies readonly FirstMeasure[];

/** 数一种会的量，和那种会在 site.json 里的代号、答应的事的题目里的字。 */
const meetings = [
  { id: 'talks', form: 'talk', promisedAs: /恳谈|座谈/ },
  { id: 'sessions', form: 'session', promisedAs: /政策/ },
  { id: 'courtyards', form: 'courtyard', promisedAs: /院坝/ },
] as const;

/**
 * 头一份计划数哪些量。走访、大家和各家的事、纠纷总是数：台账里没有的，公布时就没有。
 * 一种会，镇里开的才数；村规、榜样，`titles`（答应的事的题目）里有的才数；问卷，有问题的才数。
 */
export function firstMeasures(
  { meetingForms, questions }: Pick<Site, 'meetingForms' | 'questions'>,
  titles: readonly string[],
): readonly FirstMeasure[] {
  const held = meetings.filter(({ form }) => meetingForms.some(({ id }) => id === form));
  return [
    ...always,
    ...held.map(({ form, ...measure }) => {
      const label = choiceLabel(meetingForms, form);
      return { ...measure, label, unit: '次', definition: `${label}开了几次。` };
    }),
    ...whenPromised.filter(({ promisedAs }) => titles.some((title) => promisedAs.test(title))),
    ...(questions.length > 0 ? [approval] : []),
  ];
}

const approval: FirstMeasure = {
  ...{ id: 'approval', label: '群众怎么看', unit: '份' },
  definition: '各个问题各有多少份回答。只数全镇的，不分村；只公布一次。',
};
