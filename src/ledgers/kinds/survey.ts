import { type SurveyAnswer, surveyAnswers } from '../../kinds/progress/measure.ts';
import { choicesOf } from '../cells/closed-list.ts';
import type { SurveyQuestion, SurveyRow } from '../rows.ts';
import { choiceColumn, countColumn } from './columns.ts';
import { assembled, type Ledger } from './ledger.ts';

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

const NUMERALS: Readonly<Record<SurveyQuestion, string>> = { 1: '一', 2: '二', 3: '三', 4: '四' };

/** 一道题的叫法：题号的各种写法，加上原话（`wordings` 按题号排，没给就只认题号）。 */
function questionNames(id: SurveyQuestion, wordings: readonly string[]) {
  const marks = [id, NUMERALS[id]].flatMap((mark) => [
    ...[`${mark}`, `第${mark}题`, `第${mark}问`, `问题${mark}`, `题${mark}`, `q${mark}`],
    ...[`第${mark}个问题`, `${mark}题`, `${mark}号题`],
  ]);
  const wording = wordings[id - 1];
  return { name: `第${id}题`, otherNames: wording === undefined ? marks : [...marks, wording] };
}

const title = '问卷台账';
const titleWords = ['问卷', '测评', '认可度', '满意度', 'survey'];
const answers = choicesOf(surveyAnswers, answerNames);

/** 认可度问卷：全镇合在一起，一题一个回答一行，或者一份问卷的一题一行。不读是哪个村的。 */
export function surveyLedger(wordings: readonly string[] = []) {
  const columns = {
    question: choiceColumn(
      {
        name: '题号',
        otherNames: ['题目', '第几题', '问题', '问题序号', '题', '问卷题号', '问题编号'],
        required: true,
        hint: '问卷的第几题，从下拉里选',
      },
      ([1, 2, 3, 4] as const).map((id) => ({ id, ...questionNames(id, wordings) })),
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
    assemble: ({ question, answer, count }) =>
      assembled<SurveyRow>({ question, answer, count: count ?? 1 }),
  } satisfies Ledger<'survey', typeof columns>;
}

/** 也是认可度问卷：一份问卷一行，四题各占一列。 */
export function surveyFormsLedger(wordings: readonly string[] = []) {
  const answerTo = (id: SurveyQuestion) =>
    choiceColumn({ ...questionNames(id, wordings), required: true, hint: '怎么答的' }, answers);
  const columns = { q1: answerTo(1), q2: answerTo(2), q3: answerTo(3), q4: answerTo(4) };
  return {
    id: 'survey',
    title,
    titleWords,
    headerWords: ['题', '问', 'q'],
    columns,
    allowsIdenticalRows: true,
    privateColumns: [],
    assemble: ({ q1, q2, q3, q4 }) =>
      assembled<SurveyRow>(
        { question: 1, answer: q1, count: 1 },
        { question: 2, answer: q2, count: 1 },
        { question: 3, answer: q3, count: 1 },
        { question: 4, answer: q4, count: 1 },
      ),
  } satisfies Ledger<'survey', typeof columns>;
}
