import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type SurveyAnswer, surveyAnswers } from '../kinds/progress/measure.ts';
import { roundingBase } from '../kinds/progress/plan.ts';
import { sayCount } from '../kinds/say-count.ts';
import { type Published, publishedAt, sayPublished } from '../published/published.ts';
import { isDue } from '../published/schedule.ts';
import { fewestForShare, type Share, sayShare, shareOf, shareStep } from '../published/share.ts';
import { type Chart, type ChartSource, definitionsOf, LEGEND, methods, shortDay } from './chart.ts';
import { type Drawing, drawLabel, drawMark, FONT, WIDTH } from './drawing/drawing.ts';
import { fewMark, mark, patternMark } from './drawing/mark.ts';
import { type Box, linePath } from './drawing/path.ts';
import { wrapPhrases, wrapText } from './drawing/text-fit.ts';
import type { PartStyle } from './stacked-bars.ts';

/** 一题的四种回答：公布的份数和占比。 */
export interface ApprovalQuestion {
  readonly text: string;
  readonly answers: Readonly<
    Record<SurveyAnswer, { readonly count: Published; readonly share: Share }>
  >;
  /** 认可和基本认可加起来占百分之几，5 的倍数；数太少的没有。 */
  readonly approving: number | undefined;
}

export interface PlacedAnswer {
  readonly answer: SurveyAnswer;
  readonly type: 'bar' | 'few';
  readonly box: Box;
}

export interface PlacedQuestion {
  readonly lines: readonly { readonly text: string; readonly y: number; readonly bold: boolean }[];
  readonly answers: readonly PlacedAnswer[];
}

export interface ApprovalLayout {
  readonly width: number;
  readonly height: number;
  /** 中线：右边认可，左边不认可。 */
  readonly axisX: number;
  readonly questions: readonly PlacedQuestion[];
}

const LINE = 22;
const BAR = 24;
const GAP = 16;
const BETWEEN = 2;
const FEW = 7;

const styles: Readonly<Record<SurveyAnswer, Omit<PartStyle, 'name'>>> = {
  yes: { pattern: 'solid', tone: 'good' },
  rather: { pattern: 'hatched', tone: 'good' },
  no: { pattern: 'crossed', tone: 'bad' },
  unsure: { pattern: 'open', tone: 'faint' },
};

/** 中线两边从里到外的回答。 */
const sides = { right: ['rather', 'yes'], left: ['no', 'unsure'] } as const;

/** 一次公布里的各个问题；没有公布问卷的是空的。 */
export function approvalQuestions({
  plan,
  release,
  questions,
}: Pick<ChartSource, 'plan' | 'release' | 'questions'>): readonly ApprovalQuestion[] {
  if (release.counts.approval === undefined) return [];
  return plan.dimensions.question.map((question) => {
    const whole = { id: 'approval', where: { question } } as const;
    const answerOf = (answer: SurveyAnswer) => {
      const where = { question, answer };
      return {
        count: publishedAt(plan, release, 'approval', where),
        share: shareOf(plan, release, { id: 'approval', where }, whole),
      };
    };
    const answers = {
      yes: answerOf('yes'),
      rather: answerOf('rather'),
      no: answerOf('no'),
      unsure: answerOf('unsure'),
    };
    const all = publishedAt(plan, release, 'approval', { question });
    return {
      text: questions[Number(question) - 1] ?? `第${question}题`,
      answers,
      approving: percentOf(
        countOf(answers.yes.count) + countOf(answers.rather.count),
        countOf(all),
      ),
    };
  });
}

/** 把各个问题摆成左右两边的条子：右边认可、基本认可，左边不认可、说不清，各题的中线对齐。 */
export function layoutApproval(
  questions: readonly ApprovalQuestion[],
  { width }: { readonly width: number },
): ApprovalLayout {
  const reach = (side: keyof typeof sides) =>
    max(questions, ({ answers }) =>
      sides[side].reduce((sum, name) => sum + countOf(answers[name].count), 0),
    ) ?? 0;
  const margins = 2 * (FEW + BETWEEN);
  const [left, right] = [reach('left'), reach('right')];
  const unit = scaleLinear([0, Math.max(1, left + right)], [0, width - 2 * margins]);
  const axisX = Math.round(margins + unit(left));
  let top = 0;
  const placed = questions.map((question): PlacedQuestion => {
    const heading = wrapText(question.text, width, FONT);
    const barTop = top + LINE * heading.length + 2;
    const words = wordsOf(question).flatMap((phrases) => wrapPhrases(phrases, width, FONT));
    const lineY = (from: number, place: number) => from + LINE * (place + 0.5);
    const lines = [
      ...heading.map((text, place) => ({ text, y: lineY(top, place), bold: true })),
      ...words.map((text, place) => ({ text, y: lineY(barTop + BAR + 2, place), bold: false })),
    ];
    top = barTop + BAR + 2 + LINE * words.length + GAP;
    return {
      lines,
      answers: [
        ...placeSide(question, 'left', axisX, barTop, unit),
        ...placeSide(question, 'right', axisX, barTop, unit),
      ],
    };
  });
  return { width, height: Math.max(0, top - GAP), axisX, questions: placed };
}

