import { exemplarCategories } from '../../kinds/exemplar.ts';
import { policyTopics } from '../../kinds/policy.ts';
import { surveyAnswers } from '../../kinds/progress/measure.ts';
import { rulesStatuses } from '../../kinds/rules.ts';
import { pictureRoles } from '../../kinds/town/picture.ts';
import { townFigureKinds } from '../../kinds/town/town-figure.ts';

/** 只能从几个词里挑的字段，每个词的中文意思。 */
const labels: Readonly<Record<string, string>> = {
  ...policyTopics,
  ...exemplarCategories,
  ...surveyAnswers,
  ...townFigureKinds,
  ...pictureRoles,
  none: '没有认得出的人',
  consented: '有，都书面同意了',
  ...rulesStatuses,
  '1w': '每周',
  '4w': '每四周',
  once: '只有一次',
  quarter: '每季度',
  month: '每月',
  event: '出了一件事以后',
  visits: '走访台账',
  matters: '事项台账',
  disputes: '纠纷台账',
  meetings: '会议台账',
  survey: '问卷台账',
  verified: '看过官方原文',
  secondary: '只有旁证',
  progress: '正在办',
  done: '办好了',
  declined: '办不了',
  village: '全村的事',
  households: '若干户的事，或每户一名代表',
  people: '18周岁以上村民',
  villagers: '给村民看',
  publishers: '给发布的人看',
  true: '是',
  document: '有正式名称的法律、文件',
  page: '网页、问答，或者名字是照内容写的',
};

/** 一个词的中文意思；没有的是 `undefined`。 */
export function valueLabel(value: string): string | undefined {
  return Object.hasOwn(labels, value) ? labels[value] : undefined;
}

/** 带上中文意思，如 `relief（生活困难）`。 */
export function withLabel(value: string): string {
  const label = valueLabel(value);
  return label === undefined ? value : `${value}（${label}）`;
}

/** 有人会直接写中文意思；从给出的词里找出意思是它、或者有两个字以上一样的那个，一样的字最多的算。 */
export function valueOfLabel(label: string, values: readonly string[]): string | undefined {
  const exact = values.find((value) => labels[value] === label);
  if (exact !== undefined) return exact;
  const shared = (value: string) =>
    [...label].filter((char) => /\p{Script=Han}/u.test(char) && labels[value]?.includes(char))
      .length;
  const [best] = values
    .filter((value) => Object.hasOwn(labels, value) && shared(value) >= 2)
    .toSorted((a, b) => shared(b) - shared(a));
  return best;
}
