import { type SurveyAnswer, surveyAnswers } from '../../kinds/progress/measure.ts';
import { sayNumber } from '../../kinds/say-count.ts';
import { choicesOf } from '../cells/closed-list.ts';
import type { SurveyRow } from '../rows.ts';
import { choiceColumn, countColumn } from './columns.ts';
import type { Ledger } from './ledger.ts';

/** 「不晓得」不在里面：答第三题是不认可，答别的题是说不清，要填的人自己选。 */
const answerNames: Readonly<Record<SurveyAnswer, readonly string[]>> = {
  yes: ['满意', '很认可', '非常认可', '非常满意', '晓得', '知道', '落地了', '已落地', '已落实'],
  rather: [
    '基本满意',
    '比较认可',
    '比较满意',
    '较认可',
    '基本晓得',
    '基本知道',
    '基本落地',
    '基本落实',
  ],
  no: ['不满意', '不太认可', '没落地', '未落地', '没落实', '未落实'],
  unsure: ['不清楚', '不好说', '弃权'],
};

/** 一道题的叫法：题号的各种写法，加上原话。`id` 从 1 数起。 */
function questionNames(id: number, wording: string) {
  const marks = [id, sayNumber(id)].flatMap((mark) => [
    ...[`${mark}`, `第${mark}题`, `第${mark}问`, `问题${mark}`, `题${mark}`, `q${mark}`],
    ...[`第${mark}个问题`, `${mark}题`, `${mark}号题`],
  ]);
  return { name: `第${id}题`, otherNames: [...marks, wording] };
}

const title = '问卷台账';
const titleWords = ['问卷', '测评', '认可度', '满意度', 'survey'];
const answers = choicesOf(surveyAnswers, answerNames);

/**
 * 认可度问卷：全镇合在一起，一题一个回答一行，或者一份问卷的一题一行。不读是哪个村的。
 * `wordings` 是各题的原话，按题号排。
 */
export function surveyLedger(wordings: readonly string[]) {
  const columns = {
    question: choiceColumn(
      {
        name: '题号',
        otherNames: ['题目', '第几题', '问题', '问题序号', '题', '问卷题号', '问题编号'],
        required: true,
        hint: '问卷的第几题，从下拉里选',
      },
      wordings.map((wording, place) => ({ id: place + 1, ...questionNames(place + 1, wording) })),
    ),
    answer: choiceColumn(
      {
        name: '回答',
        otherNames: ['答案', '选项', '评价', '答复', '测评结果', '结果', '认可情况'],
        required: true,
        hint: '怎么答的，从下拉里选',
      },
      answers,
    ),
    count: countColumn({
      name: '份数',
      otherNames: ['人数', '票数', '数量', '户数', '问卷数', '问卷份数', '个数'],
      required: false,
      missingOk: true,
      resembling: /[份人票户]数/,
      hint: '这样回答的有几份。一份一行的，整列都不用填',
      example: 120,
      most: 99_999,
      evenly: true,
    }),
  };
  return {
    id: 'survey',
    title,
    titleWords,
    headerWords: ['题号', '题目', '第几题', '回答', '答案', '选项', '问卷'],
    columns,
    allowsIdenticalRows: true,
    notes: wordings.map((wording, index) => `第${index + 1}题：${wording}`),
    privateColumns: [{ name: '备注', hint: '只留在台账里，不公布', example: '（不公布）' }],
    assemble: ({ question, answer, count }): readonly SurveyRow[] => [
      { question, answer, count: count ?? 1 },
    ],
  } satisfies Ledger<'survey', typeof columns>;
}

/** 也是认可度问卷：一份问卷一行，每题各占一列。 */
export function surveyFormsLedger(wordings: readonly string[]) {
  const answerTo = (id: number, wording: string) =>
    choiceColumn({ ...questionNames(id, wording), required: true, hint: '怎么答的' }, answers);
  const columns = Object.fromEntries(
    wordings.map((wording, place) => [`q${place + 1}`, answerTo(place + 1, wording)]),
  );
  return {
    id: 'survey',
    title,
    titleWords,
    headerWords: ['题', '问', 'q'],
    columns,
    allowsIdenticalRows: true,
    privateColumns: [],
    assemble: (values): readonly SurveyRow[] =>
      wordings.flatMap((_, place) => {
        const answer = values[`q${place + 1}`];
        return answer === undefined ? [] : [{ question: place + 1, answer, count: 1 }];
      }),
  } satisfies Ledger<'survey', typeof columns>;
}