/** 问卷各个问题的图。 */
export function approvalChart(source: ChartSource): Chart {
  const { plan, width = WIDTH } = source;
  const questions = approvalQuestions(source);
  const names = Object.keys(surveyAnswers) as readonly SurveyAnswer[];
  const swatch = { x: 0, y: 4, width: LEGEND, height: 20 };
  return {
    name: 'approval',
    title: `群众怎么看：${sayCount(plan.dimensions.question.length, '个问题')}`,
    conclusion: approvalConclusion(source, questions),
    legend: [
      ...names.map((name) => ({
        label: surveyAnswers[name],
        mark: patternMark(styles[name].pattern, styles[name].tone, swatch),
      })),
      {
        label: `敞口的短框：不足${roundingBase}`,
        mark: fewMark('plain', { ...swatch, width: 10 }),
      },
    ],
    drawing: questions.length === 0 ? undefined : draw(layoutApproval(questions, { width })),
    key: [],
    table: {
      caption: '每个问题，各种回答多少份、占多少',
      head: '问题',
      columns: names.map((name) => surveyAnswers[name]),
      rows: questions.map(({ text, answers }) => ({
        head: text,
        cells: names.map(
          (name) =>
            `${sayPublished(answers[name].count, '份')}（${sayShare(answers[name].share)}）`,
        ),
      })),
      shape: 'wide',
    },
    definitions: definitionsOf(plan, ['approval']),
    method: `${methods.rounded}问卷只数全镇的，不分村。`,
  };
}

/** 各个问题里认可的占多少，和计划的目标；目标照原话说。 */
export function approvalConclusion(
  { plan, release }: Pick<ChartSource, 'plan' | 'release'>,
  questions: readonly ApprovalQuestion[],
): string {
  const measure = plan.measures.approval;
  const goal = measure?.goal === undefined ? '' : `计划的目标是“${measure.goal}”，没有定成百分数。`;
  if (measure !== undefined && !isDue(plan, measure, release.until)) {
    return `问卷从${shortDay(measure.from ?? plan.start)}起数，只数一次，这一期还没有。${goal}`;
  }
  const shares = questions.flatMap(({ approving }) => approving ?? []);
  if (questions.length === 0 || shares.length < questions.length) {
    return `问卷收得还少，这一期不算占多少。${goal}`;
  }
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const range = least === most ? `都是约${least}%` : `最低的一题约${least}%，最高的约${most}%`;
  return `${sayCount(questions.length, '个问题')}里，答认可和基本认可的加起来，${range}。${goal}`;
}

/** 占百分之几，取到整 5%；总数太少、或者成了零和全部的，不说。 */
function percentOf(part: number, whole: number): number | undefined {
  if (whole < fewestForShare) return undefined;
  const percent = shareStep * Math.round((100 * part) / whole / shareStep);
  return percent <= 0 || percent >= 100 ? undefined : percent;
}

function countOf(count: Published): number {
  return 'value' in count ? Math.max(0, count.value) : 0;
}

function placeSide(
  { answers }: ApprovalQuestion,
  side: keyof typeof sides,
  axisX: number,
  y: number,
  unit: (value: number) => number,
): readonly PlacedAnswer[] {
  let out = BETWEEN / 2;
  return sides[side].flatMap((answer): PlacedAnswer[] => {
    const { count } = answers[answer];
    if (!('value' in count)) return [];
    const type = count.said === 'few' ? 'few' : 'bar';
    const width = type === 'few' ? FEW : Math.max(0, unit(countOf(count)) - BETWEEN);
    const x = side === 'right' ? axisX + out : axisX - out - width;
    out += width + BETWEEN;
    return [{ answer, type, box: { x, y, width, height: BAR } }];
  });
}

/** 条子下面的两行话，各是几小句：先说右边的，再说左边的。 */
function wordsOf({ answers }: ApprovalQuestion): readonly (readonly string[])[] {
  const say = (names: readonly SurveyAnswer[]) =>
    names.map((name) => `${surveyAnswers[name]}${sayShare(answers[name].share)}`);
  return [say(['yes', 'rather']), say(['no', 'unsure'])];
}

function draw({ width, height, axisX, questions }: ApprovalLayout): Drawing {
  return {
    width,
    height,
    items: questions.flatMap(({ lines, answers }) => [
      ...lines.map(({ text, y, bold }) => drawLabel(text, 0, y, { bold })),
      ...answers.map(({ answer, type, box }) => {
        const { pattern, tone } = styles[answer];
        return drawMark(type === 'few' ? fewMark(tone, box) : patternMark(pattern, tone, box));
      }),
      ...answers
        .slice(0, 1)
        .map(({ box }) =>
          drawMark(
            mark('plain', ['stroke', linePath([axisX, box.y - 4], [axisX, box.y + BAR + 4])]),
          ),
        ),
    ]),
  };
}
