import type { TownChoice } from '../../src/kinds/town/town-choice.ts';
import type { LedgerContext } from '../../src/ledgers/kinds/all-ledgers.ts';

const choice = (id: string, label: string, ...otherNames: readonly string[]): TownChoice => ({
  id,
  label,
  otherNames: [...otherNames],
});

/** 测试用的镇分的几个方面；代号和演示的计划里的一样。 */
export const townAspects: readonly TownChoice[] = [
  choice('infrastructure', '基础设施', '农村基础设施提档升级', '基建'),
  choice('environment', '人居环境', '环境整治', '环境卫生'),
  choice('income', '增加收入', '增收', '收入'),
  choice('assurances', '两不愁三保障', '两不愁', '三保障', '“两不愁三保障”成果巩固'),
  choice('disaster', '应对灾情疫情', '灾情', '疫情', '应对灾情疫情影响'),
  choice('hardship', '慰问困难群体', '慰问', '困难群众'),
];

/** 测试用的镇开的几种会。 */
export const townForms: readonly TownChoice[] = [
  choice('talk', '村民代表恳谈会', '恳谈会'),
  choice('courtyard', '村民小组院坝会', '院坝会'),
  choice('assembly', '村民会议', '村民大会'),
  choice('session', '政策讲解', '政策宣讲', '讲政策'),
];

/** 测试用的问卷，四个问题。 */
export const townQuestions: readonly string[] = [
  '做的事，你认可不认可？',
  '改善了，满意不满意？',
  '晓得不晓得？',
  '落地没有？',
];

/** 读台账要对着的一切，除了村。 */
export const townWords: Omit<LedgerContext, 'villages'> = {
  aspects: townAspects,
  meetingForms: townForms,
  questions: townQuestions,
};
